package dev.switchback.imports.framework;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Share;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// The `week` of a role: a share with its spread for each activity.
final class WeekEntry {
    private static final List<String> ACTIVITIES = Arrays.stream(Activity.values())
            .filter(a -> a != Activity.PERSONAL && a != Activity.UNSCHEDULED)
            .map(Activity::id)
            .toList();

    private WeekEntry() {}

    static Knowable<ActivityProfile> read(Entry role, String title, ProblemList problems) {
        var week = role.at("week");
        if (!week.isPresent()) {
            return Knowable.unknown("framework.role.week-not-stated", "role", title);
        }
        var slices = new EnumMap<Activity, ActivityProfile.Slice>(Activity.class);
        boolean whole = true;
        for (var slice : role.map("week")) {
            var activity = activity(slice, problems);
            var read = slice(slice, problems);
            if (activity.isPresent() && read.isPresent()) {
                slices.put(activity.get(), read.get());
            } else {
                whole = false;
            }
        }
        return whole ? summed(week, slices, problems) : broken(title);
    }

    private static Knowable<ActivityProfile> summed(
            Entry week, EnumMap<Activity, ActivityProfile.Slice> slices, ProblemList problems) {
        double sum =
                slices.values().stream().mapToDouble(s -> s.likely().value()).sum();
        if (Math.abs(sum - 1) <= 0.001) {
            return Knowable.known(new ActivityProfile(slices));
        }
        problems.add(
                "framework-week-sum",
                week,
                "The shares of the week add up to (" + Math.round(sum * 1000) / 1000.0 + "), not to 1.",
                "Maybe one activity is missing or counted twice.");
        return broken("");
    }

    /// Stands in for a week with a problem; never seen, since the problem stops the file.
    private static Knowable<ActivityProfile> broken(String title) {
        return Knowable.unknown("framework.role.week-not-stated", "role", title);
    }

    private static Optional<Activity> activity(Entry slice, ProblemList problems) {
        if (!ACTIVITIES.contains(slice.key())) {
            problems.add(
                    "framework-unknown-activity",
                    slice,
                    "There is no activity (" + Shown.text(slice.key()) + ") in the week of a role.",
                    () -> Nearest.find(slice.key(), ACTIVITIES)
                            .map(n -> "Maybe you meant " + n + ".")
                            .orElse("Maybe use one of " + String.join(", ", ACTIVITIES) + "."));
            return Optional.empty();
        }
        return Activity.findById(slice.key());
    }

    private static Optional<ActivityProfile.Slice> slice(Entry slice, ProblemList problems) {
        double share = slice.at("share").number().orElse(-1.0);
        double spread = slice.at("spread").number().orElse(-1.0);
        if (share < 0 || share > 1 || spread < 0 || spread > 1) {
            problems.add(
                    "framework-out-of-range",
                    slice,
                    "The share (" + slice.at("share").text().orElse("none") + ") and the spread ("
                            + slice.at("spread").text().orElse("none") + ") must lie between 0 and 1.",
                    "Maybe they are percentages; write 0.05 for 5 %.");
            return Optional.empty();
        }
        return Optional.of(new ActivityProfile.Slice(Share.of(share), Share.of(spread)));
    }
}
