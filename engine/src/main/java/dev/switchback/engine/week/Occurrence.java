package dev.switchback.engine.week;

import java.time.ZonedDateTime;
import java.util.List;

/// One instance of an event, after recurrence was expanded and exceptions applied.
///
/// @param start     begin, in the person's zone
/// @param end       end, not before `start`; equal for events without length
/// @param allDay    true for events that name days, not hours
/// @param series    stable key of the series; equal for all its instances; holds no title
/// @param recurring whether the event repeats
/// @param title     words of the event; empty when the file has none. Never stored
/// @param attendees people invited, the person included; 0 when the file lists none
/// @param mine      whether the person organised it; false when unknown
/// @param standing  whether it takes time
/// @param people    the others, each as a number that stands for one address within one reading and for nothing outside
///                  of it; empty when the file lists none
public record Occurrence(
        ZonedDateTime start,
        ZonedDateTime end,
        boolean allDay,
        String series,
        boolean recurring,
        String title,
        int attendees,
        boolean mine,
        Standing standing,
        List<Integer> people) {

    /// Whether an event takes the person's time.
    public enum Standing {
        BUSY,
        TENTATIVE,
        DECLINED,
        CANCELLED,
        /// Marked as free (transparent).
        FREE
    }

    /// An event that lists nobody.
    public Occurrence(
            ZonedDateTime start,
            ZonedDateTime end,
            boolean allDay,
            String series,
            boolean recurring,
            String title,
            int attendees,
            boolean mine,
            Standing standing) {
        this(start, end, allDay, series, recurring, title, attendees, mine, standing, List.of());
    }

    public Occurrence {
        people = List.copyOf(people);
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("The occurrence of (" + series + ") must not end before it starts.");
        }
    }
}
