package dev.switchback.app.dossier;

import dev.switchback.app.repository.RepositoryPage;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.EvidenceKind;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.Span;
import java.util.ArrayList;
import java.util.List;

/// The station Skills: what a person can show today, and how it stands against each role aimed at.
final class SkillsPage {
    /// Below this a figure with one decimal would read 0.
    private static final double SMALLEST_SHOWN = 0.05;

    private SkillsPage() {}

    static List<Block> blocks(Dossier dossier) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.heading(2, "skills", "skills.page.heading"));
        blocks.add(Block.paragraph("skills.page.intro"));
        for (var aim : ShortPage.aims(dossier)) {
            against(dossier, aim, blocks);
        }
        if (dossier.skills().isEmpty()) {
            blocks.add(Block.paragraph("skills.page.empty"));
        } else {
            blocks.add(Block.heading(3, "skills-all", "skills.page.all"));
            blocks.add(all(dossier));
        }
        if (!dossier.hints().isEmpty()) {
            blocks.add(Block.heading(3, "skills-hints", "hints.heading"));
            blocks.add(Block.paragraph("hints.intro"));
            blocks.add(hints(dossier));
        }
        for (int i = 0; i < dossier.repositories().size(); i++) {
            blocks.addAll(RepositoryPage.blocks(
                    dossier.repositories().get(i), u -> skill(dossier, u.skill()), 3, "skills-repository-" + (i + 1)));
        }
        for (int i = 0; i < dossier.postings().size(); i++) {
            blocks.addAll(PostingPage.blocks(
                    dossier.postings().get(i), dossier.frameworks(), 3, "skills-posting-" + (i + 1)));
        }
        blocks.addAll(RustTable.blocks(dossier));
        blocks.addAll(CarriedTable.blocks(dossier));
        return blocks;
    }

    /// By its id where no framework that is loaded has it.
    private static String skill(Dossier dossier, SkillId skill) {
        return dossier.frameworks().findSkill(skill).map(Skill::name).orElse(skill.value());
    }

    private static Table hints(Dossier dossier) {
        var columns = List.of(
                new Table.Column(Phrase.of("hints.column.words"), false),
                new Table.Column(Phrase.of("skills.page.column.skill"), false),
                new Table.Column(Phrase.of("hints.column.confidence"), true));
        var rows = dossier.hints().stream()
                .map(h -> List.of(
                        Words.cell(span(h.span())),
                        Words.verbatim(Words.skill(dossier, h.skill())),
                        List.of(Inline.reasoned(
                                Phrase.of("hints.confidence", "share", Share.of(h.confidence())), h.why()))))
                .toList();
        return new Table(Phrase.of("hints.caption"), columns, rows);
    }

    private static void against(Dossier dossier, Option aim, List<Block> blocks) {
        blocks.add(new Block.Heading(
                3,
                "skills-" + aim.role().value().replace(':', '-') + "-"
                        + aim.reportsTo().id(),
                Words.option(dossier, aim)));
        if (aim.fit().gaps().isEmpty()) {
            blocks.add(Block.paragraph(Inline.plain(aim.fit().why().sentence())));
            return;
        }
        blocks.add(Block.paragraph(
                Inline.reasoned(
                        Phrase.of(
                                "skills.page.met",
                                "met",
                                aim.fit().metCount(),
                                "all",
                                aim.fit().gaps().size()),
                        aim.fit().why()),
                aim.fit()
                        .readiness()
                        .find()
                        .<Inline>map(r -> Inline.reasoned(
                                Phrase.of("skills.page.readiness", "share", r),
                                aim.fit().why()))
                        .orElseGet(() -> Inline.plain("skills.page.no-readiness"))));
        blocks.add(SkillFigure.of(dossier, aim));
        var columns = List.of(
                new Table.Column(Phrase.of("skills.page.column.skill"), false),
                new Table.Column(Phrase.of("skills.page.column.required"), true),
                new Table.Column(Phrase.of("skills.page.column.today"), true),
                new Table.Column(Phrase.of("skills.page.column.evidence"), false),
                new Table.Column(Phrase.of("skills.page.column.standing"), false));
        blocks.add(new Table(
                Phrase.of("skills.page.caption", "title", Words.title(dossier, aim.role())),
                columns,
                aim.fit().gaps().stream().map(g -> row(dossier, g)).toList()));
    }

    private static List<List<Inline>> row(Dossier dossier, Gap gap) {
        var requirement = gap.requirement();
        String name = Words.skill(dossier, requirement.skill());
        var title = Words.cell(requirement.core() ? "skills.page.core" : "skills.page.not-core", "skill", name);
        var required = Words.given("skills.page.level", "level", requirement.required());
        return switch (gap) {
            case Gap.Met(var r, var shown) ->
                List.of(
                        title,
                        required,
                        today(shown),
                        evidence(dossier, shown),
                        Words.cell("skills.page.standing.met"));
            case Gap.Short gapShort ->
                List.of(
                        title,
                        required,
                        today(gapShort.shown()),
                        evidence(dossier, gapShort.shown()),
                        List.of(Inline.reasoned(
                                standing(gapShort), gapShort.shown().why())));
            case Gap.LevelUnknown(var r, var shown) ->
                List.of(
                        title,
                        required,
                        today(shown),
                        evidence(dossier, shown),
                        Words.cell("skills.page.standing.level-unknown"));
            case Gap.Related(var r, var related) ->
                List.of(
                        title,
                        required,
                        Words.cell("skills.page.nothing"),
                        Words.cell("skills.page.nothing"),
                        Words.cell("skills.page.standing.related", "skill", Words.skill(dossier, related)));
            case Gap.NotShown(var r) ->
                List.of(
                        title,
                        required,
                        Words.cell("skills.page.nothing"),
                        Words.cell("skills.page.nothing"),
                        Words.cell("skills.page.standing.not-shown"));
        };
    }

    private static Phrase standing(Gap.Short gap) {
        return gap.steps() < SMALLEST_SHOWN
                ? Phrase.of("skills.page.standing.just-short")
                : Phrase.of("skills.page.standing.short", "steps", gap.steps());
    }

    /// One open requirement as a sentence. What the role asks is the framework's; where the person stands has a reason.
    static Inline open(Dossier dossier, Gap gap) {
        var words = openWords(dossier, gap);
        return switch (gap) {
            case Gap.Short falls -> Inline.reasoned(words, falls.shown().why());
            case Gap.LevelUnknown unknown ->
                Inline.reasoned(words, unknown.shown().why());
            case Gap.Met _, Gap.Related _, Gap.NotShown _ -> new Inline.Given(words);
        };
    }

    static Phrase openWords(Dossier dossier, Gap gap) {
        String name = Words.skill(dossier, gap.requirement().skill());
        var required = gap.requirement().required();
        return switch (gap) {
            case Gap.Met ignored -> Phrase.of("skills.page.open.met", "skill", name);
            case Gap.Short gapShort ->
                Phrase.of(
                        gap.requirement().core() ? "skills.page.open.short-core" : "skills.page.open.short",
                        "skill",
                        name,
                        "required",
                        required,
                        "today",
                        gapShort.today(),
                        "standing",
                        standing(gapShort));
            case Gap.LevelUnknown ignored ->
                Phrase.of("skills.page.open.level-unknown", "skill", coreName(gap, name), "required", required);
            case Gap.Related(var r, var related) ->
                Phrase.of(
                        "skills.page.open.related",
                        "skill",
                        coreName(gap, name),
                        "required",
                        required,
                        "related",
                        Words.skill(dossier, related));
            case Gap.NotShown ignored ->
                Phrase.of("skills.page.open.not-shown", "skill", coreName(gap, name), "required", required);
        };
    }

    private static Phrase coreName(Gap gap, String name) {
        return Phrase.of(gap.requirement().core() ? "skills.page.open.core" : "skills.page.not-core", "skill", name);
    }

    private static Table all(Dossier dossier) {
        var columns = List.of(
                new Table.Column(Phrase.of("skills.page.column.skill"), false),
                new Table.Column(Phrase.of("skills.page.column.last"), true),
                new Table.Column(Phrase.of("skills.page.column.today"), true),
                new Table.Column(Phrase.of("skills.page.column.evidence"), false),
                new Table.Column(Phrase.of("skills.page.column.words"), false));
        var rows = dossier.skills().stream()
                .map(s -> List.of(
                        Words.verbatim(Words.skill(dossier, s.skill())),
                        Words.known(
                                s.atLastUse(),
                                l -> Inline.reasoned(Phrase.of("skills.page.level", "level", l), s.why())),
                        today(s),
                        evidence(dossier, s),
                        words(s)))
                .toList();
        return new Table(Phrase.of("skills.page.all-caption"), columns, rows);
    }

    private static List<Inline> today(ShownSkill shown) {
        return Words.known(
                shown.today(), l -> Inline.reasoned(Phrase.of("skills.page.level", "level", l), shown.why()));
    }

    private static List<Inline> evidence(Dossier dossier, ShownSkill shown) {
        boolean assumed = shown.kind() == EvidenceKind.CLAIMED && Words.isClaimAssumed(dossier, shown.skill());
        return Words.cell(Words.marked(Phrase.of("skills.page.evidence", "kind", shown.kind()), assumed));
    }

    private static List<Inline> words(ShownSkill shown) {
        return shown.spans().stream()
                .findFirst()
                .map(s -> Words.cell(span(s)))
                .orElseGet(() -> Words.cell("skills.page.nothing"));
    }

    private static Phrase span(Span span) {
        return Phrase.of("skills.page.span", "words", span.words(), "file", span.file(), "place", span.place());
    }
}
