package dev.switchback.engine.growth;

import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.gap.Fit;
import dev.switchback.engine.gap.Gap;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The whole level steps between a person and a role, and which of them projects train. See ADR 54.
///
/// A skill at 2.4 that has to reach 4 has two open steps, 2 to 3 and 3 to 4. Where the level today is not known, only
/// the last step is taken as open. Skills that an overlay links are one skill.
public final class OpenSteps {
    private final Frameworks frameworks;
    private final Map<Key, LevelStep> steps = new LinkedHashMap<>();
    private final Set<SkillId> core = new LinkedHashSet<>();
    private final Map<SkillId, Double> levels = new HashMap<>();
    private final Map<SkillId, Double> mastered = new HashMap<>();

    private record Key(SkillId skill, int to) {}

    /// What is open between a person and a role.
    ///
    /// @param fit   the person against the role
    /// @param shown all the person can show, to know where projects can begin
    public OpenSteps(Fit fit, List<ShownSkill> shown, Frameworks frameworks) {
        this.frameworks = frameworks;
        shown.forEach(this::start);
        relate(fit);
        fit.listOpen().forEach(this::open);
    }

    private void start(ShownSkill skill) {
        var id = frameworks.canonical(skill.skill());
        skill.today().find().ifPresent(l -> levels.merge(id, l.value(), Math::max));
        skill.atLastUse().find().ifPresent(l -> mastered.merge(id, l.value(), Math::max));
    }

    /// A related skill does not close a requirement, but one can begin with it.
    private void relate(Fit fit) {
        var own = Map.copyOf(levels);
        for (var gap : fit.gaps()) {
            var id = frameworks.canonical(gap.requirement().skill());
            for (var named : List.of(id, gap.requirement().skill())) {
                frameworks.findSkill(named).stream()
                        .flatMap(s -> s.transfers().stream())
                        .forEach(t -> levels.merge(
                                id,
                                t.credit().value() * own.getOrDefault(frameworks.canonical(t.from()), 0.0),
                                Math::max));
            }
        }
    }

    private void open(Gap gap) {
        var id = frameworks.canonical(gap.requirement().skill());
        int to = (int) Math.ceil(gap.requirement().required().value() - 1e-9);
        int from =
                switch (gap) {
                    case Gap.Short falls -> (int) Math.floor(falls.today().value() + 1e-9);
                    case Gap.LevelUnknown ignored -> to - 1;
                    case Gap.Met ignored -> to;
                    case Gap.Related ignored -> 0;
                    case Gap.NotShown ignored -> 0;
                };
        for (int step = from + 1; step <= to; step++) {
            steps.put(
                    new Key(id, step), new LevelStep(gap.requirement().skill(), Level.of(step - 1.0), Level.of(step)));
        }
        if (gap.requirement().core()) {
            core.add(id);
        }
    }

    /// All open steps, in the order of the role's requirements, lower steps first.
    public List<LevelStep> listAll() {
        return List.copyOf(steps.values());
    }

    public boolean isCore(SkillId skill) {
        return core.contains(frameworks.canonical(skill));
    }

    /// The open steps that projects train, project by project in the order given; a step is trained by the first
    /// project that trains it for somebody who has reached the step before.
    public List<List<LevelStep>> trained(List<Project> projects) {
        var reached = new HashMap<>(levels);
        var left = new LinkedHashSet<>(steps.keySet());
        var all = new ArrayList<List<LevelStep>>();
        for (var project : projects) {
            var trained = new ArrayList<LevelStep>();
            for (var step : inOrder(project.trains())) {
                trained.addAll(train(step, reached, left));
            }
            all.add(List.copyOf(trained));
        }
        return all;
    }

    private static List<LevelStep> inOrder(Collection<LevelStep> steps) {
        return steps.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList();
    }

    private List<LevelStep> train(LevelStep trains, Map<SkillId, Double> reached, Set<Key> left) {
        var id = frameworks.canonical(trains.skill());
        if (canBeginAt(id, reached) < trains.from().value()) {
            return List.of();
        }
        var trained = new ArrayList<LevelStep>();
        // Who begins one step ahead closes the step below on the way.
        for (int to = 1; to <= trains.to().value(); to++) {
            var key = new Key(id, to);
            if (left.remove(key)) {
                trained.add(Objects.requireNonNull(steps.get(key)));
            }
        }
        reached.merge(id, trains.to().value(), Math::max);
        return trained;
    }

    /// The whole level from which a person can begin; one step ahead of today for what they mastered once.
    private double canBeginAt(SkillId id, Map<SkillId, Double> reached) {
        double level = reached.getOrDefault(id, 0.0);
        double once = Math.min(mastered.getOrDefault(id, 0.0), level + 1);
        return Math.floor(Math.max(level, once) + 1e-9);
    }

    /// Whether a project trains anything that is open, for this person or for one who has come further.
    public boolean trainsOpen(Project project) {
        return project.trains().stream()
                .anyMatch(s ->
                        steps.containsKey(new Key(frameworks.canonical(s.skill()), (int) Math.ceil(s.to().value()))));
    }

    /// Steps by which the person falls short of where a project begins, for somebody who did the projects before it. A
    /// skill that neither the person nor the role names is not known, and does not count.
    public double missingToBegin(Project project, List<Project> before) {
        var reached = new HashMap<>(levels);
        before.forEach(p -> p.trains().forEach(s -> train(s, reached, new LinkedHashSet<>())));
        return project.trains().stream()
                .filter(s -> isNamed(frameworks.canonical(s.skill())))
                .mapToDouble(s -> Math.max(0, s.from().value() - canBeginAt(frameworks.canonical(s.skill()), reached)))
                .sum();
    }

    private boolean isNamed(SkillId id) {
        return levels.containsKey(id)
                || steps.keySet().stream().anyMatch(k -> k.skill().equals(id));
    }

    /// Part of a project's hours that it takes this person: half of them for the work itself, and half for what it
    /// trains, of which a step once mastered costs `relearning` and a step that is not open nothing.
    public double hoursFactor(Project project, double relearning) {
        if (project.trains().isEmpty()) {
            return 1;
        }
        double sum =
                project.trains().stream().mapToDouble(s -> cost(s, relearning)).sum();
        return 0.5 + 0.5 * sum / project.trains().size();
    }

    private double cost(LevelStep step, double relearning) {
        var id = frameworks.canonical(step.skill());
        boolean open = steps.containsKey(new Key(id, (int) Math.ceil(step.to().value())));
        if (!open) {
            return levels.getOrDefault(id, 0.0) >= step.to().value() ? 0 : 1;
        }
        return mastered.getOrDefault(id, 0.0) >= step.to().value() ? relearning : 1;
    }
}
