package dev.switchback.web.page;

import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.Progress;
import dev.switchback.app.profile.ProfileSource;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import dev.switchback.web.shell.Words;
import dev.switchback.web.vault.VaultClosed;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The dossiers that lie open: one per space, worked out again when the profile or the day changed, beside the pages
/// and never in their way. See ADR 154.
@Singleton
public class Desk {
    private final WebDoors doors;
    private final Remembered remembered;
    private final Words words;
    private final LastLook last;
    private final KeptFiles kept;
    private final Map<Space, Shelf> shelves = new EnumMap<>(Space.class);
    private final Set<Look> looks = ConcurrentHashMap.newKeySet();

    Desk(WebDoors doors, Words words, Remembered remembered, LastLook last, KeptFiles kept) {
        this.doors = doors;
        this.words = words;
        this.last = last;
        this.remembered = remembered;
        this.kept = kept;
        for (var space : Space.values()) {
            shelves.put(space, new Shelf(space, doors.patience()));
        }
    }

    private record Look(Space space, Stop stop) {}

    /// What a profile came to.
    sealed interface Found {
        /// No answer was given yet.
        record Nothing() implements Found {}

        /// The answers do not make a dossier yet.
        record Wrong(List<Problem> problems) implements Found {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }

        record Open(Opened opened) implements Found {}

        /// It is being worked out.
        ///
        /// @param what   what is being done
        /// @param done   parts done
        /// @param total  parts in all; 0 when not known
        /// @param before the last whole one; nothing when there was none
        record Working(Phrase what, int done, int total, Found before) implements Found {}

        /// The person stopped it.
        ///
        /// @param before the last whole one; nothing when there was none
        record Stopped(Found before) implements Found {}

        /// The newest whole dossier there is, be it from before the last answer.
        default Optional<Opened> dossier() {
            return switch (this) {
                case Open(var opened) -> Optional.of(opened);
                case Working(var what, var done, var total, var before) -> before.dossier();
                case Stopped(var before) -> before.dossier();
                case Nothing() -> Optional.empty();
                case Wrong(var problems) -> Optional.empty();
            };
        }

        /// The dossier of exactly the answers that are kept.
        default Optional<Opened> current() {
            return this instanceof Open(var opened) ? Optional.of(opened) : Optional.empty();
        }

        /// The same in another language.
        default Found in(Phrasebook words) {
            return switch (this) {
                case Open(var opened) -> new Open(opened.in(words));
                case Wrong(var problems) ->
                    new Wrong(problems.stream().map(p -> p.in(words)).toList());
                case Working(var what, var done, var total, var before) ->
                    new Working(what, done, total, before.in(words));
                case Stopped(var before) -> new Stopped(before.in(words));
                case Nothing nothing -> nothing;
            };
        }

        default List<Problem> problems() {
            return this instanceof Wrong(var problems) ? problems : List.of();
        }
    }

    /// What the profile of a space comes to, or how far that is, in the language of the page that asks. Waits no
    /// longer than the patience of a page.
    Found find(Space space) {
        return look(space).in(words.phrasebook());
    }

    /// What lay open before the first answer that changes it counts as seen. No page writes by being looked at.
    void changes(@Observes AboutToKeep about) {
        shelf(Space.OWN).whole().dossier().ifPresent(last::begin);
    }

    private Found look(Space space) {
        return switch (space) {
            case EXAMPLE -> example(words.phrasebook().locale());
            case OWN ->
                remembered
                        .findDraft()
                        .map(now -> find(space, now.revision(), kept.list(), "", () -> source(now.draft())))
                        .orElseGet(Found.Nothing::new);
        };
    }

    private ProfileSource source(ProfileDraft draft) {
        return new ProfileSource.FromDraft(draft.withoutBlankEntries(), kept.uploads());
    }

    private Found example(Locale locale) {
        return find(
                Space.EXAMPLE,
                0,
                List.of(),
                locale.getLanguage(),
                () -> new ProfileSource.FromFile(doors.profile(locale)));
    }

    private Found find(Space space, int revision, List<KeptFile> files, String told, Supplier<ProfileSource> source) {
        var today = LocalDate.now(doors.clock());
        return shelf(space)
                .find(
                        new Work.Key(revision, files, told, today),
                        progress -> open(new Request(source.get(), Optional.empty(), today), progress));
    }

    private Shelf shelf(Space space) {
        return Objects.requireNonNull(shelves.get(space));
    }

    private Found open(Request request, Progress progress) {
        try {
            return new Found.Open(doors.dossiers().open(request, progress));
        } catch (WrongInputException e) {
            return new Found.Wrong(e.problems());
        }
    }

    /// Stops what is being worked out. The last whole dossier stays, and so do the answers.
    void stop(Space space) {
        shelf(space).stop();
    }

    /// Works out again what was stopped.
    void again(Space space) {
        shelf(space).again();
    }

    /// Lets go of what was made of the person's own profile; what is being made is stopped.
    void forget(@Observes VaultClosed closed) {
        shelf(Space.OWN).forget();
        looks.removeIf(l -> l.space() == Space.OWN);
    }

    @PreDestroy
    void close() {
        shelves.values().forEach(Shelf::close);
    }

    /// Stations that were looked at since the program started.
    Set<Stop> seen(Space space) {
        return looks.stream().filter(l -> l.space() == space).map(Look::stop).collect(Collectors.toUnmodifiableSet());
    }

    void see(Space space, Stop stop) {
        looks.add(new Look(space, stop));
    }
}
