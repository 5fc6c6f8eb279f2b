package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.gap.Fit;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.reflection.ProjectKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What a planner is asked.
///
/// @param target           role the ladder leads to
/// @param fit              the person against that role
/// @param shown            all the person can show, for prerequisites and the start
/// @param atEase           names of languages or tools the person is at ease in, best first; may be empty
/// @param projects         projects to choose from
/// @param frameworks       to look up skills
/// @param interest         ratings of kinds of project
/// @param start            first day
/// @param learningPerWeek  hours a week; unknown means the ladder has no dates
/// @param busyWeeks        Mondays of weeks without capacity, sorted
/// @param deadline         last day; unknown when none
/// @param sharedCodebase   whether the shared-codebase step is compulsory
/// @param tasteFirst       whether one small project has to come before all others
/// @param knowsEmployerCode whether the person never stopped working in the employer's code, so that nothing treats
///                         them as a beginner in it
/// @param journal          what was noted about projects: finished and dropped ones are not chosen, running ones come
///                         first
/// @param seed             of the simulation
public record LadderTask(
        Role target,
        Fit fit,
        List<ShownSkill> shown,
        List<String> atEase,
        List<Project> projects,
        Frameworks frameworks,
        Map<ProjectKind, Rating> interest,
        LocalDate start,
        Knowable<Hours> learningPerWeek,
        List<LocalDate> busyWeeks,
        Knowable<LocalDate> deadline,
        boolean sharedCodebase,
        boolean tasteFirst,
        boolean knowsEmployerCode,
        Journal journal,
        long seed) {
    public LadderTask {
        shown = List.copyOf(shown);
        atEase = List.copyOf(atEase);
        projects = List.copyOf(projects);
        busyWeeks = List.copyOf(busyWeeks);
    }

    /// Whether a project is for people who are new to the tools and the code in which this person never stopped
    /// working: all of the team's stack, and what the other projects in the shared codebase begin with.
    public boolean isForNewcomers(Project project) {
        if (!knowsEmployerCode) {
            return false;
        }
        return switch (project.stage()) {
            case STACK -> true;
            case SHARED_CODEBASE -> opensTheCodebase(project);
            case TASTE, AT_EASE, REVIEW, PRODUCTION -> false;
        };
    }

    /// Whether a project was begun and is not finished.
    public boolean isRunning(Project project) {
        return journal.running().contains(project.id());
    }

    /// Whether a stage has a project that is finished, so that the ladder need not go there for its own sake.
    public boolean isBehind(Stage stage) {
        var finished = journal.finished();
        return projects.stream().anyMatch(p -> p.stage() == stage && finished.contains(p.id()));
    }

    private boolean opensTheCodebase(Project project) {
        var stage = projects.stream()
                .filter(p -> p.stage() == Stage.SHARED_CODEBASE)
                .toList();
        return stage.stream().anyMatch(p -> p.prerequisites().contains(project.id()))
                && stage.stream().noneMatch(p -> project.prerequisites().contains(p.id()));
    }
}
