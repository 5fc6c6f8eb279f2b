package dev.switchback.app.ladder;

import dev.switchback.app.port.LadderPlanner;
import dev.switchback.app.port.Progress;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.gap.Efforts;
import dev.switchback.engine.growth.Ladder;
import dev.switchback.engine.growth.LadderStep;
import dev.switchback.engine.growth.LadderTask;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.OpenSteps;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.skill.Skill;
import java.util.ArrayList;
import java.util.List;

/// Takes the project that closes most for its hours, one after another, stage by stage. Promises no optimum and says
/// so. See ADR 54.
///
/// Cost: O(projects squared * open steps) to choose, then one simulation; a few milliseconds for 100 projects.
public final class GreedyLadderPlanner implements LadderPlanner {
    /// Where the order of stages comes from.
    private static final SourceId STAGES = SourceId.of("pivot-article-stages");

    private static final SourceId CHOICE = SourceId.of("own-ladder-choice");

    @Override
    public Ladder plan(LadderTask task, Progress progress) {
        progress.checkCancelled();
        var open = new OpenSteps(task.fit(), task.shown(), task.frameworks());
        var choice = new ProjectChoice(task, open, progress).choose();
        var simulation = new EffortSimulation(task.seed());
        var dates = new LadderDates(task, simulation, parts(task, choice.projects(), open));
        progress.checkCancelled();
        var trained = open.trained(choice.projects());
        return new Ladder(
                task.target().id(),
                steps(task, open, choice, trained, dates),
                dates.weeks(),
                uncovered(task, open, trained),
                choice.left(),
                dates.deadline(choice, trained),
                Phrase.of("ladder.planner.greedy"),
                why(task, open, choice, trained));
    }

    private static List<EffortSimulation.Part> parts(LadderTask task, List<Project> projects, OpenSteps open) {
        return projects.stream()
                .map(p -> new EffortSimulation.Part(p.id(), hours(task, p, open)))
                .toList();
    }

    /// The person's own estimate of what is left, where a project slipped and they gave one.
    private static HoursRange hours(LadderTask task, Project project, OpenSteps open) {
        return task.journal()
                .findHoursLeft(project.id())
                .map(h -> new HoursRange(h, h, h))
                .orElseGet(() -> project.hours().times(open.hoursFactor(project, Efforts.RELEARNING)));
    }

    private static List<LadderStep> steps(
            LadderTask task,
            OpenSteps open,
            ProjectChoice.Choice choice,
            List<List<LevelStep>> trained,
            LadderDates dates) {
        var steps = new ArrayList<LadderStep>();
        for (int i = 0; i < choice.projects().size(); i++) {
            var project = choice.projects().get(i);
            var before = choice.projects().subList(0, i);
            steps.add(new LadderStep(
                    i + 1,
                    project.inLanguage(language(task)),
                    trained.get(i),
                    dates.hours(i),
                    dates.begin(i),
                    dates.end(i),
                    dates.endLate(i),
                    whyHere(task, open, project, before, trained.get(i))));
        }
        return steps;
    }

    private static Object language(LadderTask task) {
        return task.atEase().isEmpty()
                ? Phrase.of("ladder.language-open")
                : task.atEase().getFirst();
    }

    private static Explanation whyHere(
            LadderTask task, OpenSteps open, Project project, List<Project> before, List<LevelStep> trains) {
        var inputs = new ArrayList<Explanation>();
        if (task.isRunning(project)) {
            inputs.add(Explanation.of("ladder.why.running"));
        }
        trains.forEach(s -> inputs.add(Explanation.of(step(s, task.frameworks()))));
        if (trains.isEmpty()) {
            inputs.add(Explanation.of("ladder.why.nothing-new"));
        }
        double interest = ProjectChoice.interest(project, task.interest());
        if (interest != 0) {
            inputs.add(Explanation.of("ladder.why.interest", "kinds", project.kinds(), "rating", interest));
        }
        inputs.add(Explanation.of("ladder.why.barrier", "barrier", project.barrier()));
        double factor = open.hoursFactor(project, Efforts.RELEARNING);
        inputs.add(Explanation.of(
                        "ladder.why.hours",
                        "likely",
                        project.hours().likely(),
                        "yours",
                        project.hours().likely().times(factor))
                .withSources(project.sources().toArray(SourceId[]::new)));
        if (open.missingToBegin(project, before) > 0) {
            inputs.add(Explanation.of("ladder.why.steep"));
        }
        return Explanation.of(place(task, project))
                .withInputs(inputs)
                .withSources(STAGES, CHOICE)
                .withChanges(Phrase.of("ladder.why.change"));
    }

    private static Phrase place(LadderTask task, Project project) {
        return switch (project.stage()) {
            case TASTE -> Phrase.of("ladder.place.taste");
            case AT_EASE ->
                project.usesLanguage() && !task.atEase().isEmpty()
                        ? Phrase.of("ladder.place.at-ease-in", "language", language(task))
                        : Phrase.of("ladder.place.at-ease");
            case STACK -> Phrase.of("ladder.place.stack");
            case SHARED_CODEBASE ->
                task.sharedCodebase() ? Phrase.of("ladder.place.shared-compulsory") : Phrase.of("ladder.place.shared");
            case REVIEW -> Phrase.of("ladder.place.review");
            case PRODUCTION -> Phrase.of("ladder.place.production");
        };
    }

    private static Phrase step(LevelStep step, Frameworks frameworks) {
        return Phrase.of(
                "ladder.trains",
                "skill",
                frameworks
                        .findSkill(step.skill())
                        .map(Skill::name)
                        .orElse(step.skill().value()),
                "from",
                step.from(),
                "to",
                step.to());
    }

    private static List<Phrase> uncovered(LadderTask task, OpenSteps open, List<List<LevelStep>> trained) {
        var covered = trained.stream().flatMap(List::stream).toList();
        return open.listAll().stream()
                .filter(s -> !covered.contains(s))
                .map(s -> Phrase.of(
                        "ladder.uncovered",
                        "skill",
                        task.frameworks()
                                .findSkill(s.skill())
                                .map(Skill::name)
                                .orElse(s.skill().value()),
                        "from",
                        s.from(),
                        "to",
                        s.to()))
                .toList();
    }

    private static Explanation why(
            LadderTask task, OpenSteps open, ProjectChoice.Choice choice, List<List<LevelStep>> trained) {
        int all = open.listAll().size();
        int covered = trained.stream().mapToInt(List::size).sum();
        var sentence = choice.projects().isEmpty()
                ? Phrase.of("ladder.whole.empty", "role", task.target().title())
                : Phrase.of(
                        "ladder.whole",
                        "role",
                        task.target().title(),
                        "projects",
                        choice.projects().size(),
                        "covered",
                        covered,
                        "all",
                        all);
        var inputs = new ArrayList<Explanation>();
        if (!choice.craftIsKnown()) {
            inputs.add(Explanation.of(
                    "ladder.whole.craft-unknown", "role", task.target().title()));
        }
        if (task.learningPerWeek()
                .find()
                .filter(h -> h.compareTo(Hours.ZERO) > 0)
                .isEmpty()) {
            inputs.add(Explanation.of("ladder.no-hours"));
        }
        return Explanation.of(sentence).withInputs(inputs).withSources(STAGES, CHOICE, EffortSimulation.SOURCE);
    }
}
