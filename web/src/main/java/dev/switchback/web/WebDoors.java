package dev.switchback.web;

import dev.switchback.app.edit.FrameworkDesk;
import dev.switchback.app.pivot.OpenDossier;
import dev.switchback.app.port.ArchiveFormat;
import dev.switchback.app.port.DossierFiles;
import dev.switchback.app.port.DraftFormat;
import dev.switchback.app.port.FactsFormat;
import dev.switchback.app.port.PageRenderer;
import dev.switchback.app.port.ResumeFormat;
import dev.switchback.app.port.UploadReader;
import dev.switchback.app.port.Vault;
import dev.switchback.app.port.WeekCalendarFormat;
import dev.switchback.app.resumes.LookAtPosting;
import dev.switchback.app.words.Languages;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.week.ActivityRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// What the pages may use: use cases, words, and where things are kept.
///
/// @param dossiers opens the person's own profile and the example
/// @param files    the files to take along
/// @param drafts   profiles while they are being written
/// @param facts    figures of a dossier, to compare a later one with
/// @param renderer blocks into parts of pages
/// @param languages sentences in every language the pages can speak
/// @param clock    the only place where today comes from
/// @param patience what a page waits for a dossier before it says how far that is
/// @param store    what is remembered
/// @param folder   where the program keeps its files
/// @param place    where what is remembered lies
/// @param warnings about that folder
/// @param profile  the example's profile file
/// @param uploads  finds out what a file is
/// @param archives everything in one file
/// @param resumes  what the person can show, for other programs
/// @param postings reads postings and holds them against a dossier
/// @param rules    that sort events into activities
/// @param weekFormat weeks to try on as calendars
/// @param desk     reads, changes, compares and writes frameworks
/// @param builtIn  the built-in framework alone, for whoever has none of their own yet; read after the start
/// @param starts   usual weeks to start from, by title; read after the start, so the first to ask may wait for them
/// @param names    to propose in forms; read after the start, so the first to ask may wait for them
public record WebDoors(
        OpenDossier dossiers,
        DossierFiles files,
        DraftFormat drafts,
        FactsFormat facts,
        PageRenderer renderer,
        Languages languages,
        Clock clock,
        Duration patience,
        Vault store,
        Path folder,
        VaultPlace place,
        List<Phrase> warnings,
        Path profile,
        UploadReader uploads,
        ArchiveFormat archives,
        ResumeFormat resumes,
        LookAtPosting postings,
        ActivityRules rules,
        WeekCalendarFormat weekFormat,
        FrameworkDesk desk,
        Supplier<Frameworks> builtIn,
        Supplier<List<WeekStart>> starts,
        Supplier<ProposedNames> names) {
    public WebDoors {
        warnings = List.copyOf(warnings);
    }

    /// Usual weeks to start from, by title.
    public List<WeekStart> weeks() {
        return starts.get();
    }

    /// Titles to propose.
    public List<String> roles() {
        return names.get().roles();
    }

    /// The role that a typed title may mean, as a sentence; empty when it is a role's own name.
    public Optional<RoleOffers.Offer> offer(String typed) {
        return names.get().offers().find(typed);
    }

    /// Names to propose.
    public List<String> skills() {
        return names.get().skills();
    }

    /// The example's profile, told in a language; in English where nobody has told it in that one.
    public Path profile(Locale locale) {
        var told = profile.resolveSibling("me." + locale.getLanguage() + ".yaml");
        return Files.exists(told) ? told : profile;
    }
}
