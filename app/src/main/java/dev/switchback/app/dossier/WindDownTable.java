package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WindDown;
import dev.switchback.engine.week.WindDown.Fate;
import dev.switchback.engine.week.WindDown.Row;
import java.util.ArrayList;
import java.util.List;

/// Which meetings end, pass on and stay when the managing duty ends: every repeating series, for somebody who manages.
final class WindDownTable {
    /// As many as one goes through with a successor; a calendar of a decade has some hundred. Those beyond it, and
    /// those of which a row would say 0 hours, are counted together, so that no hour is left out.
    static final int MOST_ROWS = 100;

    private WindDownTable() {}

    static void add(Dossier dossier, WeekAudit audit, List<Block> blocks) {
        boolean manages = dossier.present().track() == Track.MANAGEMENT
                || dossier.present().track() == Track.HYBRID;
        var down = WindDown.of(audit.series());
        if (!manages || down.rows().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "wind-down", "time.page.wind-down"));
        blocks.add(Block.paragraph(Inline.reasoned(sum(down), audit.why())));
        var columns = List.of(
                new Table.Column(Phrase.of("time.page.column.series"), false),
                new Table.Column(Phrase.of("time.page.column.activity"), false),
                new Table.Column(Phrase.of("time.page.column.hours"), true),
                new Table.Column(Phrase.of("time.page.column.fate"), false),
                new Table.Column(Phrase.of("time.page.column.because"), false));
        blocks.add(new Table(Phrase.of("time.page.wind-down.caption"), columns, rows(down, audit)));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                List.of(Words.cell("time.page.wind-down.organiser"), Words.cell("time.page.wind-down.tell"))));
    }

    private static Phrase sum(WindDown down) {
        var hours = down.hours();
        return Phrase.of(
                "time.page.wind-down.sum",
                "count",
                down.rows().size(),
                "ends",
                hours.getOrDefault(Fate.ENDS, Hours.ZERO),
                "passes",
                hours.getOrDefault(Fate.PASSES_ON, Hours.ZERO),
                "stays",
                hours.getOrDefault(Fate.STAYS, Hours.ZERO),
                "open",
                hours.getOrDefault(Fate.OPEN, Hours.ZERO));
    }

    private static List<List<List<Inline>>> rows(WindDown down, WeekAudit audit) {
        var rows = new ArrayList<List<List<Inline>>>();
        var large = down.rows().stream()
                .limit(MOST_ROWS)
                .filter(r -> r.series().perWeek().value() >= WeekBalance.SAME)
                .toList();
        large.forEach(r -> rows.add(row(r, audit)));
        var smaller = new WindDown(down.rows().stream().skip(large.size()).toList());
        for (var fate : Fate.values()) {
            var some = smaller.rows().stream().filter(r -> r.fate() == fate).toList();
            if (!some.isEmpty()) {
                rows.add(List.of(
                        Words.given("time.page.wind-down.smaller", "count", some.size()),
                        Words.verbatim("–"),
                        Words.hours(smaller.hours().getOrDefault(fate, Hours.ZERO), audit.why()),
                        Words.cell("time.page.fate", "fate", fate),
                        Words.cell("time.page.wind-down.smaller-why")));
            }
        }
        return List.copyOf(rows);
    }

    private static List<List<Inline>> row(Row row, WeekAudit audit) {
        return List.of(
                Words.verbatim(row.series().key()),
                Words.cell("time.page.activity", "activity", row.series().activity()),
                Words.hours(row.series().perWeek(), audit.why()),
                Words.cell("time.page.fate", "fate", row.fate()),
                Words.cell(row.why()));
    }
}
