package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.reflection.ProjectKind;
import java.util.ArrayList;
import java.util.List;

/// A project of the catalogue.
///
/// @param id            lower case words joined by hyphens
/// @param stage         where on a ladder it belongs
/// @param crafts        crafts it serves; empty means any
/// @param tracks        tracks of the target role it serves; empty means any
/// @param kinds         kinds of project it is, for the person's interest
/// @param goal          what exists at the end; the sentence has a slot `{language}` exactly when `usesLanguage`
/// @param trains        level steps it trains
/// @param hours         for somebody with the steps' `from` levels
/// @param prerequisites ids of projects that come before, where those are on the ladder too
/// @param reviewer      who looks at it
/// @param safeToFail    what limits the damage
/// @param evidence      what there is to show when it is done
/// @param barrier       how hard it is to begin, 1 (an evening, alone) .. 5 (needs others' trust)
/// @param inJob         whether it needs access that only the employer can give
/// @param usesLanguage  whether it is done in a language the person is at ease in; the planner then binds `language`
///                      in `goal`
/// @param sources       where its hours and its place come from
/// @param name          a few words, for lists
/// @param fromPattern   whether it is a pattern for a skill, with nothing written for exactly this step
public record Project(
        String id,
        Stage stage,
        List<CraftId> crafts,
        List<Track> tracks,
        List<ProjectKind> kinds,
        Phrase goal,
        List<LevelStep> trains,
        HoursRange hours,
        List<String> prerequisites,
        Phrase reviewer,
        Phrase safeToFail,
        Phrase evidence,
        int barrier,
        boolean inJob,
        boolean usesLanguage,
        List<SourceId> sources,
        Phrase name,
        boolean fromPattern) {
    public Project {
        crafts = List.copyOf(crafts);
        tracks = List.copyOf(tracks);
        kinds = List.copyOf(kinds);
        trains = List.copyOf(trains);
        prerequisites = List.copyOf(prerequisites);
        sources = List.copyOf(sources);
        if (barrier < 1 || barrier > 5) {
            throw new IllegalArgumentException("The barrier (" + barrier + ") must lie between 1 and 5.");
        }
    }

    /// A project that somebody wrote, named by its id.
    public Project(
            String id,
            Stage stage,
            List<CraftId> crafts,
            List<Track> tracks,
            List<ProjectKind> kinds,
            Phrase goal,
            List<LevelStep> trains,
            HoursRange hours,
            List<String> prerequisites,
            Phrase reviewer,
            Phrase safeToFail,
            Phrase evidence,
            int barrier,
            boolean inJob,
            boolean usesLanguage,
            List<SourceId> sources) {
        this(
                id,
                stage,
                crafts,
                tracks,
                kinds,
                goal,
                trains,
                hours,
                prerequisites,
                reviewer,
                safeToFail,
                evidence,
                barrier,
                inJob,
                usesLanguage,
                sources,
                Phrase.of("project-name." + id),
                false);
    }

    /// The project with this language in its goal, where its goal asks for one; else the project as it is.
    ///
    /// @param language a name, or a phrase that leaves it open
    public Project inLanguage(Object language) {
        if (!usesLanguage) {
            return this;
        }
        var args = new ArrayList<>(goal.args());
        args.add(new Phrase.Arg("language", language));
        return new Project(
                id,
                stage,
                crafts,
                tracks,
                kinds,
                new Phrase(goal.key(), args),
                trains,
                hours,
                prerequisites,
                reviewer,
                safeToFail,
                evidence,
                barrier,
                inJob,
                usesLanguage,
                sources,
                name,
                fromPattern);
    }
}
