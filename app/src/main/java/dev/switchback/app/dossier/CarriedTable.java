package dev.switchback.app.dossier;

import dev.switchback.engine.carried.CarriedFinding;
import dev.switchback.engine.carried.CarriedFinding.Meetings;
import dev.switchback.engine.carried.CarriedFinding.Passage;
import dev.switchback.engine.carried.CarriedFinding.Said;
import dev.switchback.engine.carried.CarriedWork.Answer;
import dev.switchback.engine.carried.CarriedWork.Row;
import dev.switchback.engine.carried.CarriedWorkFinder;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.skill.SkillId;
import java.util.List;

/// Management work against what it is worth in an individual role, on the station Skills.
public final class CarriedTable {
    private CarriedTable() {}

    static List<Block> blocks(Dossier dossier) {
        var columns = List.of(
                new Table.Column(Phrase.of("carried.column.kind"), false),
                new Table.Column(Phrase.of("carried.column.found"), false),
                new Table.Column(Phrase.of("carried.column.confidence"), true),
                new Table.Column(Phrase.of("carried.column.worth"), false));
        var rows = dossier.carried().rows().stream()
                .map(r -> List.of(
                        Words.cell(Phrase.of("carried.kind", "kind", r.kind())),
                        found(r),
                        sure(r),
                        List.of(Inline.reasoned(worth(dossier, r), r.why()))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        Block.heading(3, "skills-carried", "carried.heading"),
                        Block.paragraph("carried.intro"),
                        new Table(Phrase.of("carried.caption"), columns, rows));
    }

    private static List<Inline> found(Row row) {
        if (row.answer() == Answer.NOT_THEIRS) {
            return Words.cell("carried.not-theirs");
        }
        return row.findings().isEmpty()
                ? Words.cell("carried.blank", "shows", row.rule().wouldShow())
                : row.findings().stream().map(CarriedTable::line).toList();
    }

    /// One finding in words; what was counted opens its reason.
    public static Inline line(CarriedFinding finding) {
        return switch (finding) {
            case Passage passage ->
                Inline.plain(
                        "carried.words",
                        "words",
                        passage.span().words(),
                        "file",
                        passage.span().file(),
                        "place",
                        passage.span().place());
            case Meetings meetings -> Inline.reasoned(counted(meetings), CarriedWorkFinder.why(meetings));
            case Said said ->
                Inline.plain("carried.said", "what", said.evidence().what());
        };
    }

    private static Phrase counted(Meetings meetings) {
        return Phrase.of(
                meetings.months() > 1 ? "carried.meetings" : "carried.meetings.month",
                "meetings",
                meetings.meetings(),
                "months",
                meetings.months(),
                "first",
                meetings.first(),
                "last",
                meetings.last(),
                "words",
                meetings.words(),
                "called",
                called(meetings));
    }

    private static Phrase called(Meetings meetings) {
        return meetings.mine() > 0
                ? Phrase.of("carried.meetings.mine", "mine", meetings.mine())
                : Phrase.of("carried.meetings.others");
    }

    private static List<Inline> sure(Row row) {
        return row.findSurest()
                .map(f -> f instanceof Said
                        ? Words.cell("carried.said-sure")
                        : List.of(Inline.reasoned(Phrase.of("carried.share", "share", f.confidence()), row.why())))
                .orElseGet(() -> Words.cell("carried.dash"));
    }

    /// The skills a kind speaks for, each with the highest level that an aim asks of it.
    public static Phrase worth(Dossier dossier, Row row) {
        return Phrase.of(
                "carried.skills",
                "skills",
                row.rule().speaksFor().stream().map(s -> skill(dossier, s)).toList());
    }

    private static Phrase skill(Dossier dossier, SkillId skill) {
        String name = Words.skill(dossier, skill);
        return ShortPage.aims(dossier).stream()
                .flatMap(a -> a.fit().gaps().stream())
                .map(g -> g.requirement())
                .filter(r -> dossier.frameworks().sameSkill(r.skill(), skill))
                .map(r -> r.required())
                .max((one, other) -> Double.compare(one.value(), other.value()))
                .map(level -> Phrase.of("carried.skill.asked", "skill", name, "required", level))
                .orElseGet(() -> Phrase.of("carried.skill", "skill", name));
    }
}
