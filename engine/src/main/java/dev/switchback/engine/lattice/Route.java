package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.quantity.Estimate;
import java.util.List;

/// A way of one or several moves.
///
/// @param roles     from the start to the end, at least two, none twice
/// @param weeks     weeks of all moves, dwell time between them included; unknown where a role on the way lists no
///                  skills
/// @param changes   most things changed at once in one move (role, craft, track, employer)
/// @param holdsFloor whether every stop is known to reach the pay floor, or no floor is stated
/// @param why       move by move
public record Route(List<RoleId> roles, Knowable<Estimate> weeks, int changes, boolean holdsFloor, Explanation why) {
    public Route {
        roles = List.copyOf(roles);
    }
}
