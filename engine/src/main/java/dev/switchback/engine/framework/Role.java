package dev.switchback.engine.framework;

import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.SourceId;
import java.util.List;

/// A place one can stand: a craft on a track at a level.
///
/// @param id               `namespace:name`
/// @param title            as shown
/// @param otherTitles      other names of the same role, without `title`
/// @param craft            which body of work
/// @param track            which ladder
/// @param level            which rung of its framework
/// @param requirements     skills asked, in the framework's order; may be empty
/// @param week             how the week is usually spent; unknown when neither framework nor overlay says
/// @param pay              band; unknown when nothing says it
/// @param decisionRights   what the role decides alone; unknown when nothing says it
/// @param parallels        roles of equal standing on another track
/// @param leadsTo          roles that are usual next moves, in any direction
/// @param sharedCodebase   whether the daily work is in code that many others wrote; unknown when nothing says
///                         it
/// @param sources          where the figures come from
public record Role(
        RoleId id,
        String title,
        List<String> otherTitles,
        CraftId craft,
        Track track,
        LevelId level,
        List<Requirement> requirements,
        Knowable<ActivityProfile> week,
        Knowable<PayBand> pay,
        Knowable<List<DecisionRight>> decisionRights,
        List<Parallel> parallels,
        List<RoleId> leadsTo,
        Knowable<Boolean> sharedCodebase,
        List<SourceId> sources) {
    public Role {
        otherTitles = List.copyOf(otherTitles);
        requirements = List.copyOf(requirements);
        parallels = List.copyOf(parallels);
        leadsTo = List.copyOf(leadsTo);
        sources = List.copyOf(sources);
    }

    /// The same place with other skills asked.
    public Role withRequirements(List<Requirement> asked) {
        return new Role(
                id,
                title,
                otherTitles,
                craft,
                track,
                level,
                asked,
                week,
                pay,
                decisionRights,
                parallels,
                leadsTo,
                sharedCodebase,
                sources);
    }

    /// The same place with other roles beside it and after it.
    public Role withLinks(List<Parallel> beside, List<RoleId> next) {
        return new Role(
                id,
                title,
                otherTitles,
                craft,
                track,
                level,
                requirements,
                week,
                pay,
                decisionRights,
                beside,
                next,
                sharedCodebase,
                sources);
    }
}
