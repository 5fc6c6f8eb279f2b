package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.quantity.HoursRange;
import java.util.List;

/// A week in a role, scaled to the person's working hours.
///
/// @param role   which
/// @param hours  low, likely and high hours per activity, in the order of [Activity]
/// @param change what it would add or remove against today's week; unknown when today's week is unknown
/// @param energy unknown when nothing is rated
/// @param why    profile, scaling, source
public record SimulatedWeek(
        RoleId role,
        List<ActivityHours> hours,
        Knowable<List<HoursChange>> change,
        Knowable<Energy> energy,
        Explanation why) {
    public SimulatedWeek {
        hours = List.copyOf(hours);
    }

    /// Hours of one activity.
    public record ActivityHours(Activity activity, HoursRange hours) {}

    /// How one activity would change.
    ///
    /// @param activity    which
    /// @param today       hours a week today
    /// @param inRole      hours a week in the role, likely
    public record HoursChange(Activity activity, double today, double inRole) {
        /// Hours a week more (above 0) or fewer (below 0).
        public double difference() {
            return inRole - today;
        }
    }
}
