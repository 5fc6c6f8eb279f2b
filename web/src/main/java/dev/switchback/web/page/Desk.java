package dev.switchback.web.page;

import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.pivot.Request;
import dev.switchback.app.port.Progress;
import dev.switchback.app.profile.ProfileSource;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import dev.switchback.web.shell.Words;
import dev.switchback.web.vault.VaultClosed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// The dossiers that lie open: one per space, worked out again when the profile or the day changed. One at a time.
@Singleton
public class Desk {
    private final WebDoors doors;
    private final Remembered remembered;
    private final Words words;
    private final Map<Space, Lying> lying = new EnumMap<>(Space.class);
    private final Set<Look> looks = ConcurrentHashMap.newKeySet();

    Desk(WebDoors doors, Words words, Remembered remembered) {
        this.doors = doors;
        this.words = words;
        this.remembered = remembered;
    }

    private record Look(Space space, Stop stop) {}

    /// @param revision of the profile it was made from; 0 for the example
    /// @param told     the language the example is told in; empty for one's own
    private record Lying(int revision, String told, LocalDate day, Found found) {}

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

        default Optional<Opened> dossier() {
            return this instanceof Open(var opened) ? Optional.of(opened) : Optional.empty();
        }

        /// The same in another language.
        default Found in(Phrasebook words) {
            return switch (this) {
                case Open(var opened) -> new Open(opened.in(words));
                case Wrong(var problems) ->
                    new Wrong(problems.stream().map(p -> p.in(words)).toList());
                case Nothing nothing -> nothing;
            };
        }

        default List<Problem> problems() {
            return this instanceof Wrong(var problems) ? problems : List.of();
        }
    }

    /// What the profile of a space came to, in the language of the page that asks.
    synchronized Found find(Space space) {
        return look(space).in(words.phrasebook());
    }

    private Found look(Space space) {
        return switch (space) {
            case EXAMPLE -> example(words.phrasebook().locale());
            case OWN ->
                remembered
                        .findDraft()
                        .map(kept -> find(space, kept.revision(), "", source(kept.draft())))
                        .orElseGet(Found.Nothing::new);
        };
    }

    private static ProfileSource source(ProfileDraft draft) {
        return new ProfileSource.FromDraft(draft, Uploads.none());
    }

    private Found example(Locale locale) {
        return find(Space.EXAMPLE, 0, locale.getLanguage(), new ProfileSource.FromFile(doors.profile(locale)));
    }

    private Found find(Space space, int revision, String told, ProfileSource source) {
        var today = LocalDate.now(doors.clock());
        var last = lying.get(space);
        if (last != null
                && last.revision() == revision
                && last.told().equals(told)
                && last.day().equals(today)) {
            return last.found();
        }
        var found = open(new Request(source, Optional.empty(), today));
        lying.put(space, new Lying(revision, told, today, found));
        return found;
    }

    private Found open(Request request) {
        try {
            return new Found.Open(doors.dossiers().open(request, Progress.NONE));
        } catch (WrongInputException e) {
            return new Found.Wrong(e.problems());
        }
    }

    /// Lets go of what was made of the person's own profile. Waits for a dossier that is being made.
    synchronized void forget(@Observes VaultClosed closed) {
        lying.remove(Space.OWN);
        looks.removeIf(l -> l.space() == Space.OWN);
    }

    /// Stations that were looked at since the program started.
    Set<Stop> seen(Space space) {
        return looks.stream().filter(l -> l.space() == space).map(Look::stop).collect(Collectors.toUnmodifiableSet());
    }

    void see(Space space, Stop stop) {
        looks.add(new Look(space, stop));
    }
}
