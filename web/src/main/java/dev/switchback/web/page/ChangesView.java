package dev.switchback.web.page;

import dev.switchback.app.dossier.Station;
import dev.switchback.app.dossier.StationChanges;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.page.Desk.Found;
import dev.switchback.web.shell.Frame;
import dev.switchback.web.shell.Space;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What changed since the last look, on the first page and at each station.
@Singleton
class ChangesView {
    private final LastLook last;

    ChangesView(LastLook last) {
        this.last = last;
    }

    /// On the first page: everything.
    String all(Frame frame, Found found) {
        return html(frame, found, c -> c, null);
    }

    /// At a station: what belongs there.
    String at(Frame frame, Found found, Station station) {
        return html(frame, found, c -> StationChanges.of(station, c), station);
    }

    private String html(Frame frame, Found found, UnaryOperator<List<Phrase>> chosen, @Nullable Station station) {
        if (frame.space() != Space.OWN) {
            return "";
        }
        return found.current()
                .flatMap(opened -> last.changes(opened).map(c -> {
                    var words = opened.pages().words();
                    var lines =
                            chosen.apply(c.changes()).stream().map(words::words).toList();
                    return lines.isEmpty()
                            ? ""
                            : Templates.changes(
                                            frame,
                                            words.words(Phrase.of("changes.title", "day", c.since())),
                                            lines,
                                            station == null ? "" : station.name())
                                    .render();
                }))
                .orElse("");
    }
}
