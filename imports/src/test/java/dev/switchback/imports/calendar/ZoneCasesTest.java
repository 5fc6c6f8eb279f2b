package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.week.CalendarWindow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Zones that are not whole hours from UTC, and what happens in the hours around a clock change. One line each, in the
/// person's own zone, right to the minute.
class ZoneCasesTest {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    @TempDir
    private Path folder;

    @Test
    void halfHoursAndQuarters() throws IOException {
        assertThat(read("UTC", "DTSTART;TZID=Asia/Kolkata:20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 03:30-04:30");
        assertThat(read("UTC", "DTSTART;TZID=Asia/Kathmandu:20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 03:15-04:15");
        assertThat(read("Asia/Kolkata", "DTSTART;TZID=America/St_Johns:20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 18:00-19:00");
        assertThat(read("UTC", "DTSTART;TZID=\"India Standard Time\":20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 03:30-04:30");
        assertThat(read("UTC", "DTSTART;TZID=\"(UTC+05:45) Kathmandu\":20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 03:15-04:15");
    }

    @Test
    void aClockThatChangesByHalfAnHour() throws IOException {
        assertThat(read(
                        "UTC",
                        "DTSTART;TZID=Australia/Lord_Howe:20260404T090000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=DAILY;COUNT=2"))
                .as("+11:00 until 5 April 2026, +10:30 after")
                .containsExactly("04-03 22:00-23:00", "04-04 22:30-23:30");
    }

    @Test
    void aZoneOfItsOwnWithHalfAnHour() throws IOException {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:Our island
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0330
                TZOFFSETTO:+0330
                END:STANDARD
                END:VTIMEZONE
                """;
        assertThat(readWith(zone, "UTC", "DTSTART;TZID=Our island:20260302T090000", "DURATION:PT30M"))
                .containsExactly("03-02 05:30-06:00");
    }

    @Test
    void theNightTheClockSprings() throws IOException {
        assertThat(read(
                        "Europe/Berlin",
                        "DTSTART;TZID=Europe/Berlin:20260327T013000",
                        "DTEND;TZID=Europe/Berlin:20260327T033000",
                        "RRULE:FREQ=DAILY;COUNT=3"))
                .as("the event over the change lasts two hours by the clock on the wall of any other night")
                .containsExactly("03-27 01:30-03:30", "03-28 01:30-03:30", "03-29 01:30-04:30");
        assertThat(read("Europe/Berlin", "DTSTART;TZID=Europe/Berlin:20260329T023000", "DURATION:PT30M"))
                .as("02:30 does not exist that night")
                .containsExactly("03-29 03:30-04:00");
    }

    @Test
    void theNightTheClockFallsBack() throws IOException {
        assertThat(read("UTC", "DTSTART;TZID=Europe/Berlin:20261025T023000", "DURATION:PT30M"))
                .as("02:30 comes twice that night; the first is meant")
                .containsExactly("10-25 00:30-01:00");
        assertThat(read("Europe/Berlin", "DTSTART:20261025T003000Z", "DURATION:PT30M"))
                .as("half an hour, at whose end the clock has gone back")
                .containsExactly("10-25 02:30-02:00");
        assertThat(read("Europe/Berlin", "DTSTART:20261025T013000Z", "DURATION:PT30M"))
                .containsExactly("10-25 02:30-03:00");
    }

    @Test
    void weeksOfDifferentClockChanges() throws IOException {
        assertThat(read(
                        "Europe/Berlin",
                        "DTSTART;TZID=America/New_York:20260302T100000",
                        "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;COUNT=5"))
                .as("New York changes three weeks before Berlin")
                .containsExactly(
                        "03-02 16:00-17:00",
                        "03-09 15:00-16:00",
                        "03-16 15:00-16:00",
                        "03-23 15:00-16:00",
                        "03-30 16:00-17:00");
    }

    @Test
    void aFloatingTimeIsThePersonsOwnClockWhereverTheyAre() throws IOException {
        for (var zone : List.of("UTC", "Asia/Kolkata", "America/St_Johns")) {
            assertThat(read(zone, "DTSTART:20260302T090000", "DTEND:20260302T093000"))
                    .as(zone)
                    .containsExactly("03-02 09:00-09:30");
        }
    }

    private List<String> read(String person, String... lines) throws IOException {
        return readWith("", person, lines);
    }

    private List<String> readWith(String zone, String person, String... lines) throws IOException {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + zone + "BEGIN:VEVENT\nUID:a\n" + String.join("\n", lines)
                + "\nEND:VEVENT\nEND:VCALENDAR\n";
        var file = Files.writeString(folder.resolve(Math.abs(Arrays.hashCode(lines)) + ".ics"), text);
        var window = new CalendarWindow(LocalDate.of(2026, 3, 2), 40, ZoneId.of(person));
        var reading = new IcsCalendarReader().read(List.of(file), window, Set.of(), Progress.NONE);
        assertThat(reading.issues()).isEmpty();
        return reading.occurrences().stream()
                .map(o -> o.start().format(SHORT) + "-" + o.end().toLocalTime())
                .toList();
    }
}
