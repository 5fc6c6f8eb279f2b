package dev.switchback.engine.week;

import dev.switchback.engine.week.Occurrence.Standing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// What the rules look at in an event: no times, for when it lies does not say what it is.
///
/// @param title     its words; never stored
/// @param attendees people invited, the person included; 0 when the file lists none
/// @param recurring whether it repeats
/// @param mine      whether the person organised it
/// @param minutes   length, 0 or more
public record ShownEvent(String title, int attendees, boolean recurring, boolean mine, int minutes) {
    /// Any moment will do.
    private static final ZonedDateTime START = LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC);

    public ShownEvent {
        if (attendees < 0 || minutes < 0) {
            throw new IllegalArgumentException(
                    "The event (" + attendees + " people, " + minutes + " minutes) must not have fewer than none.");
        }
    }

    Occurrence occurrence() {
        return new Occurrence(
                START, START.plusMinutes(minutes), false, "shown", recurring, title, attendees, mine, Standing.BUSY);
    }
}
