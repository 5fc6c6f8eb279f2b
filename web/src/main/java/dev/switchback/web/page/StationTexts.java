package dev.switchback.web.page;

import dev.switchback.app.dossier.PlanViews;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.web.page.PageBytes.Piece;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import dev.switchback.web.vault.VaultAge;
import dev.switchback.web.vault.VaultClosed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What a station says, kept as it was last written out: the same dossier reads the same until the next answer, and
/// writing out the reasons of a whole map is most of the work of a page. Thread-safe.
@Singleton
final class StationTexts {
    private final Shell shell;
    private final SentPage sent;
    private final VaultAge age;
    private final SeriesNames series;
    private final Map<Space, Written> written = new EnumMap<>(Space.class);

    StationTexts(Shell shell, SentPage sent, VaultAge age, SeriesNames series) {
        this.series = series;
        this.age = age;
        this.shell = shell;
        this.sent = sent;
    }

    /// @param edited whether the page for others is the person's own, which then stands in its editor
    /// @param titles how many titles of series are known that are not kept; another number, another page
    private record Page(Stop stop, Locale locale, boolean edited, long titles) {}

    private record Written(Dossier dossier, Map<Page, Piece> pages) {}

    Piece html(Space space, Stop stop, Opened opened) {
        var page = new Page(
                stop,
                opened.pages().words().locale(),
                stop == Stop.ASK && sent.isEdited(space, opened),
                stop == Stop.TIME ? series.known(opened) : 0);
        long then = age.now();
        var piece = of(space, opened.pages().dossier())
                .computeIfAbsent(page, p -> new Piece(shell.html(text(stop, p.edited(), opened), opened)));
        if (age.now() != then) {
            letGo();
        }
        return piece;
    }

    void closed(@Observes VaultClosed closed) {
        letGo();
    }

    private void letGo() {
        synchronized (written) {
            written.clear();
        }
    }

    /// By identity: to compare two dossiers is more work than to write one out.
    @SuppressWarnings("ReferenceEquality")
    private Map<Page, Piece> of(Space space, Dossier dossier) {
        synchronized (written) {
            var last = written.get(space);
            if (last == null || last.dossier() != dossier) {
                last = new Written(dossier, new ConcurrentHashMap<>());
                written.put(space, last);
            }
            return last.pages();
        }
    }

    /// What stands in a part of the page already is not said twice.
    private List<Block> text(Stop stop, boolean edited, Opened opened) {
        if (stop == Stop.PLAN && opened.pages().dossier().ladder().isKnown()) {
            return PlanViews.text(opened.pages().dossier());
        }
        if (stop == Stop.TIME) {
            return series.in(opened.station(stop.station()), opened);
        }
        return edited ? stop.station().blocks(opened.pages().dossier()) : opened.station(stop.station());
    }
}
