package dev.switchback.app.dossier;

import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart;
import dev.switchback.engine.document.Chart.LevelBars.Row;
import dev.switchback.engine.dossier.Dossier;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.lattice.Option;
import dev.switchback.engine.quantity.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The skills that matter most for a role, today's level against the level asked.
final class SkillFigure {
    /// A person answers for 8 to 15 skills of a role; more bars than that are not looked at one by one.
    private static final int MOST_SKILLS = 15;

    /// Less than this is not worth a sentence, and reads as 0 when rounded.
    private static final double WORTH_SAYING = 0.25;

    private SkillFigure() {}

    /// @param aim a role that asks for at least one skill
    static Figure of(Dossier dossier, Option aim) {
        var gaps = aim.fit().gaps();
        var shown = matterMost(gaps);
        return new Figure(
                Words.marked(
                        Phrase.of("charts.levels.title", "title", Words.title(dossier, aim.role())),
                        dossier.person().isAssumed("skills")),
                sentences(dossier, gaps, shown),
                new Chart.LevelBars(shown.stream().map(g -> row(dossier, g)).toList()));
    }

    /// The core skills, then those that weigh most, in the order of the role.
    private static List<Gap> matterMost(List<Gap> gaps) {
        var most = gaps.stream()
                .sorted(Comparator.comparing((Gap g) -> !g.requirement().core())
                        .thenComparing(g -> -g.requirement().weight()))
                .limit(MOST_SKILLS)
                .toList();
        return gaps.stream().filter(most::contains).limit(MOST_SKILLS).toList();
    }

    private static Row row(Dossier dossier, Gap gap) {
        var requirement = gap.requirement();
        String name = Words.skill(dossier, requirement.skill());
        var label = Phrase.of(requirement.core() ? "skills.page.core" : "skills.page.not-core", "skill", name);
        return new Row(label, today(gap), lastUse(gap), requirement.required().value());
    }

    private static Knowable<Double> today(Gap gap) {
        return switch (gap) {
            case Gap.Met(var r, var shown) -> level(shown.today(), "skills.page.standing.level-unknown");
            case Gap.Short gapShort -> Knowable.known(gapShort.today().value());
            case Gap.LevelUnknown ignored -> Knowable.unknown("skills.page.standing.level-unknown");
            case Gap.Related ignored -> Knowable.unknown("skills.page.standing.not-shown");
            case Gap.NotShown ignored -> Knowable.unknown("skills.page.standing.not-shown");
        };
    }

    private static Knowable<Double> lastUse(Gap gap) {
        return switch (gap) {
            case Gap.Met(var r, var shown) -> level(shown.atLastUse(), "skills.page.standing.level-unknown");
            case Gap.Short gapShort -> level(gapShort.shown().atLastUse(), "skills.page.standing.level-unknown");
            case Gap.LevelUnknown ignored -> Knowable.unknown("skills.page.nothing");
            case Gap.Related ignored -> Knowable.unknown("skills.page.nothing");
            case Gap.NotShown ignored -> Knowable.unknown("skills.page.nothing");
        };
    }

    private static Knowable<Double> level(Knowable<Level> level, String unknown) {
        return level.find()
                .<Knowable<Double>>map(l -> Knowable.known(l.value()))
                .orElseGet(() -> Knowable.unknown(unknown));
    }

    private static List<Phrase> sentences(Dossier dossier, List<Gap> all, List<Gap> shown) {
        var sentences = new ArrayList<Phrase>();
        sentences.add(Phrase.of(
                "charts.levels.met", "met", shown.stream().filter(Gap::isMet).count(), "count", shown.size()));
        shown.stream()
                .filter(Gap.Short.class::isInstance)
                .map(Gap.Short.class::cast)
                .filter(g -> g.steps() >= WORTH_SAYING)
                .max(Comparator.comparingDouble(Gap.Short::steps))
                .map(g -> Phrase.of(
                        "charts.levels.furthest",
                        "skill",
                        Words.skill(dossier, g.requirement().skill()),
                        "today",
                        g.today(),
                        "required",
                        g.requirement().required()))
                .ifPresent(sentences::add);
        shown.stream()
                .max(Comparator.comparingDouble(SkillFigure::faded))
                .filter(g -> faded(g) >= WORTH_SAYING)
                .map(g -> Phrase.of(
                        "charts.levels.faded",
                        "skill",
                        Words.skill(dossier, g.requirement().skill()),
                        "steps",
                        faded(g)))
                .ifPresent(sentences::add);
        var unknown = shown.stream()
                .filter(g -> !today(g).isKnown())
                .map(g -> Words.skill(dossier, g.requirement().skill()))
                .toList();
        if (!unknown.isEmpty()) {
            sentences.add(Phrase.of("charts.levels.unknown", "named", unknown));
        }
        if (all.size() > shown.size()) {
            sentences.add(Phrase.of("charts.levels.more", "count", all.size() - shown.size()));
        }
        return sentences;
    }

    private static double faded(Gap gap) {
        return lastUse(gap)
                .find()
                .flatMap(l -> today(gap).find().map(t -> l - t))
                .orElse(0.0);
    }
}
