package dev.switchback.app.profile;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.week.WorkingDay;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Files and settings a profile names.
///
/// @param calendars    calendar files; may be empty
/// @param resumes      résumé files; may be empty
/// @param postings     job postings kept as targets; may be empty
/// @param frameworks   framework files; may be empty, the built-in one is always loaded
/// @param repositories folders of git repositories, or files of facts about one; may be empty
/// @param calendar     how to read the calendars
public record Inputs(
        List<Path> calendars,
        List<Path> resumes,
        List<Path> postings,
        List<FrameworkFile> frameworks,
        List<Path> repositories,
        CalendarSettings calendar) {
    public Inputs {
        calendars = List.copyOf(calendars);
        resumes = List.copyOf(resumes);
        postings = List.copyOf(postings);
        frameworks = List.copyOf(frameworks);
        repositories = List.copyOf(repositories);
    }

    /// @param from      Monday the window begins on; unknown means the 26 weeks before `as_of`
    /// @param weeks     length of the window
    /// @param zone      zone the person lives in
    /// @param addresses the person's own mail addresses, lower case
    /// @param dayBegins begin of working hours
    /// @param dayEnds   end of working hours, after `dayBegins`
    public record CalendarSettings(
            Knowable<LocalDate> from,
            int weeks,
            ZoneId zone,
            Set<String> addresses,
            LocalTime dayBegins,
            LocalTime dayEnds) {
        public CalendarSettings {
            addresses = Set.copyOf(addresses);
        }

        public WorkingDay workingDay() {
            return new WorkingDay(dayBegins, dayEnds);
        }
    }
}
