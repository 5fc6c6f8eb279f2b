package dev.switchback.engine.week;

import java.time.LocalDate;
import java.time.ZoneId;

/// The stretch of a calendar that is read.
///
/// @param from  first day, a Monday
/// @param weeks number of whole weeks, 1..520
/// @param zone  zone in which the person lives; wall-clock hours are counted in it
public record CalendarWindow(LocalDate from, int weeks, ZoneId zone) {
    public CalendarWindow {
        if (weeks < 1 || weeks > 520) {
            throw new IllegalArgumentException("The weeks (" + weeks + ") must lie between 1 and 520.");
        }
    }

    /// First day after the window.
    public LocalDate until() {
        return from.plusWeeks(weeks);
    }
}
