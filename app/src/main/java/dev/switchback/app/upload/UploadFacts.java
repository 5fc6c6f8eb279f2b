package dev.switchback.app.upload;

import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// What was found in a file that a person gave, told by its content.
public sealed interface UploadFacts {
    /// An exported calendar.
    ///
    /// @param events entries, above 0; one that repeats counts once
    /// @param first  earliest day an entry begins on
    /// @param last   latest day an entry begins on
    record OfCalendar(int events, LocalDate first, LocalDate last) implements UploadFacts {}

    /// A résumé.
    record OfResume(int positions, int skills) implements UploadFacts {}

    /// A job posting or the description of a role; told by where it was given, as it may read like a résumé.
    ///
    /// @param lines of text, above 0
    record OfPosting(int lines) implements UploadFacts {}

    /// What a look at a git repository came to.
    ///
    /// @param name    of the repository
    /// @param commits of the person
    record OfRepository(String name, int commits, YearMonth first, YearMonth last) implements UploadFacts {}

    /// A career framework.
    ///
    /// @param namespace before the colon of its ids
    /// @param name      as the framework calls itself
    record OfFramework(String namespace, String name, int roles, int skills) implements UploadFacts {}

    /// A file that links a framework to the built-in one.
    ///
    /// @param framework namespace of the framework it speaks of
    record OfOverlay(String framework) implements UploadFacts {}

    /// A profile: it becomes the draft and is not kept as a file.
    record OfProfile() implements UploadFacts {}

    default UploadKind kind() {
        return switch (this) {
            case OfCalendar _ -> UploadKind.CALENDAR;
            case OfResume _ -> UploadKind.RESUME;
            case OfRepository _ -> UploadKind.REPOSITORY;
            case OfPosting _ -> UploadKind.POSTING;
            case OfFramework _ -> UploadKind.FRAMEWORK;
            case OfOverlay _ -> UploadKind.OVERLAY;
            case OfProfile _ -> UploadKind.PROFILE;
        };
    }

    /// What was read of it, in a few words.
    default Phrase words() {
        return switch (this) {
            case OfCalendar(int events, LocalDate first, LocalDate last) ->
                Phrase.of(
                        "files.facts.calendar",
                        "events",
                        events,
                        "weeks",
                        ChronoUnit.DAYS.between(first, last) / 7 + 1,
                        "first",
                        first,
                        "last",
                        last);
            case OfResume(int positions, int skills) ->
                Phrase.of("files.facts.resume", "positions", positions, "skills", skills);
            case OfRepository(String name, int commits, YearMonth first, YearMonth last) ->
                Phrase.of("files.facts.repository", "name", name, "commits", commits, "first", first, "last", last);
            case OfPosting(int lines) -> Phrase.of("files.facts.posting", "lines", lines);
            case OfFramework(String namespace, String name, int roles, int skills) ->
                Phrase.of(
                        "files.facts.framework",
                        "name",
                        name,
                        "namespace",
                        namespace,
                        "roles",
                        roles,
                        "skills",
                        skills);
            case OfOverlay(String framework) -> Phrase.of("files.facts.overlay", "framework", framework);
            case OfProfile _ -> Phrase.of("files.facts.profile");
        };
    }
}
