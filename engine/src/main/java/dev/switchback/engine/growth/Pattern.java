package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.reflection.ProjectKind;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillKind;
import java.util.List;

/// A project with one skill left open: how any skill of a kind is brought from one whole level to the next. It stands
/// in where nobody has written a project for exactly this step. See ADR 220.
///
/// @param id      lower case words joined by hyphens
/// @param kind    the kind of skill it is for
/// @param to      the level it leads to, 1 to 4; it begins one below
/// @param stage   the earliest stage on a ladder at which it makes sense
/// @param kinds   kinds of project it is, for the person's interest
/// @param hours   for somebody with the level below
/// @param barrier how hard it is to begin, 1 .. 5
/// @param inJob   whether it needs access that only an employer can give
/// @param sources where its hours and its place come from
public record Pattern(
        String id,
        SkillKind kind,
        int to,
        Stage stage,
        List<ProjectKind> kinds,
        HoursRange hours,
        int barrier,
        boolean inJob,
        List<SourceId> sources) {
    static final String HEAD = "pattern-";

    public Pattern {
        kinds = List.copyOf(kinds);
        sources = List.copyOf(sources);
        if (to < 1 || to > 4) {
            throw new IllegalArgumentException("The level (" + to + ") must lie between 1 and 4.");
        }
    }

    /// The project that this pattern is for one skill.
    ///
    /// @param track the track of the role that asks for the skill
    /// @param at    where on the ladder it belongs, not before the pattern's own stage
    public Project of(Skill skill, Track track, Stage at) {
        return new Project(
                idFor(skill),
                at,
                List.of(),
                List.of(track),
                kinds,
                words("goal", skill),
                List.of(new LevelStep(skill.id(), Level.of(to - 1.0), Level.of(to))),
                hours,
                List.of(),
                words("reviewer", skill),
                words("safe", skill),
                words("evidence", skill),
                barrier,
                inJob,
                false,
                sources,
                Phrase.of("pattern-name." + id, "skill", skill.name()),
                true);
    }

    /// The id of the project for one skill; journals keep it.
    String idFor(Skill skill) {
        return HEAD + id + "-" + skill.id().value().replaceAll("[^a-z0-9]+", "-");
    }

    private Phrase words(String part, Skill skill) {
        return Phrase.of("pattern." + id + "." + part, "skill", skill.name());
    }
}
