package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Rating;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.SimulatedWeek.ActivityHours;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a week does to a person: `sum of share x rating` over the activities, per hour of work. See ADR 13.
public final class Energies {
    private Energies() {}

    /// Energy of hours without a spread, real or typed. Personal time is no part of it.
    ///
    /// @param ratings what the person said; an activity that is absent is unrated, never zero
    /// @return unknown when the week holds no rated hour
    public static Knowable<Energy> of(WeekHours week, Map<Activity, Rating> ratings) {
        var hours = new ArrayList<ActivityHours>();
        week.hours().forEach((activity, some) -> {
            if (activity.isWork() && some.value() > 0) {
                hours.add(new ActivityHours(activity, new HoursRange(some, some, some)));
            }
        });
        return of(hours, ratings);
    }

    /// Energy of hours with a spread.
    ///
    /// @param hours   work only, one entry per activity
    /// @param ratings what the person said
    /// @return unknown when no likely hour is rated
    public static Knowable<Energy> of(List<ActivityHours> hours, Map<Activity, Rating> ratings) {
        double total =
                hours.stream().mapToDouble(h -> h.hours().likely().value()).sum();
        double rated = 0;
        double sum = 0;
        double draining = 0;
        var inputs = new ArrayList<Explanation>();
        for (var one : hours) {
            var rating = ratings.get(one.activity());
            double likely = one.hours().likely().value();
            if (rating == null) {
                inputs.add(Explanation.of(
                        "time.why.unrated",
                        "activity",
                        one.activity(),
                        "hours",
                        one.hours().likely()));
                continue;
            }
            rated += likely;
            sum += likely * rating.value();
            draining += rating.value() <= -1 ? likely : 0;
            inputs.add(Explanation.of(
                    "time.why.rated",
                    "activity",
                    one.activity(),
                    "hours",
                    one.hours().likely(),
                    "rating",
                    rating));
        }
        if (rated <= 0) {
            return Knowable.unknown("time.unknown.no-rating");
        }
        double likely = sum / rated;
        var why = Explanation.of("time.why.energy", "mean", likely)
                .withInputs(inputs)
                .withSources(SourceId.of("time-energy-formula"))
                .withChanges(Phrase.of("time.change.ratings"));
        return Knowable.known(new Energy(
                Math.min(likely, extreme(hours, ratings, total, -1)),
                likely,
                Math.max(likely, extreme(hours, ratings, total, 1)),
                Share.of(draining, rated),
                Share.of(total - rated, total),
                why));
    }

    /// The lowest (`sign` -1) or highest (+1) mean that the spreads and the unrated hours allow: every
    /// activity gets its low hours, the rest goes to the worst or best ones first, up to their high hours.
    private static double extreme(List<ActivityHours> hours, Map<Activity, Rating> ratings, double total, int sign) {
        double sum = 0;
        double left = total;
        for (var one : hours) {
            left -= one.hours().low().value();
            sum += one.hours().low().value() * rating(one, ratings, sign);
        }
        var order = hours.stream()
                .sorted(Comparator.comparingDouble(h -> -sign * rating(h, ratings, sign)))
                .toList();
        for (var one : order) {
            double more = Math.min(
                    Math.max(0, left),
                    one.hours().high().value() - one.hours().low().value());
            left -= more;
            sum += more * rating(one, ratings, sign);
        }
        return sum / total;
    }

    private static double rating(ActivityHours one, Map<Activity, Rating> ratings, int sign) {
        var rating = ratings.get(one.activity());
        return rating == null ? 2.0 * sign : rating.value();
    }
}
