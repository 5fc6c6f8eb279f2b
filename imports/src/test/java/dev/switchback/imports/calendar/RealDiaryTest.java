package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.CalendarFacts;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.WeekAuditor;
import dev.switchback.engine.week.WorkingDay;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// One person's real diary of ten years, its titles blanked to one word: the audit must say that it is mostly
/// unclassifiable, why, and what it can still count.
class RealDiaryTest {
    private static final ActivityRules RULES = new ActivityRules(List.of(
            new ActivityRules.Rule("hiring-words", Activity.HIRING, List.of("interview"), 0, Integer.MAX_VALUE, false),
            new ActivityRules.Rule("repeating-pair", Activity.ONE_TO_ONE, List.of(), 2, 2, true)));

    @Test
    void saysWhatTheDiaryCannotTellAndCountsTheRest() {
        var file = Path.of(Objects.requireNonNullElse(System.getenv("SWITCHBACK_DATA"), "absent"))
                .resolve("ics_calendars/recurring-ical-events__issue42.ics.gz");
        assumeTrue(Files.isRegularFile(file), "SWITCHBACK_DATA is not set");
        var window = new CalendarWindow(LocalDate.of(2013, 1, 7), 26, ZoneId.of("Europe/Berlin"));
        var reading = new IcsCalendarReader().read(List.of(file), window, Set.of(), Progress.NONE);
        var audit = WeekAuditor.audit(
                reading.occurrences(),
                window,
                new WorkingDay(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                RULES,
                Map.of(),
                reading.facts());
        assertThat(reading.occurrences()).hasSize(420);
        assertThat(reading.issues()).isEmpty();
        assertThat(reading.facts()).isEqualTo(new CalendarFacts(4778, 4445, 15, 1448, 4445, 1, 198, 4573));
        assertThat(audit.unclassified().value()).isGreaterThan(0.5);
        assertThat(audit.trust())
                .extracting(p -> p.key())
                .contains(
                        "time.trust.mostly-unclassifiable",
                        "time.trust.same-title",
                        "time.trust.no-attendees",
                        "time.trust.file-quarter-hour",
                        "time.trust.file-same-title");
        assertThat(audit.left())
                .extracting(l -> l.count() + " " + l.reason().key())
                .containsExactly("21 time.left.free", "2 time.left.all-day");
        assertThat(audit.average().work().value()).isCloseTo(55.73, within(0.01));
    }
}
