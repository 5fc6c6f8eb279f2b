package dev.switchback.engine.activity;

import dev.switchback.engine.quantity.Share;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How the working week of a role is usually spent.
///
/// @param slices one entry per activity that occurs; the likely shares add up to 1 (within 0.001); never
///               `personal` or `unscheduled`. Iterates in the order of [Activity].
public record ActivityProfile(Map<Activity, Slice> slices) {

    /// A share of the week with its spread.
    ///
    /// @param likely share of the working week, 0..1
    /// @param spread how far the share differs between people in the role: in four of five weeks it lies within
    ///               `likely - spread` and `likely + spread`; 0..1
    public record Slice(Share likely, Share spread) {
        public Share low() {
            return Share.of(Math.max(0, likely.value() - spread.value()));
        }

        public Share high() {
            return Share.of(Math.min(1, likely.value() + spread.value()));
        }
    }

    public ActivityProfile {
        var copy = new EnumMap<Activity, Slice>(Activity.class);
        copy.putAll(slices);
        double sum = copy.values().stream().mapToDouble(s -> s.likely().value()).sum();
        if (Math.abs(sum - 1) > 0.001) {
            throw new IllegalArgumentException("The shares of a week (sum " + sum
                    + ") must add up to 1.\nMaybe one activity is missing or counted twice.");
        }
        if (copy.containsKey(Activity.PERSONAL) || copy.containsKey(Activity.UNSCHEDULED)) {
            throw new IllegalArgumentException(
                    "The profile of a role must not hold (personal) or (unscheduled).\nMaybe name what the time is for.");
        }
        slices = Collections.unmodifiableMap(copy);
    }

    /// The likely share of one activity; none when the role does not have it.
    public Share share(Activity activity) {
        var slice = slices.get(activity);
        return slice == null ? Share.NONE : slice.likely();
    }

    /// The spread of one activity; none when the role does not have it.
    public Share spread(Activity activity) {
        var slice = slices.get(activity);
        return slice == null ? Share.NONE : slice.spread();
    }
}
