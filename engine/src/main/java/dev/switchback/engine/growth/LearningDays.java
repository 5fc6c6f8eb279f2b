package dev.switchback.engine.growth;

import dev.switchback.engine.quantity.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The days on which learning hours fall: the same number of hours every week, evenly over its days, none in busy
// weeks.
public final class LearningDays {
    /// No plan looks further; more hours than this many weeks hold end on the last day.
    private static final int MOST_WEEKS = 52 * 40;

    private final LocalDate start;
    private final double perWeek;
    private final Set<LocalDate> busy;

    /// @param start     first day
    /// @param perWeek   hours a week, above 0
    /// @param busyWeeks Mondays of weeks without capacity
    public LearningDays(LocalDate start, Hours perWeek, List<LocalDate> busyWeeks) {
        if (perWeek.value() <= 0) {
            throw new IllegalArgumentException("The hours a week (0) must be above 0.\nMaybe they were not stated.");
        }
        this.start = start;
        this.perWeek = perWeek.value();
        this.busy = new HashSet<>(busyWeeks);
    }

    /// The day on which the last of so many hours is done; the first free day for 0 hours. O(weeks).
    public LocalDate endOf(double hours) {
        double left = hours;
        var monday = start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int week = 0; week < MOST_WEEKS; week++, monday = monday.plusWeeks(1)) {
            var first = monday.isBefore(start) ? start : monday;
            long days = ChronoUnit.DAYS.between(first, monday.plusWeeks(1));
            double capacity = busy.contains(monday) ? 0 : perWeek * days / 7;
            if (capacity > 0 && left <= capacity + 1e-9) {
                long used = (long) Math.ceil(left / perWeek * 7 - 1e-9);
                return first.plusDays(Math.max(0, Math.min(days, used) - 1));
            }
            left -= capacity;
        }
        return monday;
    }

    /// The day on which work goes on after so many hours; never in a busy week. O(weeks).
    public LocalDate beginAfter(double hours) {
        return endOf(hours + perWeek / 7 / 1000);
    }

    /// Weeks from the first day to the day on which so many hours are done, busy weeks included.
    public double weeks(double hours) {
        return (ChronoUnit.DAYS.between(start, endOf(hours)) + 1) / 7.0;
    }
}
