package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.SimulatedWeek.ActivityHours;
import dev.switchback.engine.week.SimulatedWeek.HoursChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The week of any role at the person's hours, whether or not they aim at it: what it holds, what it would add and
/// remove, the ratings that are used, and its energy beside today's.
public final class TryWeekPage {
    private TryWeekPage() {}

    public static List<Block> blocks(Dossier dossier, Role role, Knowable<SimulatedWeek> simulated) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, "try-week", Phrase.of("time.try.heading", "title", role.title())));
        switch (simulated) {
            case Unknown<SimulatedWeek>(var reason) ->
                blocks.add(new Note(
                        Note.Kind.UNKNOWN, List.of(Block.paragraph("time.page.simulated-unknown", "reason", reason))));
            case Known<SimulatedWeek>(var week) -> {
                blocks.add(Block.paragraph(Inline.reasoned(Phrase.of("time.page.simulated.why"), week.why())));
                blocks.add(table(dossier, role, week));
                WeekBalance.add(dossier, week, blocks);
                EnergyFigure.of(dossier, role, week).ifPresent(blocks::add);
            }
        }
        return blocks;
    }

    private static Block table(Dossier dossier, Role role, SimulatedWeek week) {
        var columns = List.of(
                new Table.Column(Phrase.of("time.page.column.activity"), false),
                new Table.Column(Phrase.of("time.try.column.then"), true),
                new Table.Column(Phrase.of("time.try.column.band"), true),
                new Table.Column(Phrase.of("time.try.column.today"), true),
                new Table.Column(Phrase.of("time.try.column.change"), true),
                new Table.Column(Phrase.of("time.page.column.rating"), true));
        var rows = new ArrayList<List<List<Inline>>>();
        week.hours().forEach(h -> rows.add(row(dossier, h, change(week, h))));
        week.change().find().ifPresent(changes -> changes.stream()
                .filter(c -> week.hours().stream().noneMatch(h -> h.activity() == c.activity()))
                .forEach(c -> rows.add(gone(dossier, c))));
        return new Table(Phrase.of("time.try.caption", "title", role.title()), columns, rows);
    }

    private static Optional<HoursChange> change(SimulatedWeek week, ActivityHours hours) {
        return week.change().find().flatMap(list -> list.stream()
                .filter(c -> c.activity() == hours.activity())
                .findFirst());
    }

    private static List<List<Inline>> row(Dossier dossier, ActivityHours hours, Optional<HoursChange> change) {
        return List.of(
                Words.cell("time.page.activity", "activity", hours.activity()),
                Words.cell("time.page.hours", "hours", hours.hours().likely()),
                Words.cell(
                        "time.try.band",
                        "low",
                        hours.hours().low(),
                        "high",
                        hours.hours().high()),
                change.map(c -> Words.cell("time.page.hours", "hours", Hours.of(c.today())))
                        .orElseGet(() -> Words.verbatim("–")),
                change.map(TryWeekPage::difference).orElseGet(() -> Words.verbatim("–")),
                TimePage.rating(dossier, hours.activity()));
    }

    private static List<List<Inline>> gone(Dossier dossier, HoursChange change) {
        return List.of(
                Words.cell("time.page.activity", "activity", change.activity()),
                Words.cell("time.page.hours", "hours", Hours.ZERO),
                Words.verbatim("–"),
                Words.cell("time.page.hours", "hours", Hours.of(change.today())),
                difference(change),
                TimePage.rating(dossier, change.activity()));
    }

    private static List<Inline> difference(HoursChange change) {
        double more = change.difference();
        return Math.abs(more) < WeekBalance.SAME
                ? Words.cell("time.try.same")
                : Words.cell(more > 0 ? "time.try.adds" : "time.try.removes", "hours", Hours.of(Math.abs(more)));
    }
}
