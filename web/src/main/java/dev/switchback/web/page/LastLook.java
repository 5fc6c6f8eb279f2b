package dev.switchback.web.page;

import dev.switchback.app.dossier.StationChanges;
import dev.switchback.app.pages.RunChanges;
import dev.switchback.app.pages.RunFacts;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.port.FactsFormat;
import dev.switchback.app.port.ProfileStore;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the dossier said when the person last said that they have seen it, sealed. The dossier that lay
/// open before the first change counts as seen. After that only the person moves it on, so that no load of a page loses
/// a change. See ADR 153.
@Singleton
class LastLook {
    private static final String KIND = "last-look";
    private static final String ID = "own";

    private final ProfileStore store;
    private final FactsFormat facts;
    private final Clock clock;

    LastLook(WebDoors doors) {
        this.store = doors.store();
        this.facts = doors.facts();
        this.clock = doors.clock();
    }

    /// @param since   day of the look
    /// @param changes none when nothing changed
    record Changes(LocalDate since, List<Phrase> changes) {
        Changes {
            changes = List.copyOf(changes);
        }
    }

    /// What changed since; empty before the first look, and when what was kept cannot be read any more.
    Optional<Changes> changes(Opened opened) {
        return store.findNewest(KIND, ID)
                .flatMap(s -> facts.fromJson(s.payload()))
                .map(before -> new Changes(
                        before.asOf(),
                        StationChanges.all(RunChanges.since(
                                Knowable.known(before),
                                RunFacts.of(opened.pages().dossier())))));
    }

    /// Counts as seen when nothing was seen before.
    void begin(Opened opened) {
        if (store.findNewest(KIND, ID).isEmpty()) {
            see(opened);
        }
    }

    void see(Opened opened) {
        store.append(
                KIND,
                ID,
                LocalDate.now(clock),
                facts.toJson(
                        RunFacts.of(opened.pages().dossier()), opened.pages().words()));
    }
}
