package dev.switchback.engine.growth;

import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The patterns of the catalogue, and the projects they become where no authored one serves.
public final class Patterns {
    private final List<Pattern> patterns;

    public Patterns(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    public List<Pattern> list() {
        return patterns;
    }

    /// Projects for each whole step up to a role that no authored project trains for its craft and track. A skill whose
    /// kind is only a guess gets none: what suits a tool does not suit work with people.
    ///
    /// @param authored projects of the catalogue
    public List<Project> fill(Role target, List<Project> authored, Frameworks frameworks) {
        boolean craftIsKnown = authored.stream().anyMatch(p -> p.crafts().contains(target.craft()));
        var serving =
                authored.stream().filter(p -> serves(p, target, craftIsKnown)).toList();
        var projects = new ArrayList<Project>();
        for (var asked : target.requirements()) {
            var skill = frameworks.findSkill(asked.skill()).filter(Skill::kindStated);
            int level = (int) Math.ceil(asked.required().value() - 1e-9);
            skill.ifPresent(s -> fill(s, Math.min(4, level), target.track(), serving, frameworks, projects));
        }
        return List.copyOf(projects);
    }

    private void fill(
            Skill skill,
            int level,
            Track track,
            List<Project> serving,
            Frameworks frameworks,
            Collection<Project> projects) {
        var reached = Stage.TASTE;
        for (int to = 1; to <= level; to++) {
            int step = to;
            var since = reached;
            var stages = serving.stream()
                    .filter(p -> trains(p, skill.id(), step, frameworks))
                    .map(Project::stage)
                    .toList();
            if (stages.isEmpty()) {
                var pattern = find(skill, to);
                var at = pattern.map(p -> later(p.stage(), since)).orElse(since);
                pattern.ifPresent(p -> projects.add(p.of(skill, track, at)));
                reached = at;
            } else {
                reached = stages.stream()
                        .filter(s -> s.compareTo(since) >= 0)
                        .min(Stage::compareTo)
                        .orElse(since);
            }
        }
    }

    /// A pattern never stands for the stages in the employer's own stack or code: those are real work there or nothing.
    private static Stage later(Stage own, Stage since) {
        if (own.compareTo(since) >= 0) {
            return own;
        }
        return since == Stage.STACK || since == Stage.SHARED_CODEBASE ? Stage.REVIEW : since;
    }

    private Optional<Pattern> find(Skill skill, int to) {
        return patterns.stream()
                .filter(p -> p.kind() == skill.kind() && p.to() == to)
                .findFirst();
    }

    /// The project of an id that a journal kept; empty when it names no pattern or no skill of these frameworks.
    public Optional<Project> find(String id, Frameworks frameworks) {
        if (!id.startsWith(Pattern.HEAD)) {
            return Optional.empty();
        }
        return frameworks.listFrameworks().stream()
                .map(Framework::skills)
                .flatMap(List::stream)
                .flatMap(s -> patterns.stream()
                        .filter(p -> p.kind() == s.kind() && p.idFor(s).equals(id))
                        .map(p -> p.of(s, Track.IC, p.stage())))
                .findFirst();
    }

    private static boolean trains(Project project, SkillId skill, int to, Frameworks frameworks) {
        return project.trains().stream().anyMatch(s -> s.to().value() == to && frameworks.sameSkill(s.skill(), skill));
    }

    private static boolean serves(Project project, Role role, boolean craftIsKnown) {
        boolean craft = project.crafts().isEmpty() || project.crafts().contains(role.craft()) || !craftIsKnown;
        boolean track = project.tracks().isEmpty()
                || project.tracks().contains(role.track())
                || (role.track() == Track.HYBRID && project.tracks().contains(Track.IC));
        return craft && track;
    }
}
