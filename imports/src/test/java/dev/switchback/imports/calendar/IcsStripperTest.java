package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchback.app.port.CalendarReader.Reading;
import dev.switchback.app.port.Progress;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.UploadFacts;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekAuditor;
import dev.switchback.engine.week.WorkingDay;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.api.io.TempDir;

/// What is kept of a calendar without names counts like the calendar, and says nothing else.
class IcsStripperTest {
    private static final ActivityRules RULES = new ActivityRules(List.of(
            rule("one", Activity.ONE_TO_ONE, "1:1", "weekly"),
            rule("two", Activity.CODE_REVIEW, "code review", "review"),
            rule("three", Activity.PERSONAL, "lunch")));
    private static final StandIns STAND_INS = new StandIns(new byte[StandIns.KEY_BYTES], RULES);
    private static final long MOST = 64_000_000;
    private static final Path EXAMPLE = Path.of("../examples/engineering-manager/calendar.ics");

    @TempDir
    Path folder;

    private static ActivityRules.Rule rule(String id, Activity activity, String... words) {
        return new ActivityRules.Rule(id, activity, List.of(words), 0, Integer.MAX_VALUE, false);
    }

    @Test
    void theExampleCountsTheSameWithoutItsTitles() throws IOException {
        countsTheSame(EXAMPLE, new CalendarWindow(LocalDate.of(2026, 5, 18), 26, ZoneId.of("Europe/Berlin")));
    }

    @Test
    void realCalendarsCountTheSameWithoutTheirTitles() throws IOException {
        var data = Path.of(Objects.requireNonNullElse(System.getenv("SWITCHBACK_DATA"), "absent"))
                .resolve("ics_calendars");
        assumeTrue(Files.isDirectory(data), "SWITCHBACK_DATA is not set");
        try (var files = Files.list(data)) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.ics(\\.gz)?"))
                    .sorted()
                    .toList()) {
                if (hasEvents(file)) {
                    countsTheSame(file, new CalendarWindow(LocalDate.of(2013, 1, 7), 104, ZoneId.of("UTC")));
                    countsTheSame(file, new CalendarWindow(LocalDate.of(2019, 1, 7), 208, ZoneId.of("Asia/Tokyo")));
                }
            }
        }
    }

    /// What leaves a machine: keys of series made with a key as well, own address told. Which of two events that are
    /// alike in everything takes a minute hangs on their keys, so the hours of single series may differ.
    @Test
    void theAuditOfAKeyedFileIsTheAuditOfTheCalendar() throws IOException {
        audited(EXAMPLE, "a.example@example.com", LocalDate.of(2026, 5, 18), 26);
        var data = Path.of(Objects.requireNonNullElse(System.getenv("SWITCHBACK_DATA"), "absent"))
                .resolve("ics_calendars");
        assumeTrue(Files.isDirectory(data), "SWITCHBACK_DATA is not set");
        try (var files = Files.list(data)) {
            for (var file : files.filter(f -> f.toString().matches(".*\\.ics(\\.gz)?"))
                    .sorted()
                    .toList()) {
                if (hasEvents(file)) {
                    audited(file, "x@y.invalid", LocalDate.of(2013, 1, 7), 104);
                    audited(file, "x@y.invalid", LocalDate.of(2019, 1, 7), 104);
                }
            }
        }
    }

    private void audited(Path file, String own, LocalDate from, int weeks) throws IOException {
        var window = new CalendarWindow(from, weeks, ZoneId.of("Europe/Berlin"));
        var keyed = StandIns.withSeries(new byte[StandIns.KEY_BYTES], RULES);
        var upload = new FileCalendarStripper().strip(file, keyed, Set.of(own));
        var stripped = Files.write(folder.resolve("keyed.ics"), upload.kept());

        var before = audit(read(file, window, Set.of(own)), window);
        var after = audit(read(stripped, window, Set.of(StandIns.OWN)), window);

        assertThat(after)
                .as("%s", file.getFileName())
                .usingRecursiveComparison()
                .ignoringFields("series", "trust", "why")
                .isEqualTo(before);
        assertThat(new String(upload.kept(), StandardCharsets.UTF_8)).doesNotContain(own);
    }

    private static WeekAudit audit(Reading reading, CalendarWindow window) {
        var day = new WorkingDay(LocalTime.of(9, 0), LocalTime.of(18, 0));
        return WeekAuditor.audit(reading.occurrences(), window, day, RULES, Map.of(), reading.facts());
    }

    private static boolean hasEvents(Path file) throws IOException {
        try {
            IcsStripper.facts(file.toString(), Files.readAllBytes(file), MOST);
            return true;
        } catch (dev.switchback.app.error.WrongInputException e) {
            return false;
        }
    }

    private void countsTheSame(Path file, CalendarWindow window) throws IOException {
        String name = String.valueOf(file.getFileName());
        var upload = IcsStripper.strip(name, Files.readAllBytes(file), STAND_INS, MOST);
        var own = Set.of("me@example.invalid", "x@y.invalid");
        var hidden = Set.of(STAND_INS.address("me@example.invalid"), STAND_INS.address("x@y.invalid"));
        var whole = read(file, window, own);
        var stripped = read(Files.write(folder.resolve(name), upload.kept()), window, hidden);

        assertThat(stripped.occurrences().stream().map(IcsStripperTest::line).sorted())
                .as(name)
                .containsExactlyElementsOf(whole.occurrences().stream()
                        .map(o -> new Occurrence(
                                o.start(),
                                o.end(),
                                o.allDay(),
                                o.series(),
                                o.recurring(),
                                STAND_INS.title(o.title()),
                                o.attendees(),
                                o.mine(),
                                o.standing()))
                        .map(IcsStripperTest::line)
                        .sorted()
                        .toList());
        assertThat(stripped.issues()).as(name).containsExactlyElementsOf(whole.issues());
        assertThat(stripped.facts().events()).as(name).isEqualTo(whole.facts().events());
        assertThat(stripped.facts().withoutAttendees())
                .as(name)
                .isEqualTo(whole.facts().withoutAttendees());
        var again = IcsStripper.strip(name, upload.kept(), STAND_INS, MOST);
        assertThat(again.kept()).as("%s, stripped twice", name).isEqualTo(upload.kept());
    }

    /// An event without an id is known by its title, so its key cannot stay.
    private static String line(Occurrence o) {
        return o.start() + " " + o.end() + " " + o.allDay() + " " + o.recurring() + " " + o.title() + " "
                + o.attendees() + " " + o.mine() + " " + o.standing();
    }

    private static Reading read(Path file, CalendarWindow window, Set<String> addresses) {
        return new IcsCalendarReader().read(List.of(file), window, addresses, Progress.NONE);
    }

    @Test
    void nothingOfTitlesNamesPlacesAndNotesIsLeft() {
        String marked = """
                BEGIN:VCALENDAR
                PRODID:-//Marker Corp//Marker//EN
                X-WR-CALNAME:Marker's calendar
                BEGIN:VEVENT
                UID:marker-uid@marker.example
                SUMMARY;LANGUAGE=en:Weekly 1:1 with Marker\\, about the marker
                DESCRIPTION:marker one
                 marker two
                LOCATION:Marker room
                URL:https://marker.example/x
                ATTACH:marker
                CATEGORIES:MARKER
                COMMENT:marker
                ATTENDEE;CN="Marker, Anna";X-MARKER=marker;PARTSTAT=ACCEPTED:mailto:marker@marker.example
                ORGANIZER;CN=Marker:mailto:marker2@marker.example
                X-MARKER:marker
                DTSTART:20260518T090000Z
                DTEND:20260518T100000Z
                RRULE:FREQ=WEEKLY;X-MARKER=MARKER;COUNT=3
                STATUS:CONFIRMED marker
                BEGIN:VALARM
                DESCRIPTION:marker
                END:VALARM
                END:VEVENT
                BEGIN:VEVENT
                DTSTART:MARKER
                SUMMARY:marker
                END:VEVENT
                BEGIN:VTODO
                SUMMARY:marker
                END:VTODO
                a marker line that is none
                END:VCALENDAR
                """;
        var upload = IcsStripper.strip("c.ics", marked.getBytes(StandardCharsets.UTF_8), STAND_INS, MOST);
        String kept = new String(upload.kept(), StandardCharsets.UTF_8);

        assertThat(kept.toLowerCase(java.util.Locale.ROOT)).doesNotContain("marker", "anna");
        assertThat(kept).contains("SUMMARY:weekly / 1:1 (", "RRULE:FREQ=WEEKLY;COUNT=3", "DTSTART:20260518T090000Z");
        assertThat(upload.facts())
                .isEqualTo(new UploadFacts.OfCalendar(2, LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 18)));
        assertThat(upload.titles()).containsValue("Weekly 1:1 with Marker, about the marker");
    }

    @Test
    void aCalendarWithoutEventsIsRefused() {
        var empty = "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> IcsStripper.strip("c.ics", empty, STAND_INS, MOST))
                .hasMessage("calendar-without-events");
    }
}
