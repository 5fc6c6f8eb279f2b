package dev.switchback.app.edit;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Share;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/// Reads the week of a role from its form: shares and spreads in hundredths.
public final class WeekTexts {
    /// A share of the whole week that two decimals in the form leave open, over all activities.
    private static final double ROUNDING = 0.001;

    private final EntryTexts texts;
    private final FoundProblems problems;

    WeekTexts(EntryTexts texts, FoundProblems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /// What a week of a role can hold.
    public static List<Activity> activities() {
        return Arrays.stream(Activity.values())
                .filter(a -> a != Activity.PERSONAL && a != Activity.UNSCHEDULED)
                .toList();
    }

    /// Not known when no share is given.
    Knowable<ActivityProfile> read(String title) {
        var slices = new EnumMap<Activity, ActivityProfile.Slice>(Activity.class);
        boolean whole = true;
        for (var activity : activities()) {
            String at = "week." + activity.id();
            String share = texts.at(at + ".share");
            if (share.isEmpty() && texts.at(at + ".spread").isEmpty()) {
                continue;
            }
            String spread = texts.at(at + ".spread");
            var likely = problems.number(at + ".share", share, 0, 100);
            var apart = problems.number(at + ".spread", spread.isEmpty() ? "0" : spread, 0, 100);
            if (likely.isPresent() && apart.isPresent()) {
                slices.put(
                        activity,
                        new ActivityProfile.Slice(
                                Share.of(likely.getAsDouble() / 100), Share.of(apart.getAsDouble() / 100)));
            } else {
                whole = false;
            }
        }
        if (slices.isEmpty() || !whole) {
            return unknown(title);
        }
        double sum =
                slices.values().stream().mapToDouble(s -> s.likely().value()).sum();
        if (Math.abs(sum - 1) > ROUNDING) {
            problems.add(
                    "framework-week-sum",
                    "week",
                    "The shares of the week add up to (" + RoleTexts.hundredths(sum) + "), not to 100.",
                    "Maybe one activity is missing or counted twice.");
            return unknown(title);
        }
        return Knowable.known(new ActivityProfile(slices));
    }

    private static Knowable<ActivityProfile> unknown(String title) {
        return Knowable.unknown("framework.role.week-not-stated", "role", title);
    }
}
