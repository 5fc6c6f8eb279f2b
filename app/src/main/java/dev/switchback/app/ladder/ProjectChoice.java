package dev.switchback.app.ladder;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.explain.Exclusion;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.gap.Efforts;
import dev.switchback.engine.growth.LadderTask;
import dev.switchback.engine.growth.LevelStep;
import dev.switchback.engine.growth.OpenSteps;
import dev.switchback.engine.growth.Project;
import dev.switchback.engine.growth.Stage;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.reflection.ProjectKind;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Chooses projects one by one. See ADR 54.
///
/// First what is running; then one project for each stage that is not behind the person, so that the order of stages
/// is whole; then, up to six with those that are finished, the one that closes most
/// open steps for its hours, as long as there is one that closes any.
final class ProjectChoice {
    private static final int MOST = 6;
    /// A core skill is worth two others.
    private static final double CORE = 2;
    /// What a project is worth that closes nothing, so that stages without gaps still choose by hours and interest.
    private static final double BASE_VALUE = 0.25;

    /// A pattern is worth half of what somebody wrote for a step: it says less of who looks and what there is to show.
    private static final double PATTERN = 0.5;

    private static final double LEAST_RELEVANCE = 0.1;
    private static final double PER_RATING = 0.2;
    private static final double PER_BARRIER = 0.15;

    private final LadderTask task;
    private final OpenSteps open;
    private final Progress progress;
    private final boolean craftIsKnown;
    private final Map<String, Exclusion> left = new LinkedHashMap<>();
    private final List<Project> usable;
    private List<Project> chosen = List.of();

    /// @param projects     in the order of the ladder
    /// @param left         every other written project of the task, in its order
    /// @param craftIsKnown whether any project names the target's craft
    record Choice(List<Project> projects, List<Exclusion> left, boolean craftIsKnown) {}

    ProjectChoice(LadderTask task, OpenSteps open, Progress progress) {
        this.task = task;
        this.open = open;
        this.progress = progress;
        this.craftIsKnown = task.projects().stream()
                .anyMatch(p -> p.crafts().contains(task.target().craft()));
        this.usable = task.projects().stream().filter(this::isUsable).toList();
    }

    Choice choose() {
        boolean nothingOpen = open.listAll().isEmpty();
        usable.stream().filter(task::isRunning).forEach(p -> chosen = with(p));
        for (var stage : Stage.values()) {
            boolean isThere = task.isBehind(stage) || chosen.stream().anyMatch(p -> p.stage() == stage);
            if (!isThere && (!nothingOpen || isCompulsory(stage))) {
                addBest(p -> p.stage() == stage && startsAtEase(p) && !p.fromPattern());
            }
            report();
        }
        while (chosen.size() + task.journal().finished().size() < MOST && addBest(p -> gain(p) > 0)) {
            report();
        }
        usable.stream()
                .filter(p -> !chosen.contains(p) && !p.fromPattern())
                .forEach(p -> left.put(p.id(), notChosen(p)));
        var ordered = task.projects().stream()
                .flatMap(p -> Optional.ofNullable(left.get(p.id())).stream())
                .toList();
        return new Choice(chosen, ordered, craftIsKnown);
    }

    private void report() {
        progress.checkCancelled();
        progress.step(Phrase.of("ladder.progress"), chosen.size(), MOST);
    }

    boolean isCompulsory(Stage stage) {
        return isCompulsory(stage, task);
    }

    static boolean isCompulsory(Stage stage, LadderTask task) {
        return (stage == Stage.TASTE && task.tasteFirst()) || (stage == Stage.SHARED_CODEBASE && task.sharedCodebase());
    }

    /// With a language at ease, the first project at ease is in it.
    private boolean startsAtEase(Project project) {
        boolean canUse = usable.stream().anyMatch(p -> p.stage() == Stage.AT_EASE && p.usesLanguage());
        return project.stage() != Stage.AT_EASE || task.atEase().isEmpty() || !canUse || project.usesLanguage();
    }

    private boolean isUsable(Project project) {
        var exclusion = exclusion(project);
        exclusion.ifPresent(e -> left.put(project.id(), e));
        return exclusion.isEmpty();
    }

    private Optional<Exclusion> exclusion(Project project) {
        if (task.journal().finished().contains(project.id())) {
            return excluded(
                    project, "finished", Phrase.of("ladder.left.finished"), Phrase.of("ladder.left.finished.lift"));
        }
        if (task.journal().dropped().contains(project.id())) {
            return excluded(
                    project, "dropped", Phrase.of("ladder.left.dropped"), Phrase.of("ladder.left.dropped.lift"));
        }
        if (!servesCraft(project)) {
            return excluded(project, "other-craft", Phrase.of("ladder.left.other-craft"), aimLift());
        }
        if (!servesTrack(project)) {
            return excluded(
                    project,
                    "other-track",
                    Phrase.of("ladder.left.other-track", "track", task.target().track()),
                    aimLift());
        }
        if (project.stage() == Stage.TASTE && !task.tasteFirst() && !task.isRunning(project)) {
            return excluded(project, "tried", Phrase.of("ladder.left.tried"), Phrase.of("ladder.left.tried.lift"));
        }
        if (task.isForNewcomers(project)) {
            return excluded(
                    project,
                    "knows-code",
                    Phrase.of("ladder.left.knows-code"),
                    Phrase.of("ladder.left.knows-code.lift"));
        }
        return Optional.empty();
    }

    private static Phrase aimLift() {
        return Phrase.of("ladder.left.aim.lift");
    }

    private static Optional<Exclusion> excluded(Project project, String rule, Phrase why, Phrase lift) {
        return Optional.of(new Exclusion(project.id(), rule, why, lift));
    }

    private boolean servesCraft(Project project) {
        if (craftIsKnown || project.crafts().isEmpty()) {
            return project.crafts().isEmpty()
                    || project.crafts().contains(task.target().craft());
        }
        return project.trains().stream().anyMatch(this::isAsked);
    }

    private boolean isAsked(LevelStep step) {
        return task.target().requirements().stream()
                .anyMatch(r -> task.frameworks().sameSkill(r.skill(), step.skill()));
    }

    private boolean servesTrack(Project project) {
        var track = task.target().track();
        return project.tracks().isEmpty()
                || project.tracks().contains(track)
                || (track == Track.HYBRID && project.tracks().contains(Track.IC));
    }

    private boolean addBest(Predicate<Project> among) {
        var best = usable.stream()
                .filter(p -> !chosen.contains(p))
                .filter(among)
                .max(Comparator.comparingDouble(this::value)
                        .thenComparing(Comparator.comparing(Project::id).reversed()));
        best.ifPresent(p -> chosen = with(p));
        return best.isPresent();
    }

    /// Steps closed per hour, more for what interests, less for a high barrier or a start above the person's level.
    private double value(Project project) {
        double hours = project.hours().likely().value() * open.hoursFactor(project, Efforts.RELEARNING);
        double barrier = 1 + PER_BARRIER * (project.barrier() - 1);
        double steep = 1 + open.missingToBegin(project, before(project));
        double interest = 1 + PER_RATING * interest(project, task.interest());
        double written = project.fromPattern() ? PATTERN : 1;
        return (gain(project) + BASE_VALUE * relevance(project))
                * interest
                * written
                / (Math.max(1, hours) * barrier * steep * steep);
    }

    /// Part of what a project trains that belongs to the role: skills it asks for, and the kinds of its
    /// track. A project of none of them still counts a little, so that a stage is not left empty.
    private double relevance(Project project) {
        double share = project.trains().stream()
                .mapToDouble(s -> isAsked(s) || isOfTrack(s) ? 1 : 0)
                .average()
                .orElse(0);
        return Math.max(LEAST_RELEVANCE, share);
    }

    private boolean isOfTrack(LevelStep step) {
        var kind = task.frameworks().findSkill(step.skill()).map(Skill::kind);
        return task.target().track() == Track.MANAGEMENT
                ? kind.filter(k -> k == SkillKind.PEOPLE).isPresent()
                : kind.filter(k -> k == SkillKind.TACTICAL || k == SkillKind.TOOL)
                        .isPresent();
    }

    private List<Project> before(Project project) {
        var all = with(project);
        return all.subList(0, all.indexOf(project));
    }

    private double gain(Project project) {
        return worth(with(project)) - worth(chosen);
    }

    private double worth(List<Project> projects) {
        return open.trained(projects).stream()
                .flatMap(List::stream)
                .mapToDouble(s -> open.isCore(s.skill()) ? CORE : 1)
                .sum();
    }

    /// Mean rating of a project's kinds, -2..+2; kinds without a rating count as 0.
    static double interest(Project project, Map<ProjectKind, Rating> ratings) {
        return project.kinds().stream()
                .mapToDouble(k ->
                        Optional.ofNullable(ratings.get(k)).map(Rating::value).orElse(0.0))
                .average()
                .orElse(0);
    }

    /// The chosen projects and one more, in the order of the ladder: what is running first; then by stage, never back;
    /// within a stage in the
    /// person's language first, then low barriers first; prerequisites before what needs them.
    private List<Project> with(Project project) {
        var waiting = new ArrayList<>(chosen);
        waiting.add(project);
        waiting.sort(Comparator.comparing((Project p) -> !task.isRunning(p))
                .thenComparing(Project::stage)
                .thenComparing(p -> !p.usesLanguage())
                .thenComparing(Project::barrier)
                .thenComparing(p -> p.hours().likely())
                .thenComparing(Project::id));
        var ordered = new ArrayList<Project>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(p -> waiting.stream()
                            .noneMatch(q ->
                                    p.prerequisites().contains(q.id()) && q.stage() == p.stage() && !task.isRunning(p)))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    private Exclusion notChosen(Project project) {
        if (gain(project) > 0) {
            return new Exclusion(
                    project.id(),
                    "enough",
                    Phrase.of("ladder.left.enough", "most", MOST),
                    Phrase.of("ladder.left.enough.lift"));
        }
        if (!open.trainsOpen(project)) {
            return new Exclusion(
                    project.id(),
                    "nothing-open",
                    Phrase.of("ladder.left.nothing-open"),
                    Phrase.of("ladder.left.nothing-open.lift"));
        }
        boolean tooEarly = open.trained(List.of(project)).getFirst().isEmpty();
        return tooEarly
                ? new Exclusion(
                        project.id(),
                        "too-early",
                        Phrase.of("ladder.left.too-early"),
                        Phrase.of("ladder.left.too-early.lift"))
                : new Exclusion(
                        project.id(),
                        "covered",
                        Phrase.of("ladder.left.covered"),
                        Phrase.of("ladder.left.covered.lift"));
    }
}
