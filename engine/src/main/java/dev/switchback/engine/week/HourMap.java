package dev.switchback.engine.week;

import dev.switchback.engine.quantity.Share;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How full each hour of a mean week is with work, and which weeks that is the mean of. Personal time is no part of it.
///
/// @param from  first day of the first week, a Monday
/// @param day   what the person calls working hours
/// @param taken share of each hour that work takes, in the mean of all weeks; 168 entries, Monday 00:00 first
public record HourMap(LocalDate from, WorkingDay day, List<Share> taken) {
    public static final int HOURS_OF_DAY = 24;
    private static final int HOURS_OF_WEEK = 7 * HOURS_OF_DAY;

    public HourMap {
        taken = List.copyOf(taken);
        if (taken.size() != HOURS_OF_WEEK) {
            throw new IllegalArgumentException("An hour map of (" + taken.size() + ") hours must have 168.");
        }
    }

    /// @param minutes minutes of work per hour of the week, summed over all weeks
    static HourMap of(CalendarWindow window, WorkingDay day, long[] minutes) {
        double whole = 60.0 * window.weeks();
        var taken = Arrays.stream(minutes).mapToObj(m -> Share.of(m, whole)).toList();
        return new HourMap(window.from(), day, taken);
    }

    /// @param hour 0..23; the hour from 10:00 to 11:00 is 10
    public Share at(DayOfWeek weekday, int hour) {
        return taken.get((weekday.getValue() - 1) * HOURS_OF_DAY + hour);
    }
}
