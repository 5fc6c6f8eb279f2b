package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.Aim;
import dev.switchback.engine.reflection.RoleInView;
import dev.switchback.engine.week.Energy;

/// One role aimed at, with as much of the map as the rules look at.
///
/// @param aim        what the person says of it
/// @param role       the role
/// @param holdsFloor whether two years in it reach the person's pay floor; unknown without pay or floor
/// @param energy     of its simulated week; unknown without profile or ratings
public record AimOutlook(Aim aim, RoleInView role, Knowable<Boolean> holdsFloor, Knowable<Energy> energy) {
    public AimOutlook {
        if (!aim.role().equals(role.role())) {
            throw new IllegalArgumentException("The aim (" + aim.role().value() + ") and the role ("
                    + role.role().value() + ") must be one.\nMaybe the lists are in different orders.");
        }
    }

    boolean breaksFloor() {
        return !holdsFloor.find().orElse(true);
    }
}
