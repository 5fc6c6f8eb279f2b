package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.lattice.OptionKind;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.SimulatedWeek;
import dev.switchback.engine.week.SimulatedWeek.HoursChange;
import dev.switchback.engine.week.WeekAudit;
import java.util.List;

/// The person's own week beside the usual week of the role they hold. The weeks of the roles aimed at come from
/// profiles, so a difference between own week and profile must be seen here, lest it pass for an effect of the move.
final class UsualWeek {
    private UsualWeek() {}

    static void add(Dossier dossier, List<Block> blocks) {
        if (!dossier.audit().isKnown()) {
            return;
        }
        dossier.options().options().stream()
                .filter(o -> o.kind() == OptionKind.STAY)
                .findFirst()
                .ifPresent(stay -> add(dossier, stay, blocks));
    }

    private static void add(Dossier dossier, Option stay, List<Block> blocks) {
        blocks.add(Block.heading(3, "usual-week", "time.page.usual"));
        switch (stay.week()) {
            case Unknown<SimulatedWeek>(var reason) -> blocks.add(Block.paragraph(Inline.plain(reason)));
            case Known<SimulatedWeek>(var week) -> {
                switch (week.change()) {
                    case Unknown<List<HoursChange>>(var reason) -> blocks.add(Block.paragraph(Inline.plain(reason)));
                    case Known<List<HoursChange>>(var changes) -> blocks.add(table(dossier, week, changes));
                }
                blocks.add(Block.paragraph(Inline.reasoned(Phrase.of("time.page.usual.why"), week.why())));
                week.energy()
                        .find()
                        .ifPresent(e -> blocks.add(Block.paragraph(Inline.reasoned(
                                Phrase.of("time.page.usual.energy", "value", MapPage.energyWords(e)), e.why()))));
            }
        }
    }

    private static Block table(Dossier dossier, SimulatedWeek week, List<HoursChange> changes) {
        var own = dossier.audit().find().map(WeekAudit::why).orElse(week.why());
        var columns = List.of(
                new Table.Column(Phrase.of("time.page.column.activity"), false),
                new Table.Column(Phrase.of("time.page.column.own-week"), true),
                new Table.Column(Phrase.of("time.page.column.usual-week"), true));
        var rows = changes.stream()
                .map(c -> List.of(
                        Words.cell("time.page.activity", "activity", c.activity()),
                        Words.hours(Hours.of(c.today()), own),
                        Words.hours(Hours.of(c.inRole()), week.why())))
                .toList();
        var title = Words.title(dossier, dossier.present().id());
        return new Table(Phrase.of("time.page.usual.caption", "title", title), columns, rows);
    }
}
