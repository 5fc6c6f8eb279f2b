package dev.switchback.app.port;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.week.WeekLayout;
import java.time.LocalDate;

/// A laid week as a calendar to try on.
public interface WeekCalendarFormat {
    /// @param title  of the role
    /// @param monday of the week it is laid into; nothing repeats
    /// @param asOf   day the run stands on, taken as the time of writing
    byte[] write(WeekLayout layout, String title, LocalDate monday, LocalDate asOf, Phrasebook words);
}
