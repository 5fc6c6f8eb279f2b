package dev.switchback.app.port;

import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.week.CalendarFacts;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Reads exported calendars.
public interface CalendarReader {
    /// All instances of all events that touch the window, sorted by start, then series.
    ///
    /// Bounded in time, memory and number of instances; a series that breaks a bound is left out and reported, the
    /// others are read.
    ///
    /// @param files     `.ics`, `.ics.gz`, or `.zip` with `.ics` in it, at least one
    /// @param window    stretch to expand
    /// @param addresses the person's own mail addresses, lower case, to know what they declined or organised; may
    ///                  be empty
    /// @throws dev.switchback.app.error.WrongInputException when a file is not a calendar at all
    /// @throws dev.switchback.app.error.SwitchbackException when a file cannot be read from disk
    Reading read(List<Path> files, CalendarWindow window, Set<String> addresses, Progress progress);

    /// @param occurrences sorted by start, then series
    /// @param issues      what was not read as written
    /// @param facts       what the files hold as a whole, outside the window too
    record Reading(List<Occurrence> occurrences, List<Issue> issues, CalendarFacts facts) {
        public Reading {
            occurrences = List.copyOf(occurrences);
            issues = List.copyOf(issues);
        }
    }
}
