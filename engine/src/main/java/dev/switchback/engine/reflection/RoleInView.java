package dev.switchback.engine.reflection;

import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;

/// As much of a role as complaints are compared with.
///
/// @param role         which
/// @param title        as shown
/// @param track        which ladder
/// @param craft        which body of work
/// @param week         how the week is usually spent; unknown when nothing says it
/// @param reportsTo    whether it keeps today's boss
/// @param sameEmployer whether it is with today's employer
/// @param stay         true for the present role as it stands, with today's boss and team
public record RoleInView(
        RoleId role,
        String title,
        Track track,
        CraftId craft,
        Knowable<ActivityProfile> week,
        ReportsTo reportsTo,
        Stated sameEmployer,
        boolean stay) {

    /// The role a person stands in.
    public static RoleInView staying(Role role) {
        return new RoleInView(
                role.id(), role.title(), role.track(), role.craft(), role.week(), ReportsTo.SAME, Stated.YES, true);
    }

    /// A role a person could move to.
    public static RoleInView moving(Role role, ReportsTo reportsTo, Stated sameEmployer) {
        return new RoleInView(
                role.id(), role.title(), role.track(), role.craft(), role.week(), reportsTo, sameEmployer, false);
    }

    /// Whether somebody in this role has another boss. A stated boss counts first; another employer means another
    /// boss where none is stated.
    public Stated changesBoss() {
        return switch (reportsTo) {
            case SAME -> Stated.NO;
            case OTHER -> Stated.YES;
            case UNKNOWN -> sameEmployer.isNo() ? Stated.YES : Stated.UNKNOWN;
        };
    }
}
