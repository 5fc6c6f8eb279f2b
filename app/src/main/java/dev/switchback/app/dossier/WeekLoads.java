package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekLoad;
import dev.switchback.engine.week.WindDown;
import dev.switchback.engine.week.WindDown.Fate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the hours weigh, and which meetings end with the managing duty: the parts of the station Time that need a
/// calendar.
final class WeekLoads {
    /// Activities with a column of their own in the table of months; more do not fit a page.
    private static final int MOST_COLUMNS = 5;

    private WeekLoads() {}

    /// Nights, broken days, chains, one-to-ones, people.
    static List<List<Inline>> facts(WeekAudit audit) {
        return audit.load().find().map(WeekLoads::facts).orElse(List.of());
    }

    private static List<List<Inline>> facts(WeekLoad load) {
        var items = new ArrayList<List<Inline>>();
        items.add(Words.cell("time.page.night", "share", load.night()));
        items.add(Words.cell("time.page.fragmented", "share", load.fragmented()));
        items.add(
                load.longestChain().value() == 0
                        ? Words.cell("time.page.no-chains")
                        : Words.cell("time.page.chains", "number", load.chains(), "longest", load.longestChain()));
        if (load.partners() > 0) {
            items.add(Words.cell(
                    "time.page.one-to-ones",
                    "people",
                    load.partners(),
                    "hours",
                    load.oneToOnes(),
                    "each",
                    load.perPartner()));
        }
        if (load.peopleMet() > 0) {
            items.add(Words.cell(
                    "time.page.people",
                    "people",
                    load.peopleMet(),
                    "week",
                    load.peoplePerWeek(),
                    "crowd",
                    WeekLoad.CROWD));
        }
        return items;
    }

    /// The mean week of each month, when there are two and more.
    static void months(WeekAudit audit, List<Block> blocks) {
        audit.load().find().map(WeekLoad::months).filter(m -> m.size() > 1).ifPresent(months -> {
            var named = audit.average().hours().entrySet().stream()
                    .filter(e -> e.getKey().isWork() && e.getKey() != Activity.UNSCHEDULED)
                    .sorted(Comparator.comparing((Map.Entry<Activity, Hours> e) -> e.getValue())
                            .reversed())
                    .limit(MOST_COLUMNS)
                    .map(Map.Entry::getKey)
                    .toList();
            var columns = Stream.concat(
                            Stream.of(
                                    new Table.Column(Phrase.of("time.page.column.month"), false),
                                    new Table.Column(Phrase.of("time.page.column.work"), true)),
                            named.stream()
                                    .map(a -> new Table.Column(Phrase.of("time.page.activity", "activity", a), true)))
                    .toList();
            blocks.add(new Table(
                    Phrase.of("time.page.months-caption"),
                    columns,
                    months.stream().map(m -> row(m, named)).toList()));
        });
    }

    private static List<List<Inline>> row(WeekLoad.Month month, List<Activity> named) {
        var cells = new ArrayList<List<Inline>>();
        cells.add(Words.cell("time.page.month", "month", month.month()));
        cells.add(Words.cell("time.page.hours", "hours", month.mean().work()));
        named.forEach(a ->
                cells.add(Words.cell("time.page.hours", "hours", month.mean().of(a))));
        return cells;
    }

    /// Which series end, pass on and stay; only for somebody who manages.
    static void windDown(Dossier dossier, WeekAudit audit, List<Block> blocks) {
        boolean manages = dossier.present().track() == Track.MANAGEMENT
                || dossier.present().track() == Track.HYBRID;
        var down = WindDown.of(audit.largestSeries());
        if (!manages || down.rows().isEmpty()) {
            return;
        }
        blocks.add(Block.heading(3, "wind-down", "time.page.wind-down"));
        var hours = down.hours();
        blocks.add(Block.paragraph(
                "time.page.wind-down.sum",
                "ends",
                hours.getOrDefault(Fate.ENDS, Hours.ZERO),
                "passes",
                hours.getOrDefault(Fate.PASSES_ON, Hours.ZERO),
                "stays",
                hours.getOrDefault(Fate.STAYS, Hours.ZERO),
                "open",
                hours.getOrDefault(Fate.OPEN, Hours.ZERO)));
        var columns = List.of(
                new Table.Column(Phrase.of("time.page.column.series"), false),
                new Table.Column(Phrase.of("time.page.column.activity"), false),
                new Table.Column(Phrase.of("time.page.column.hours"), true),
                new Table.Column(Phrase.of("time.page.column.fate"), false),
                new Table.Column(Phrase.of("time.page.column.because"), false));
        blocks.add(new Table(
                Phrase.of("time.page.wind-down.caption"),
                columns,
                down.rows().stream()
                        .map(r -> List.of(
                                Words.verbatim(r.series().key()),
                                Words.cell(
                                        "time.page.activity",
                                        "activity",
                                        r.series().activity()),
                                Words.cell(
                                        "time.page.hours", "hours", r.series().perWeek()),
                                Words.cell("time.page.fate", "fate", r.fate()),
                                Words.cell(r.why())))
                        .toList()));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                List.of(Words.cell("time.page.wind-down.organiser"), Words.cell("time.page.wind-down.tell"))));
    }
}
