package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.quantity.Hours;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// Hours per activity in one week, real or averaged.
///
/// @param hours absent means none; iterates in the order of [Activity]
public record WeekHours(Map<Activity, Hours> hours) {
    public WeekHours {
        var copy = new EnumMap<Activity, Hours>(Activity.class);
        copy.putAll(hours);
        hours = Collections.unmodifiableMap(copy);
    }

    public Hours of(Activity activity) {
        return hours.getOrDefault(activity, Hours.ZERO);
    }

    /// All working hours, known activity or not.
    public Hours work() {
        return hours.entrySet().stream()
                .filter(e -> e.getKey().isWork())
                .map(Map.Entry::getValue)
                .reduce(Hours.ZERO, Hours::plus);
    }
}
