package dev.switchback.app.dossier;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.SimulatedWeek.ActivityHours;
import dev.switchback.engine.week.SimulatedWeek.HoursChange;
import java.util.Comparator;
import java.util.List;

/// What the week of a role does against today's: the hours it adds and takes away, its energy beside today's, and
/// which of its hours carry no rating.
final class WeekBalance {
    /// Less than this is rounding, shown as "the same".
    static final double SAME = 0.05;

    private WeekBalance() {}

    static void add(Dossier dossier, SimulatedWeek week, List<Block> blocks) {
        switch (week.change()) {
            case Unknown<List<HoursChange>>(var reason) ->
                blocks.add(Block.paragraph("time.try.no-change", "reason", reason));
            case Known<List<HoursChange>>(var changes) -> changes(changes, week.why(), blocks);
        }
        energy("time.try.energy", "time.try.energy-unknown", week.energy(), blocks);
        unrated(dossier, week, blocks);
        energy("time.try.energy-today", "time.try.energy-today-unknown", dossier.energy(), blocks);
    }

    private static void changes(List<HoursChange> changes, Explanation why, List<Block> blocks) {
        changes("time.try.would-add", changes, 1, why, blocks);
        changes("time.try.would-remove", changes, -1, why, blocks);
        if (changes.stream().allMatch(c -> Math.abs(c.difference()) < SAME)) {
            blocks.add(Block.paragraph("time.try.would-not-change"));
        }
        // A dash in the table is no zero: the calendar does not hold that part of the week.
        why.inputs().stream()
                .map(Explanation::sentence)
                .filter(p -> p.key().equals("time.why.compared-part"))
                .forEach(p -> blocks.add(Block.paragraph(Inline.reasoned(p, why))));
    }

    private static void changes(String key, List<HoursChange> changes, int sign, Explanation why, List<Block> blocks) {
        var some = changes.stream()
                .filter(c -> sign * c.difference() >= SAME)
                .sorted(Comparator.comparingDouble(c -> -sign * c.difference()))
                .toList();
        if (some.isEmpty()) {
            return;
        }
        double all = some.stream().mapToDouble(c -> Math.abs(c.difference())).sum();
        blocks.add(Block.paragraph(Inline.reasoned(
                Phrase.of(
                        key,
                        "hours",
                        Hours.of(all),
                        "named",
                        some.stream()
                                .map(c -> ofActivity(c.activity(), Hours.of(Math.abs(c.difference()))))
                                .toList()),
                why)));
    }

    private static Phrase ofActivity(Activity activity, Hours hours) {
        return Phrase.of("time.try.of-activity", "activity", activity, "hours", hours);
    }

    private static void energy(String key, String unknown, Knowable<Energy> energy, List<Block> blocks) {
        switch (energy) {
            case Unknown<Energy>(var reason) -> blocks.add(Block.paragraph(unknown, "reason", reason));
            case Known<Energy>(var known) ->
                blocks.add(Block.paragraph(Inline.reasoned(
                        Phrase.of(
                                key,
                                "value",
                                MapPage.energyWords(known),
                                "draining",
                                known.draining(),
                                "unrated",
                                known.unrated()),
                        known.why())));
        }
    }

    /// An activity without a rating is named, never counted as 0.
    private static void unrated(Dossier dossier, SimulatedWeek week, List<Block> blocks) {
        var ratings = dossier.reflection().ratings();
        var missing = week.hours().stream()
                .filter(h -> !ratings.containsKey(h.activity()))
                .filter(h -> h.hours().likely().value() >= SAME)
                .sorted(Comparator.comparing((ActivityHours h) -> h.hours().likely())
                        .reversed())
                .map(h -> ofActivity(h.activity(), h.hours().likely()))
                .toList();
        if (!missing.isEmpty()) {
            blocks.add(Block.paragraph(Inline.reasoned(Phrase.of("time.try.unrated", "named", missing), week.why())));
        }
    }
}
