package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well events are sorted, counted on labelled ones. An event left not known is missed, never wrong: it lowers the
/// recall of what was meant and the precision of nothing. An event that nobody could place counts against the
/// precision of whatever it is sorted into. Holds no titles.
///
/// @param counts events by what was meant, then by what they were sorted into; both in the order of [Activity]
public record ActivityFigures(Map<Activity, Map<Activity, Integer>> counts) {
    public ActivityFigures {
        var copy = new EnumMap<Activity, Map<Activity, Integer>>(Activity.class);
        counts.forEach((meant, read) -> copy.put(meant, Collections.unmodifiableMap(new EnumMap<>(read))));
        counts = Collections.unmodifiableMap(copy);
    }

    /// How one activity is found.
    ///
    /// @param right events of it that were sorted into it
    /// @param meant events of it
    /// @param read  events sorted into it, whatever was meant
    public record Found(int right, int meant, int read) {
        /// 0 when nothing was sorted into it.
        public double precision() {
            return read == 0 ? 0 : right / (double) read;
        }

        /// 0 when there is no such event.
        public double recall() {
            return meant == 0 ? 0 : right / (double) meant;
        }

        /// The harmonic mean of both; 0 when nothing is right.
        public double f1() {
            return right == 0 ? 0 : 2.0 * right / (meant + read);
        }
    }

    public static ActivityFigures of(ActivityRules rules, List<LabelledEvent> events) {
        var sorter = new EventSorter(rules, Map.of());
        var counts = new EnumMap<Activity, Map<Activity, Integer>>(Activity.class);
        for (var event : events) {
            var read = sorter.sort(event.shown().occurrence()).activity();
            counts.computeIfAbsent(event.activity(), a -> new EnumMap<>(Activity.class))
                    .merge(read, 1, Integer::sum);
        }
        return new ActivityFigures(counts);
    }

    public int events() {
        return counts.values().stream()
                .flatMap(r -> r.values().stream())
                .mapToInt(n -> n)
                .sum();
    }

    /// Events sorted into what was meant, the ones that nobody could place among them.
    public int right() {
        return counts.keySet().stream().mapToInt(a -> count(a, a)).sum();
    }

    /// Events that were left not known.
    public int unknown() {
        return counts.keySet().stream()
                .mapToInt(a -> count(a, Activity.UNSCHEDULED))
                .sum();
    }

    private int count(Activity meant, Activity read) {
        return counts.getOrDefault(meant, Map.of()).getOrDefault(read, 0);
    }

    public Found found(Activity activity) {
        int meant = counts.getOrDefault(activity, Map.of()).values().stream()
                .mapToInt(n -> n)
                .sum();
        int read = counts.keySet().stream().mapToInt(m -> count(m, activity)).sum();
        return new Found(count(activity, activity), meant, read);
    }

    /// Activities of which there are events; "not known" is none.
    public List<Activity> listActivities() {
        return counts.keySet().stream().filter(a -> a != Activity.UNSCHEDULED).toList();
    }

    /// The mean of the F1 of [#listActivities()], each alike; 0 when there are none.
    public double macroF1() {
        return listActivities().stream()
                .mapToDouble(a -> found(a).f1())
                .average()
                .orElse(0);
    }
}
