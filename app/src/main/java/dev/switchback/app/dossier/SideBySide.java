package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.reflection.ComplaintEffect;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Two options beside each other: the week, the skills, the pay and the rights of each.
public final class SideBySide {
    /// Hours a week below which an activity of both weeks is not named.
    private static final double LEAST_HOURS = 0.5;

    private SideBySide() {}

    public static List<Block> blocks(Dossier dossier, Option one, Option other) {
        var blocks = new ArrayList<Block>();
        blocks.add(table(dossier, one, other, Phrase.of("beside.caption"), facts(dossier, one, other)));
        var week = week(one, other);
        if (!week.isEmpty()) {
            blocks.add(table(dossier, one, other, Phrase.of("beside.week"), week));
        }
        var skills = skills(dossier, one, other);
        if (!skills.isEmpty()) {
            blocks.add(table(dossier, one, other, Phrase.of("beside.skills"), skills));
        }
        return blocks;
    }

    private static Table table(
            Dossier dossier, Option one, Option other, Phrase caption, List<List<List<Inline>>> rows) {
        return new Table(
                caption,
                List.of(
                        new Table.Column(Phrase.of("beside.what"), false),
                        new Table.Column(Words.option(dossier, one), false),
                        new Table.Column(Words.option(dossier, other), false)),
                rows);
    }

    private static List<List<List<Inline>>> facts(Dossier dossier, Option one, Option other) {
        var rows = new ArrayList<List<List<Inline>>>();
        rows.add(List.of(Words.cell("beside.why"), why(one), why(other)));
        rows.add(List.of(
                Words.cell("map.page.column.skills"), MapPage.skills(dossier, one), MapPage.skills(dossier, other)));
        rows.add(List.of(
                Words.cell("map.page.column.weeks"), MapPage.weeks(dossier, one), MapPage.weeks(dossier, other)));
        rows.add(List.of(Words.cell("map.page.column.energy"), MapPage.energy(one), MapPage.energy(other)));
        rows.add(List.of(Words.cell("map.page.column.level"), MapPage.level(one), MapPage.level(other)));
        rows.add(List.of(Words.cell("map.page.column.pay"), MapPage.pay(dossier, one), MapPage.pay(dossier, other)));
        rows.add(List.of(Words.cell("beside.two-years"), twoYears(dossier, one), twoYears(dossier, other)));
        rows.add(List.of(Words.cell("beside.rights"), rights(dossier, one), rights(dossier, other)));
        rows.add(List.of(Words.cell("map.page.column.back"), MapPage.back(one), MapPage.back(other)));
        rows.add(List.of(Words.cell("beside.complaints"), complaints(dossier, one), complaints(dossier, other)));
        rows.add(List.of(Words.cell("beside.notes"), notes(one), notes(other)));
        return rows;
    }

    private static List<Inline> why(Option option) {
        return List.of(Inline.plain(option.why().sentence()));
    }

    private static List<Inline> twoYears(Dossier dossier, Option option) {
        return MapPage.stays(option) ? Words.cell("map.page.same-role") : MapPage.cashFlow(dossier, option);
    }

    private static List<Inline> rights(Dossier dossier, Option option) {
        return Words.known(
                dossier.frameworks().getRole(option.role()).decisionRights(),
                (List<DecisionRight> r) ->
                        r.isEmpty() ? Inline.plain("beside.no-rights") : Inline.plain("beside.list", "list", r));
    }

    private static List<Inline> complaints(Dossier dossier, Option option) {
        int place = dossier.options().options().indexOf(option);
        if (dossier.board().rows().isEmpty() || place < 0) {
            return List.of(Words.notKnown(Phrase.of("beside.no-complaints")));
        }
        long touched = dossier.board().rows().stream()
                .filter(r -> r.effects().get(place).effect() == ComplaintEffect.TOUCHES)
                .count();
        return Words.cell(
                "beside.touched",
                "touched",
                touched,
                "all",
                dossier.board().rows().size());
    }

    private static List<Inline> notes(Option option) {
        return option.notes().stream()
                .map(n -> Inline.reasoned(n, option.why()))
                .toList();
    }

    private static List<List<List<Inline>>> week(Option one, Option other) {
        var rows = new ArrayList<List<List<Inline>>>();
        for (var activity : Activity.values()) {
            double most = Math.max(likely(one, activity), likely(other, activity));
            if (activity.isWork() && most >= LEAST_HOURS) {
                rows.add(List.of(
                        List.of(Inline.plain(Phrase.of("beside.activity", "activity", activity))),
                        hours(one, activity),
                        hours(other, activity)));
            }
        }
        return rows;
    }

    private static double likely(Option option, Activity activity) {
        return range(option, activity).map(r -> r.likely().value()).orElse(0.0);
    }

    private static Optional<HoursRange> range(Option option, Activity activity) {
        return option.week().find().stream()
                .flatMap(w -> w.hours().stream())
                .filter(h -> h.activity() == activity)
                .map(SimulatedWeek.ActivityHours::hours)
                .findFirst();
    }

    private static List<Inline> hours(Option option, Activity activity) {
        return switch (option.week()) {
            case Unknown<SimulatedWeek>(var reason) -> List.of(Words.notKnown(reason));
            case Known<SimulatedWeek>(var week) ->
                range(option, activity)
                        .map(r -> List.<Inline>of(Inline.reasoned(
                                Phrase.of("beside.hours", "low", r.low(), "high", r.high()), week.why())))
                        .orElseGet(() -> Words.cell("beside.none"));
        };
    }

    /// Every skill that is open for one of the two.
    private static List<List<List<Inline>>> skills(Dossier dossier, Option one, Option other) {
        var rows = new ArrayList<List<List<Inline>>>();
        var open = new ArrayList<Gap>(one.fit().listOpen());
        other.fit().listOpen().stream().filter(g -> find(one, g).isEmpty()).forEach(open::add);
        for (var gap : open) {
            rows.add(List.of(
                    Words.verbatim(Words.skill(dossier, gap.requirement().skill())),
                    gap(dossier, one, gap),
                    gap(dossier, other, gap)));
        }
        return rows;
    }

    private static Optional<Gap> find(Option option, Gap like) {
        return option.fit().gaps().stream()
                .filter(g -> g.requirement().skill().equals(like.requirement().skill()))
                .findFirst();
    }

    private static List<Inline> gap(Dossier dossier, Option option, Gap like) {
        var found = find(option, like);
        if (found.isEmpty()) {
            return Words.cell("beside.not-asked");
        }
        return List.of(Inline.reasoned(
                found.get().isMet()
                        ? Phrase.of(
                                "beside.met", "level", found.get().requirement().required())
                        : Phrase.of(
                                "beside.open",
                                "level",
                                found.get().requirement().required()),
                Explanation.of(SkillsPage.openWords(dossier, found.get()))));
    }
}
