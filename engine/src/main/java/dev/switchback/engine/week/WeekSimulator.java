package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.activity.ActivityProfile;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.week.SimulatedWeek.ActivityHours;
import dev.switchback.engine.week.SimulatedWeek.HoursChange;
import dev.switchback.engine.week.WeekAudit.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays the usual week of a role over a person's working hours. See ADR 13.
public final class WeekSimulator {
    /// Above this share of hours that no rule knows, a comparison by activity would mislead. Own estimate.
    public static final double MOST_UNKNOWN = 0.5;

    /// A calendar that holds at least this share of the working hours is read as the whole week. Own estimate.
    static final double WHOLE_WEEK = 0.9;

    /// Work that people do between their appointments. A calendar that holds a part of the week shows only some of it,
    /// so its figure is no measure of today.
    private static final Set<Activity> BETWEEN_APPOINTMENTS = EnumSet.of(
            Activity.MAKING,
            Activity.CODE_REVIEW,
            Activity.MESSAGES,
            Activity.ADMIN,
            Activity.LEARNING,
            Activity.ON_CALL,
            Activity.INCIDENT);

    private WeekSimulator() {}

    /// The week in a role, what it would change against today, and its energy.
    ///
    /// @param workPerWeek the person's own working hours
    /// @param today       calendar or typed week
    /// @param ratings     what the person said of each activity
    /// @return unknown when nothing says how the role's week is spent
    public static Knowable<SimulatedWeek> simulate(
            Role role, Hours workPerWeek, Knowable<WeekAudit> today, Map<Activity, Rating> ratings) {
        return role.week().map(profile -> {
            var hours = hours(profile, workPerWeek);
            return new SimulatedWeek(
                    role.id(),
                    hours,
                    today.flatMap(t -> changeFrom(t, profile, workPerWeek)),
                    Energies.of(hours, ratings),
                    why(role, hours, workPerWeek, today));
        });
    }

    private static List<ActivityHours> hours(ActivityProfile profile, Hours work) {
        var hours = new ArrayList<ActivityHours>();
        profile.slices()
                .forEach((activity, slice) -> hours.add(new ActivityHours(
                        activity,
                        new HoursRange(
                                work.times(slice.low().value()),
                                work.times(slice.likely().value()),
                                work.times(slice.high().value())))));
        return List.copyOf(hours);
    }

    private static Knowable<List<HoursChange>> changeFrom(WeekAudit today, ActivityProfile profile, Hours work) {
        if (today.average().work().value() <= 0) {
            return Knowable.unknown("time.unknown.nothing-counted");
        }
        if (today.unclassified().value() > MOST_UNKNOWN) {
            return Knowable.unknown("time.unknown.unclassified", "share", today.unclassified());
        }
        boolean whole = isWholeWeek(today, work);
        var changes = new ArrayList<HoursChange>();
        for (var activity : Activity.values()) {
            double now = today.average().of(activity).value();
            double then = profile.share(activity).value() * work.value();
            boolean shown = whole || !BETWEEN_APPOINTMENTS.contains(activity);
            boolean known = activity.isWork() && activity != Activity.UNSCHEDULED;
            if (known && shown && (now > 0 || then > 0)) {
                changes.add(new HoursChange(activity, now, then));
            }
        }
        return Knowable.known(List.copyOf(changes));
    }

    private static boolean isWholeWeek(WeekAudit today, Hours work) {
        return today.origin() == Origin.TYPED || today.average().work().value() >= WHOLE_WEEK * work.value();
    }

    private static Explanation why(Role role, List<ActivityHours> hours, Hours work, Knowable<WeekAudit> today) {
        var inputs = new ArrayList<Explanation>();
        for (var one : hours) {
            inputs.add(Explanation.of(
                    "time.why.profile-activity",
                    "activity",
                    one.activity(),
                    "low",
                    one.hours().low(),
                    "likely",
                    one.hours().likely(),
                    "high",
                    one.hours().high()));
        }
        today.find().ifPresent(t -> inputs.add(compared(t, work)));
        return new Explanation(
                Phrase.of("time.why.simulated", "role", role.title(), "hours", work),
                inputs,
                role.sources(),
                List.of(Phrase.of("time.change.profile")));
    }

    private static Explanation compared(WeekAudit today, Hours work) {
        var counted = today.average().work();
        return isWholeWeek(today, work)
                ? Explanation.of("time.why.compared-whole", "hours", counted)
                : Explanation.of(
                        "time.why.compared-part",
                        "hours",
                        counted,
                        "rest",
                        Hours.of(Math.max(0, work.value() - counted.value())));
    }
}
