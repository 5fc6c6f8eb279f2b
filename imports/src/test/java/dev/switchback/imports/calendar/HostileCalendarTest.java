package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.CalendarReader;
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

/// Calendars made to stop the program: each is read to its end, the good event in it counts, the rest is reported.
class HostileCalendarTest {
    private static final CalendarWindow WINDOW = new CalendarWindow(LocalDate.of(2026, 5, 18), 26, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void anIntervalBeyondTheYearsThatCanBeCounted() throws IOException {
        var reading = read(event("DTSTART:19000101T000000", "RRULE:FREQ=YEARLY;INTERVAL=2147483647"));
        assertThat(reading.occurrences()).hasSize(1);
    }

    @Test
    void lengthsOfMillionsOfYears() throws IOException {
        var reading = read(event("DTSTART:20260601T090000Z", "DURATION:P2147483647W")
                + event("DTSTART:99991231T235959Z", "DURATION:P2147483647D"));
        assertThat(reading.occurrences())
                .extracting(o -> o.start().toLocalDate().toString())
                .containsExactly("2026-06-01", "2026-06-02");
    }

    @Test
    void twoHundredRulesThatCountForEverAndNeverMatch() throws IOException {
        var rules = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            rules.append(event(
                    "DTSTART:00010101T000000Z",
                    "RRULE:FREQ=DAILY;COUNT=2000000000;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=" + (i + 1)));
        }
        assertOnlyTheGoodOneAndIssues(read(rules.toString()), "time.issue.too-many");
    }

    @Test
    void moreExtraDatesThanAnybodyMeets() throws IOException {
        var dates = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            dates.append(String.format(
                    "RDATE:202606%02dT%02d%02d%02dZ\r\n", 1 + i / 2000, i / 60 % 24, i % 60, i / 1440 % 60));
        }
        assertOnlyTheGoodOneAndIssues(
                read(event("DTSTART:20260601T090000Z", dates.toString().strip())), "time.issue.too-many");
    }

    private static void assertOnlyTheGoodOneAndIssues(CalendarReader.Reading reading, String key) {
        assertThat(reading.occurrences()).hasSize(1);
        assertThat(reading.issues()).isNotEmpty();
        assertThat(reading.issues().getFirst().what().key()).isEqualTo(key);
    }

    private int uid;

    private String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + uid++ + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private CalendarReader.Reading read(String events) throws IOException {
        var good = event("DTSTART:20260602T090000Z", "DTEND:20260602T100000Z", "SUMMARY:Planning");
        var file = Files.writeString(
                folder.resolve("c.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + good + "END:VCALENDAR\r\n");
        return new IcsCalendarReader().read(List.of(file), WINDOW, Set.of(), Progress.NONE);
    }
}
