package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.Occurrence.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The example calendar holds what a real one holds, and is read without a complaint.
class ExampleCalendarReadingTest {
    @Test
    void holdsAllKindsOfEvents() {
        var reading = new IcsCalendarReader()
                .read(
                        List.of(Path.of("../examples/engineering-manager/calendar.ics")),
                        new CalendarWindow(LocalDate.of(2026, 5, 18), 26, ZoneId.of("Europe/Berlin")),
                        Set.of("me@example.invalid"),
                        Progress.NONE);
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.occurrences())
                .extracting(Occurrence::standing)
                .contains(Standing.BUSY, Standing.TENTATIVE, Standing.DECLINED, Standing.CANCELLED, Standing.FREE);
        assertThat(reading.occurrences()).anyMatch(Occurrence::allDay);
        assertThat(reading.occurrences())
                .filteredOn(o -> o.title().startsWith("1:1"))
                .hasSizeGreaterThan(100);
    }
}
