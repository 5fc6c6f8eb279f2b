package dev.switchback.engine.gap;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Requirement;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Hours and weeks to close the gaps to a role. See ADR 53.
///
/// A step costs what the framework says for step 2 to 3 of the skill, else the usual hours of its kind, times a factor
/// that grows from step to step. A part once mastered costs [#RELEARNING] of it; a related skill saves its credit, in
/// proportion to its level. Where the level today is not known, anything from nothing to all of it.
public final class Efforts {
    /// Part of the usual hours that a step costs which was mastered before.
    public static final double RELEARNING = 0.4;

    /// Where the usual hours and the fraction come from.
    public static final SourceId SOURCE = SourceId.of("own-effort-per-step");

    /// Cost of the step to level 1, 2, 3, 4, 5 against the step from 2 to 3.
    private static final double[] STEP_FACTORS = {0.5, 0.75, 1, 1.6, 2.5};

    private final List<ShownSkill> shown;
    private final Frameworks frameworks;
    private final EffortSimulation simulation;

    public Efforts(List<ShownSkill> shown, Frameworks frameworks, EffortSimulation simulation) {
        this.shown = List.copyOf(shown);
        this.frameworks = frameworks;
        this.simulation = simulation;
    }

    /// Effort to close all open gaps of a fit; unknown when the role lists no skills.
    ///
    /// @param learningPerWeek hours a week; weeks are unknown without
    public Knowable<Effort> effort(Fit fit, Knowable<Hours> learningPerWeek) {
        if (fit.gaps().isEmpty()) {
            return Knowable.unknown("effort.no-skills");
        }
        var parts = parts(fit);
        var hours = simulation.estimate(parts);
        var known = parts(fit.listOpen().stream().filter(g -> g instanceof Gap.Short));
        var knownHours = simulation.estimate(known);
        return Knowable.known(new Effort(
                hours,
                weeks(hours, learningPerWeek),
                knownHours,
                weeks(knownHours, learningPerWeek),
                parts.size() - known.size(),
                why(fit, parts, hours)));
    }

    /// The parts that [EffortSimulation] adds up, one per open gap, in the role's order.
    public List<EffortSimulation.Part> parts(Fit fit) {
        return parts(fit.listOpen().stream());
    }

    private List<EffortSimulation.Part> parts(Stream<Gap> gaps) {
        return gaps.map(gap -> new EffortSimulation.Part(
                        frameworks.canonical(gap.requirement().skill()).value(), hours(gap)))
                .toList();
    }

    /// Weeks that hours take; unknown without weekly hours above 0.
    public static Knowable<Estimate> weeks(Estimate hours, Knowable<Hours> learningPerWeek) {
        return learningPerWeek.flatMap(perWeek -> perWeek.value() > 0
                ? Knowable.known(hours.times(1 / perWeek.value()))
                : Knowable.unknown("effort.zero-hours"));
    }

    /// Usual hours of one skill from one level up to another.
    ///
    /// @param mastered level up to which steps were mastered once and cost only a fraction
    public HoursRange hours(SkillId skill, double from, double to, double mastered) {
        double factor = 0;
        for (int step = 1; step <= STEP_FACTORS.length; step++) {
            double begin = Math.max(from, step - 1);
            double end = Math.min(to, step);
            double again = Math.max(0, Math.min(end, mastered) - begin);
            double anew = Math.max(0, end - Math.max(begin, mastered));
            factor += STEP_FACTORS[step - 1] * (again * RELEARNING + anew);
        }
        return perStep(skill).times(factor);
    }

    private HoursRange hours(Gap gap) {
        var asked = gap.requirement();
        double to = asked.required().value();
        double rest = 1 - saved(asked);
        return switch (gap) {
            case Gap.Met ignored -> HoursRange.ZERO;
            case Gap.Short falls ->
                hours(
                                asked.skill(),
                                falls.today().value(),
                                to,
                                falls.shown()
                                        .atLastUse()
                                        .find()
                                        .map(Level::value)
                                        .orElse(0.0))
                        .times(rest);
            case Gap.LevelUnknown ignored ->
                anythingUpTo(hours(asked.skill(), 0, to, 0).times(rest));
            case Gap.Related ignored -> hours(asked.skill(), 0, to, 0).times(rest);
            case Gap.NotShown ignored -> hours(asked.skill(), 0, to, 0).times(rest);
        };
    }

    private static HoursRange anythingUpTo(HoursRange all) {
        return new HoursRange(Hours.ZERO, all.likely().times(0.5), all.high());
    }

    /// The best credit among related skills: full at the level asked, less below it.
    private double saved(Requirement asked) {
        return FitCheck.transfers(asked.skill(), frameworks)
                .mapToDouble(t -> t.credit().value() * reached(t, asked.required()))
                .max()
                .orElse(0);
    }

    private double reached(Transfer transfer, Level required) {
        return shown.stream()
                .filter(s -> frameworks.sameSkill(s.skill(), transfer.from()))
                .flatMap(s -> s.today().find().stream())
                .mapToDouble(l -> Math.min(1, l.value() / required.value()))
                .max()
                .orElse(0);
    }

    private HoursRange perStep(SkillId id) {
        var skill = frameworks.findSkill(id).or(() -> frameworks.findSkill(frameworks.canonical(id)));
        return skill.flatMap(s -> s.effortPerStep().find())
                .or(() -> frameworks.findSkill(frameworks.canonical(id)).flatMap(s -> s.effortPerStep()
                        .find()))
                .orElseGet(() -> usual(skill.map(Skill::kind).orElse(SkillKind.TACTICAL)));
    }

    /// Practice hours from level 2 to 3 where a framework says nothing; the figures of the built-in framework.
    static HoursRange usual(SkillKind kind) {
        return switch (kind) {
            case TOOL -> HoursRange.of(8, 15, 30);
            case TACTICAL -> HoursRange.of(10, 20, 40);
            case CONCEPTUAL -> HoursRange.of(15, 30, 60);
            case PEOPLE -> HoursRange.of(12, 25, 50);
        };
    }

    private Explanation why(Fit fit, List<EffortSimulation.Part> parts, Estimate hours) {
        var inputs = new ArrayList<Explanation>();
        var open = fit.listOpen();
        for (int i = 0; i < open.size(); i++) {
            inputs.add(explain(open.get(i), parts.get(i).hours()));
        }
        var sentence = open.isEmpty()
                ? Phrase.of("effort.nothing-open")
                : Phrase.of(
                        "effort.simulated",
                        "low",
                        Hours.of(hours.p20()),
                        "middle",
                        Hours.of(hours.p50()),
                        "high",
                        Hours.of(hours.p80()),
                        "runs",
                        EffortSimulation.RUNS,
                        "seed",
                        Long.toString(simulation.seed()));
        return Explanation.of(sentence)
                .withInputs(inputs)
                .withSources(EffortSimulation.SOURCE, SOURCE)
                .withChanges(Phrase.of("effort.change"));
    }

    private Explanation explain(Gap gap, HoursRange hours) {
        double saved = saved(gap.requirement());
        var why = Explanation.of(
                "effort.part",
                "gap",
                FitCheck.sentence(gap, frameworks),
                "low",
                hours.low(),
                "likely",
                hours.likely(),
                "high",
                hours.high());
        var inputs = new ArrayList<Explanation>();
        if (gap instanceof Gap.Short falls && isRelearning(falls)) {
            inputs.add(Explanation.of("effort.relearning", "percent", Share.of(RELEARNING))
                    .withSources(SOURCE));
        }
        if (saved > 0) {
            inputs.add(Explanation.of("effort.related", "saved", Share.of(saved)));
        }
        return why.withInputs(inputs);
    }

    private static boolean isRelearning(Gap.Short falls) {
        return falls.shown()
                .atLastUse()
                .find()
                .filter(l -> l.value() > falls.today().value())
                .isPresent();
    }
}
