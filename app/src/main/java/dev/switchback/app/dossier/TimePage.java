package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Bars;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.WeekAudit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The station Time: where the week goes, and what a week in each role aimed at would look like.
final class TimePage {
    private TimePage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "time", "time.page.heading"));
        switch (dossier.audit()) {
            case Unknown<WeekAudit>(var reason) ->
                blocks.add(new Note(Note.Kind.UNKNOWN, List.of(Block.paragraph("time.page.none", "reason", reason))));
            case Known<WeekAudit>(var audit) -> audit(dossier, audit, blocks);
        }
        energy(dossier, blocks);
        UsualWeek.add(dossier, blocks);
        ShortPage.aims(dossier).forEach(o -> simulated(dossier, o, blocks));
        return blocks;
    }

    private static void audit(Dossier dossier, WeekAudit audit, List<Block> blocks) {
        boolean typed = audit.origin() == WeekAudit.Origin.TYPED;
        blocks.add(Block.paragraph(Inline.reasoned(
                typed
                        ? Phrase.of(
                                "time.page.typed",
                                "hours",
                                Words.marked(
                                        Phrase.of(
                                                "time.page.hours",
                                                "hours",
                                                audit.average().work()),
                                        dossier.person().isAssumed("week")))
                        : Phrase.of(
                                "time.page.calendar",
                                "hours",
                                audit.average().work(),
                                "weeks",
                                audit.weeks(),
                                "unclassified",
                                audit.unclassified()),
                audit.why())));
        if (!typed && !audit.trust().isEmpty()) {
            blocks.add(new Note(
                    Note.Kind.UNKNOWN,
                    audit.trust().stream()
                            .map(t -> Block.paragraph(Inline.reasoned(t, audit.why())))
                            .toList()));
        }
        WeekFigures.add(audit, blocks);
        blocks.add(hours(dossier, audit));
        if (!typed) {
            facts(audit, blocks);
            WeekLoads.months(audit, blocks);
            leftOut(audit, blocks);
            series(audit, blocks);
            WindDownTable.add(dossier, audit, blocks);
        }
    }

    private static Block hours(Dossier dossier, WeekAudit audit) {
        var columns = List.of(
                new Table.Column(Phrase.of("time.page.column.activity"), false),
                new Table.Column(Phrase.of("time.page.column.hours"), true),
                new Table.Column(Phrase.of("time.page.column.rating"), true));
        var rows = audit.average().hours().entrySet().stream()
                .map(e -> List.of(
                        Words.cell("time.page.activity", "activity", e.getKey()),
                        Words.hours(e.getValue(), audit.why()),
                        rating(dossier, e.getKey())))
                .toList();
        var caption = audit.origin() == WeekAudit.Origin.TYPED
                ? Words.marked(
                        Phrase.of("time.page.caption-typed"), dossier.person().isAssumed("week"))
                : Phrase.of("time.page.caption", "weeks", audit.weeks());
        return new Table(caption, columns, rows);
    }

    static List<Inline> rating(Dossier dossier, Activity activity) {
        var rating = dossier.reflection().ratings().get(activity);
        return rating == null ? Words.cell("time.page.not-rated") : Words.given("time.page.rating", "rating", rating);
    }

    private static void facts(WeekAudit audit, List<Block> blocks) {
        var items = new ArrayList<List<Inline>>();
        items.add(fact(
                audit,
                audit.longestFreeBlock().map(h -> Phrase.of("time.page.free-block", "hours", h)),
                "reason.time.free-block"));
        items.add(fact(
                audit,
                audit.makerBlocks().map(n -> Phrase.of("time.page.maker-blocks", "count", n)),
                "reason.time.maker-blocks"));
        items.add(fact(
                audit,
                audit.afterHours().map(s -> Phrase.of("time.page.after-hours", "share", s)),
                "reason.time.after-hours"));
        items.add(fact(
                audit, audit.weekend().map(s -> Phrase.of("time.page.weekend", "share", s)), "reason.time.weekend"));
        items.addAll(WeekLoads.facts(audit));
        blocks.add(new Listing(Listing.Kind.BULLETS, items));
    }

    private static List<Inline> fact(WeekAudit audit, Knowable<Phrase> words, String rule) {
        var why = Explanation.of(rule).withInputs(List.of(audit.why())).withChanges(Phrase.of("reason.time.change"));
        return Words.known(words, w -> Inline.reasoned(w, why));
    }

    private static void leftOut(WeekAudit audit, List<Block> blocks) {
        if (audit.left().isEmpty()) {
            return;
        }
        blocks.add(Block.paragraph("time.page.left-out"));
        blocks.add(new Listing(
                Listing.Kind.BULLETS,
                audit.left().stream()
                        .map(l -> Words.given("time.page.left-out.item", "count", l.count(), "reason", l.reason()))
                        .toList()));
    }

    private static void series(WeekAudit audit, List<Block> blocks) {
        if (audit.largestSeries().isEmpty()) {
            return;
        }
        var columns = List.of(
                new Table.Column(Phrase.of("time.page.column.series"), false),
                new Table.Column(Phrase.of("time.page.column.hours"), true),
                new Table.Column(Phrase.of("time.page.column.activity"), false),
                new Table.Column(Phrase.of("time.page.column.rule"), false));
        blocks.add(new Table(
                Phrase.of("time.page.series-caption"),
                columns,
                audit.largestSeries().stream()
                        .map(s -> List.of(
                                Words.verbatim(s.key()),
                                Words.hours(
                                        s.perWeek(), Explanation.of(s.rule()).withInputs(List.of(audit.why()))),
                                Words.cell("time.page.activity", "activity", s.activity()),
                                Words.cell(s.rule())))
                        .toList()));
    }

    private static void energy(Dossier dossier, List<Block> blocks) {
        blocks.add(Block.heading(3, "energy", "time.page.energy"));
        switch (dossier.energy()) {
            case Unknown<Energy>(var reason) ->
                blocks.add(Block.paragraph("time.page.energy-unknown", "reason", reason));
            case Known<Energy>(var energy) ->
                blocks.add(Block.paragraph(Inline.reasoned(
                        Phrase.of(
                                "time.page.energy-now",
                                "value",
                                MapPage.energyWords(energy),
                                "draining",
                                energy.draining(),
                                "unrated",
                                energy.unrated()),
                        energy.why())));
        }
        EnergyFigure.of(dossier).ifPresent(blocks::add);
    }

    private static void simulated(Dossier dossier, Option option, List<Block> blocks) {
        blocks.add(new Block.Heading(
                3,
                "week-" + option.role().value().replace(':', '-') + "-"
                        + option.reportsTo().id(),
                Phrase.of("time.page.simulated", "option", Words.option(dossier, option))));
        switch (option.week()) {
            case Unknown<SimulatedWeek>(var reason) ->
                blocks.add(Block.paragraph("time.page.simulated-unknown", "reason", reason));
            case Known<SimulatedWeek>(var week) -> {
                blocks.add(bars(dossier, option, week));
                WeekBalance.add(dossier, week, blocks);
                blocks.add(Block.paragraph(Inline.reasoned(Phrase.of("time.page.simulated.why"), week.why())));
            }
        }
    }

    private static Block bars(Dossier dossier, Option option, SimulatedWeek week) {
        var today = week.change().find();
        var bars = week.hours().stream()
                .map(h -> new Bars.Bar(
                        Phrase.of("time.page.activity", "activity", h.activity()),
                        h.hours().low().value(),
                        h.hours().likely().value(),
                        h.hours().high().value(),
                        today.flatMap(list -> list.stream()
                                        .filter(c -> c.activity() == h.activity())
                                        .findFirst())
                                .map(SimulatedWeek.HoursChange::today)
                                .orElse(Double.NaN)))
                .toList();
        var most = week.hours().stream()
                .max(Comparator.comparingDouble(h -> h.hours().likely().value()))
                .orElseThrow();
        return new Bars(
                Phrase.of("time.page.bars", "title", Words.title(dossier, option.role())),
                Phrase.of(
                        "time.page.bars.summary",
                        "activity",
                        most.activity(),
                        "hours",
                        most.hours().likely()),
                Phrase.of("unit.hours-per-week"),
                bars);
    }
}
