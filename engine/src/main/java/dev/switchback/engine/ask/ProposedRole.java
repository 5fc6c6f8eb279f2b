package dev.switchback.engine.ask;

import dev.switchback.engine.explain.Explained;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.DecisionRight;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.lattice.LevelParity;
import dev.switchback.engine.lattice.Parity;
import java.util.List;

/// The role a page proposes, as its framework describes it.
///
/// @param title          the role's own title
/// @param level          name of its level
/// @param track          which ladder
/// @param presentTrack   which ladder the person stands on today
/// @param parity         level against the present one
/// @param decisionRights what the role decides alone; unknown when the framework says nothing
public record ProposedRole(
        String title,
        String level,
        Track track,
        Track presentTrack,
        Knowable<LevelParity> parity,
        Knowable<List<DecisionRight>> decisionRights) {

    public static ProposedRole of(Frameworks frameworks, Role present, Role aim, Parity parity) {
        return new ProposedRole(
                aim.title(),
                frameworks.getLevel(aim.level()).name(),
                aim.track(),
                present.track(),
                parity.parity().map(Explained::value),
                aim.decisionRights());
    }
}
