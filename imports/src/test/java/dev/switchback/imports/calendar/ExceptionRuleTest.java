package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.week.CalendarWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// EXRULE of RFC 2445: dates that a rule takes away again.
class ExceptionRuleTest {
    private static final CalendarWindow WINDOW = new CalendarWindow(LocalDate.of(2026, 6, 1), 2, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private List<String> days(String... lines) throws IOException {
        var file = Files.writeString(
                folder.resolve("c.ics"),
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nDURATION:PT1H\r\nSUMMARY:x\r\n"
                        + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        return new IcsCalendarReader()
                .read(List.of(file), WINDOW, Set.of(), Progress.NONE).occurrences().stream()
                        .map(o -> o.start().toLocalDate().toString().substring(5))
                        .toList();
    }

    @Test
    void takesTheDaysThatItNames() throws IOException {
        assertThat(days("DTSTART:20260601T090000Z", "RRULE:FREQ=DAILY;COUNT=9", "EXRULE:FREQ=DAILY;BYDAY=SA,SU"))
                .containsExactly("06-01", "06-02", "06-03", "06-04", "06-05", "06-08", "06-09");
    }

    @Test
    void takesTheFirstOneWhenItNamesIt() throws IOException {
        assertThat(days("DTSTART:20260601T090000Z", "RRULE:FREQ=DAILY;COUNT=9", "EXRULE:FREQ=WEEKLY"))
                .containsExactly("06-02", "06-03", "06-04", "06-05", "06-06", "06-07", "06-09");
    }

    @Test
    void takesNothingAtAnotherTimeOfDay() throws IOException {
        assertThat(days("DTSTART:20260601T090000Z", "RRULE:FREQ=DAILY;COUNT=3", "EXRULE:FREQ=DAILY;BYHOUR=10"))
                .containsExactly("06-01", "06-02", "06-03");
    }

    @Test
    void oneThatCannotBeReadLeavesTheSeriesOut() throws IOException {
        assertThat(days("DTSTART:20260601T090000Z", "RRULE:FREQ=DAILY;COUNT=3", "EXRULE:FREQ=SOMETIMES"))
                .isEmpty();
    }
}
