package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekLoad;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// How the hours weigh: a part of the station Time that needs a calendar.
final class WeekLoads {
    /// Activities with a column of their own in the table of months; more do not fit a page.
    private static final int MOST_COLUMNS = 5;

    private WeekLoads() {}

    /// Nights, broken days, chains, one-to-ones, people.
    static List<List<Inline>> facts(WeekAudit audit) {
        return audit.load().find().map(l -> facts(audit, l)).orElse(List.of());
    }

    private static List<List<Inline>> facts(WeekAudit audit, WeekLoad load) {
        var items = new ArrayList<List<Inline>>();
        items.add(fact(audit, Phrase.of("time.page.night", "share", load.night()), "reason.time.night"));
        items.add(fact(audit, Phrase.of("time.page.fragmented", "share", load.fragmented()), "reason.time.fragmented"));
        items.add(fact(
                audit,
                load.longestChain().value() == 0
                        ? Phrase.of("time.page.no-chains")
                        : Phrase.of("time.page.chains", "number", load.chains(), "longest", load.longestChain()),
                "reason.time.chains"));
        if (load.partners() > 0) {
            items.add(fact(
                    audit,
                    Phrase.of(
                            "time.page.one-to-ones",
                            "people",
                            load.partners(),
                            "hours",
                            load.oneToOnes(),
                            "each",
                            load.perPartner()),
                    "reason.time.one-to-ones"));
        }
        if (load.peopleMet() > 0) {
            items.add(fact(
                    audit,
                    Phrase.of(
                            "time.page.people",
                            "people",
                            load.peopleMet(),
                            "week",
                            load.peoplePerWeek(),
                            "crowd",
                            WeekLoad.CROWD),
                    "reason.time.people"));
        }
        return items;
    }

    private static List<Inline> fact(WeekAudit audit, Phrase words, String rule) {
        return List.of(Inline.reasoned(words, Explanation.of(rule).withInputs(List.of(audit.why()))));
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
                    months.stream().map(m -> row(audit, m, named)).toList()));
        });
    }

    private static List<List<Inline>> row(WeekAudit audit, WeekLoad.Month month, List<Activity> named) {
        var cells = new ArrayList<List<Inline>>();
        cells.add(Words.cell("time.page.month", "month", month.month()));
        cells.add(Words.hours(month.mean().work(), audit.why()));
        named.forEach(a -> cells.add(Words.hours(month.mean().of(a), audit.why())));
        return cells;
    }
}
