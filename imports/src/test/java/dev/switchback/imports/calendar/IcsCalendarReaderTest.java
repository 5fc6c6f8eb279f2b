package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.switchback.app.error.CancelledException;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.CalendarReader.Reading;
import dev.switchback.app.port.Progress;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.Occurrence.Standing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Letters: A recurrences, B exceptions and moved instances, C zones and clock changes, D what kind of event, E broken
/// events, F bounds, G files that are no calendar. Times are Berlin's.
class IcsCalendarReaderTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Path folder;

    IcsCalendarReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    // --- A recurrences --------------------------------------------------------------------------------------------

    @Test
    void a01ReadsASingleEvent() {
        assertThat(times("DTSTART;TZID=Europe/Berlin:20260302T090000", "DTEND;TZID=Europe/Berlin:20260302T100000"))
                .containsExactly("03-02 09:00-10:00");
    }

    @Test
    void a02RepeatsWeeklyOnTwoDays() {
        assertThat(times(march(), "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;COUNT=4"))
                .containsExactly("03-02 09:00-10:00", "03-04 09:00-10:00", "03-09 09:00-10:00", "03-11 09:00-10:00");
    }

    @Test
    void a03JoinsSeveralRules() {
        assertThat(times(march(), "RRULE:FREQ=DAILY;COUNT=2\nRRULE:FREQ=WEEKLY;COUNT=2"))
                .containsExactly("03-02 09:00-10:00", "03-03 09:00-10:00", "03-09 09:00-10:00");
    }

    @Test
    void a04AddsExtraDatesAndPeriods() {
        assertThat(times(
                        march(),
                        "RDATE;TZID=Europe/Berlin:20260305T140000\n"
                                + "RDATE;VALUE=PERIOD:20260306T080000Z/PT30M,20260307T080000Z/20260307T100000Z"))
                .containsExactly("03-02 09:00-10:00", "03-05 14:00-15:00", "03-06 09:00-09:30", "03-07 09:00-11:00");
    }

    @Test
    void a05EndsWithTheMomentOfUntilInUtc() {
        assertThat(times(march(), "RRULE:FREQ=DAILY;UNTIL=20260304T080000Z")).hasSize(3);
        assertThat(times(march(), "RRULE:FREQ=DAILY;UNTIL=20260304T075959Z")).hasSize(2);
    }

    @Test
    void a06EndsWithTheWholeDayOfUntilAsDate() {
        assertThat(times(march(), "RRULE:FREQ=DAILY;UNTIL=20260304")).hasSize(3);
    }

    @Test
    void a07EndsWithTheWallClockOfUntilWithoutZone() {
        assertThat(times(march(), "RRULE:FREQ=DAILY;UNTIL=20260304T090000")).hasSize(3);
        assertThat(times(march(), "RRULE:FREQ=DAILY;UNTIL=20260304T085959")).hasSize(2);
    }

    @Test
    void a08TakesTheLastButOneWorkdayOfAWeek() {
        assertThat(times(march(), "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3"))
                .containsExactly("03-02 09:00-10:00", "03-05 09:00-10:00", "03-12 09:00-10:00");
    }

    @Test
    void a09CountsInstancesBeforeTheWindow() {
        assertThat(times(
                        "DTSTART;TZID=Europe/Berlin:20260216T090000\nDTEND;TZID=Europe/Berlin:20260216T100000",
                        "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=4"))
                .containsExactly("03-02 09:00-10:00", "03-09 09:00-10:00");
    }

    @Test
    void a10AnEndlessRuleFarFromItsStartIsEnteredAtTheWindow() {
        assertThat(times(
                        "DTSTART:19700101T000000Z\nDTEND:19700101T000001Z",
                        "RRULE:FREQ=SECONDLY;BYMONTH=3;BYMONTHDAY=2;BYHOUR=9;BYMINUTE=0;BYSECOND=0"))
                .containsExactly("03-02 10:00-10:00");
        assertThat(times("DTSTART:19700101T000000Z", "RRULE:FREQ=MINUTELY;INTERVAL=1440"))
                .hasSize(28);
        assertThat(times("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY;INTERVAL=86400;COUNT=2000000000"))
                .hasSize(28);
    }

    // --- B exceptions and moved instances -----------------------------------------------------------------------

    @Test
    void b01LeavesOutExceptionsByMomentAndByDay() {
        assertThat(times(
                        march(),
                        "RRULE:FREQ=DAILY;COUNT=5\nEXDATE;TZID=Europe/Berlin:20260303T090000\n"
                                + "EXDATE:20260304T080000Z\nEXDATE;VALUE=DATE:20260305"))
                .containsExactly("03-02 09:00-10:00", "03-06 09:00-10:00");
    }

    @Test
    void b02MovesOneInstance() {
        assertThat(lines(read(
                        event("1", march(), "RRULE:FREQ=DAILY;COUNT=3"),
                        event(
                                "1",
                                "DTSTART;TZID=Europe/Berlin:20260306T150000\nDTEND;TZID=Europe/Berlin:20260306T153000",
                                "RECURRENCE-ID;TZID=Europe/Berlin:20260303T090000"))))
                .containsExactly("03-02 09:00-10:00", "03-04 09:00-10:00", "03-06 15:00-15:30");
    }

    @Test
    void b03AnInstanceMovedOutOfTheWindowIsGoneAndOneMovedInIsThere() {
        assertThat(lines(read(
                        event("1", march(), "RRULE:FREQ=DAILY;COUNT=2"),
                        event("1", "DTSTART:20270306T150000Z", "RECURRENCE-ID:20260303T080000Z"),
                        event("2", "DTSTART:20270301T090000Z", "RRULE:FREQ=DAILY;COUNT=2"),
                        event("2", "DTSTART:20260310T090000Z", "RECURRENCE-ID:20270301T090000Z"))))
                .containsExactly("03-02 09:00-10:00", "03-10 10:00-10:00");
    }

    @Test
    void b04ACancelledInstanceStaysVisibleAsCancelled() {
        var reading = read(
                event("1", march(), "RRULE:FREQ=DAILY;COUNT=2"),
                event("1", "STATUS:CANCELLED", "RECURRENCE-ID;TZID=Europe/Berlin:20260303T090000"));
        assertThat(reading.occurrences())
                .extracting(Occurrence::standing)
                .containsExactly(Standing.BUSY, Standing.CANCELLED);
    }

    @Test
    void b05ChangesOneAndAllAfterIt() {
        assertThat(lines(read(
                        event("1", march(), "RRULE:FREQ=DAILY;COUNT=4"),
                        event(
                                "1",
                                "DTSTART;TZID=Europe/Berlin:20260304T110000\nDTEND;TZID=Europe/Berlin:20260304T113000",
                                "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260304T090000"))))
                .containsExactly("03-02 09:00-10:00", "03-03 09:00-10:00", "03-04 11:00-11:30", "03-05 11:00-11:30");
    }

    @Test
    void b06AnOverrideWithoutItsSeriesIsAnEvent() {
        assertThat(lines(read(event("1", march(), "RECURRENCE-ID;TZID=Europe/Berlin:20260303T090000"))))
                .containsExactly("03-02 09:00-10:00");
    }

    @Test
    void b07TheNewestRevisionStandsAndExactDuplicatesAreReported() {
        var reading = read(
                event("1", march(), "SEQUENCE:0"),
                event("1", "DTSTART:20260303T080000Z\nDTEND:20260303T090000Z", "SEQUENCE:1"),
                event("2", march(), "SEQUENCE:0"),
                event("2", march(), "SEQUENCE:0"));
        assertThat(lines(reading)).containsExactly("03-02 09:00-10:00", "03-03 09:00-10:00");
        assertThat(issues(reading)).containsExactly("time.issue.duplicate");
    }

    @Test
    void b08ADayExceptionHitsASeriesOfDays() {
        assertThat(lines(read(event(
                        "1", "DTSTART;VALUE=DATE:20260302", "RRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20260303"))))
                .containsExactly("03-02 00:00-00:00", "03-04 00:00-00:00");
    }

    // --- C zones ------------------------------------------------------------------------------------------------

    @Test
    void c01KeepsTheWallClockAcrossAClockChange() {
        assertThat(times(
                        "DTSTART;TZID=Europe/Berlin:20260327T090000\nDTEND;TZID=Europe/Berlin:20260327T100000",
                        "RRULE:FREQ=DAILY;COUNT=3"))
                .containsExactly("03-27 09:00-10:00", "03-28 09:00-10:00", "03-29 09:00-10:00");
    }

    @Test
    void c02AUtcSeriesMovesOnTheWallWhenTheClockChanges() {
        assertThat(times("DTSTART:20260328T080000Z\nDTEND:20260328T090000Z", "RRULE:FREQ=DAILY;COUNT=2"))
                .containsExactly("03-28 09:00-10:00", "03-29 10:00-11:00");
    }

    @Test
    void c03ATimeThatTheClockSkipsIsReadWithTheOffsetBefore() {
        assertThat(times("DTSTART;TZID=Europe/Berlin:20260329T023000\nDTEND;TZID=Europe/Berlin:20260329T033000", ""))
                .containsExactly("03-29 03:30-03:30");
    }

    @Test
    void c04KnowsZonesByTheirWindowsAndOutlookNames() {
        assertThat(times("DTSTART;TZID=W. Europe Standard Time:20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 09:00-10:00");
        assertThat(times("DTSTART;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 15:00-16:00");
        assertThat(times("DTSTART;TZID=/mozilla.org/20070129_1/America/New_York:20260302T090000", "DURATION:PT1H"))
                .containsExactly("03-02 15:00-16:00");
    }

    @Test
    void c05EveryWindowsNameStandsForAZoneOfTheJdk() {
        assertThat(WindowsZones.all().values())
                .allSatisfy(id -> assertThat(ZoneId.of(id)).isNotNull());
        assertThat(WindowsZones.all()).hasSizeGreaterThan(130);
    }

    @Test
    void c06ReadsAZoneThatTheFileDefines() {
        String zone = """
                BEGIN:VTIMEZONE
                TZID:House clock
                BEGIN:STANDARD
                DTSTART:16010101T030000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                TZOFFSETFROM:+0400
                TZOFFSETTO:+0300
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                TZOFFSETFROM:+0300
                TZOFFSETTO:+0400
                END:DAYLIGHT
                END:VTIMEZONE
                """;
        var reading = read(zone + event("1", "DTSTART;TZID=House clock:20260327T110000", "RRULE:FREQ=DAILY;COUNT=3"));
        // Both clocks change in the same night, so the distance of two hours stays.
        assertThat(lines(reading)).containsExactly("03-27 09:00-09:00", "03-28 09:00-09:00", "03-29 09:00-09:00");
    }

    @Test
    void c07AnUnknownZoneIsReadAsThePersonsAndReported() {
        var reading = read(event("1", "DTSTART;TZID=Moonbase:20260302T090000", "DURATION:PT1H"));
        assertThat(lines(reading)).containsExactly("03-02 09:00-10:00");
        assertThat(issues(reading)).containsExactly("time.issue.unknown-zone");
    }

    @Test
    void c08ATimeWithoutZoneIsThePersonsWallClock() {
        assertThat(times("DTSTART:20260302T090000", "DURATION:PT1H")).containsExactly("03-02 09:00-10:00");
    }

    @Test
    void c09ADurationInDaysKeepsTheWallClockAndOneInHoursDoesNot() {
        assertThat(times("DTSTART;TZID=Europe/Berlin:20260328T120000", "DURATION:P1D"))
                .containsExactly("03-28 12:00-12:00");
        assertThat(times("DTSTART;TZID=Europe/Berlin:20260328T120000", "DURATION:PT24H"))
                .containsExactly("03-28 12:00-13:00");
    }

    // --- D kinds of events --------------------------------------------------------------------------------------

    @Test
    void d01DaysAndMomentsWithoutEndFollowTheStandard() {
        var day = read(event("1", "DTSTART;VALUE=DATE:20260302", ""))
                .occurrences()
                .getFirst();
        assertThat(day.allDay()).isTrue();
        assertThat(Duration.between(day.start(), day.end())).isEqualTo(Duration.ofDays(1));
        var moment =
                read(event("1", "DTSTART:20260302T090000Z", "")).occurrences().getFirst();
        assertThat(moment.start()).isEqualTo(moment.end());
    }

    @Test
    void d02KnowsWhatTheEventTakes() {
        assertThat(standing("STATUS:CANCELLED")).isEqualTo(Standing.CANCELLED);
        assertThat(standing("STATUS:TENTATIVE")).isEqualTo(Standing.TENTATIVE);
        assertThat(standing("TRANSP:TRANSPARENT")).isEqualTo(Standing.FREE);
        assertThat(standing("ATTENDEE;PARTSTAT=DECLINED:MAILTO:Me@Example.invalid"))
                .isEqualTo(Standing.DECLINED);
        assertThat(standing("ATTENDEE;PARTSTAT=DECLINED:mailto:you@example.invalid"))
                .isEqualTo(Standing.BUSY);
    }

    @Test
    void d03CountsPeopleButNoRoomsAndTheOrganiserOnce() {
        var one = read(event(
                        "1",
                        march(),
                        "ORGANIZER:mailto:me@example.invalid\nATTENDEE:mailto:a@example.invalid\n"
                                + "ATTENDEE:mailto:A@example.invalid\nATTENDEE;CUTYPE=ROOM:mailto:room@example.invalid"))
                .occurrences()
                .getFirst();
        assertThat(one.attendees()).isEqualTo(2);
        assertThat(one.mine()).isTrue();
    }

    @Test
    void d04TheSeriesKeyIsStableAndHoldsNoTitle() {
        var one = read(event("uid-1", march(), "SUMMARY:Secret plan"))
                .occurrences()
                .getFirst();
        assertThat(one.series()).isEqualTo(IcsCalendarReader.key("uid-1")).matches("[0-9a-f]{12}");
        assertThat(one.title()).isEqualTo("Secret plan");
    }

    @Test
    void d05CountsTheWholeFileOutsideTheWindowToo() {
        var facts = read(
                        event("1", "DTSTART:19990101T090000Z", "SUMMARY:Test"),
                        event("2", march(), "SUMMARY:test\nATTENDEE:mailto:a@example.invalid"),
                        event("3", "DTSTART;VALUE=DATE:20260302", ""))
                .facts();
        assertThat(facts.events()).isEqualTo(3);
        assertThat(facts.timed()).isEqualTo(2);
        assertThat(facts.zeroLength()).isEqualTo(1);
        assertThat(facts.withoutAttendees()).isEqualTo(2);
        assertThat(facts.withoutTitle()).isEqualTo(1);
        assertThat(facts.distinctTitles()).isEqualTo(1);
        assertThat(facts.commonestTitle()).isEqualTo(2);
    }

    @Test
    void d06UnescapesTitlesAndUnfoldsLines() {
        assertThat(read(event("1", march(), "SUMMARY:Plan\\, then \n act\\; done"))
                        .occurrences()
                        .getFirst()
                        .title())
                .isEqualTo("Plan, then act; done");
    }

    // --- E broken events ----------------------------------------------------------------------------------------

    @Test
    void e01ReportsEachBrokenEventWithItsLineAndGoesOn() {
        var reading = read(
                event("1", "DTSTART:20260302T090000Z\nDTEND:20260302T080000Z", "SUMMARY:Secret"),
                event("2", "SUMMARY:Secret", ""),
                event("3", "DTSTART:2026-99-99", ""),
                event("4", march(), "RRULE:FREQ=SOMETIMES"),
                event("5", march(), "RRULE:RSCALE=HEBREW;FREQ=YEARLY"),
                event("6", march(), "RRULE:FREQ=DAILY;COUNT=2\nEXDATE:garbage"),
                event("7", march(), ""));
        assertThat(lines(reading)).hasSize(3);
        assertThat(issues(reading))
                .containsExactlyInAnyOrder(
                        "time.issue.ends-before-start",
                        "time.issue.no-start",
                        "time.issue.unreadable-time",
                        "time.issue.rule-unreadable",
                        "time.issue.rule-unreadable",
                        "time.issue.unreadable-exception");
        assertThat(reading.issues()).allSatisfy(i -> assertThat(i.place()).matches("calendar.ics, line \\d+"));
        assertThat(reading.issues().toString()).doesNotContain("Secret");
    }

    @Test
    void e02ReadsWhatCameBeforeABreak() throws IOException {
        var file = folder.resolve("calendar.ics");
        Files.writeString(file, "BEGIN:VCALENDAR\n" + event("1", march(), "") + "BEGIN:VEVENT\nUID:2\nDTST");
        var reading = read(file);
        assertThat(lines(reading)).hasSize(1);
        assertThat(issues(reading)).contains("time.issue.breaks-off");
    }

    // --- F bounds -----------------------------------------------------------------------------------------------

    @Test
    void f01AnEndlessRuleAmongGoodEventsIsLeftOutAndReported() {
        var reading = read(
                event("1", "DTSTART:20260302T090000Z", "RRULE:FREQ=SECONDLY"),
                event("2", "DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY;BYSETPOS=1;COUNT=2000000000"),
                event("3", "DTSTART:19700101T000000Z", "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30"),
                event("4", march(), ""));
        assertThat(lines(reading)).containsExactly("03-02 09:00-10:00");
        assertThat(issues(reading)).containsOnly("time.issue.too-many").hasSize(2);
    }

    @Test
    void f02ALineLongerThanTheBoundIsCutAndReported() {
        var reading = read(event("1", march(), "ATTACH:" + "x".repeat(LogicalLineLimit.MAX_LINE + 10)));
        assertThat(lines(reading)).hasSize(1);
        assertThat(issues(reading)).containsExactly("time.issue.line-cut");
    }

    @Test
    void f03ManyIssuesOfOneKindAreCounted() {
        var broken = new String[IssueList.MAX_OF_A_KIND + 7];
        Arrays.fill(broken, event("1", "SUMMARY:no start", ""));
        assertThat(read(broken).issues()).hasSize(IssueList.MAX_OF_A_KIND + 1);
    }

    @Test
    void f04APackedFileThatGrowsBeyondTheBoundIsRefused() throws IOException {
        var file = folder.resolve("bomb.ics.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("BEGIN:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 513; i++) {
                out.write(blanks);
            }
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatThrownBy(() -> read(file)).isInstanceOfSatisfying(WrongInputException.class, e -> assertThat(
                        e.problems().getFirst().code())
                .isEqualTo("calendar-too-large"));
    }

    @Test
    void f05StopsWhenThePersonCancels() {
        var stopped = new Progress() {
            @Override
            public void step(Phrase what, int done, int total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() ->
                        new IcsCalendarReader().read(List.of(folder.resolve("any.ics")), window(), Set.of(), stopped))
                .isInstanceOf(CancelledException.class);
    }

    // --- G no calendar ------------------------------------------------------------------------------------------

    @Test
    void g01SaysWhatIsWrongWithAFileThatIsNoCalendar() throws IOException {
        assertThat(problem(folder)).isEqualTo("calendar-directory");
        assertThat(problem(folder.resolve("absent.ics"))).isEqualTo("calendar-missing");
        assertThat(problem(file("empty.ics"))).isEqualTo("calendar-empty");
        assertThat(problem(file("binary.ics", 0, 1, 2, 3))).isEqualTo("calendar-not-a-calendar");
        assertThat(problem(file("picture.ics", 0x89, 'P', 'N', 'G'))).isEqualTo("calendar-encoding");
        assertThat(problem(file("utf16.ics", 0xff, 0xfe, 'B', 0))).isEqualTo("calendar-encoding");
        assertThat(problem(Files.writeString(folder.resolve("text.ics"), "Dear diary")))
                .isEqualTo("calendar-not-a-calendar");
        var latin = ("BEGIN:VCALENDAR\n" + event("1", march(), "SUMMARY:B\u00e4r") + "END:VCALENDAR\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problem(Files.write(folder.resolve("latin.ics"), latin))).isEqualTo("calendar-encoding");
    }

    @Test
    void g02APackedFileThatBreaksOffIsRefused() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(("BEGIN:VCALENDAR\n" + event("1", march(), "") + "END:VCALENDAR\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        var whole = packed.toByteArray();
        assertThat(lines(read(Files.write(folder.resolve("whole.ics.gz"), whole))))
                .hasSize(1);
        var half = Arrays.copyOf(whole, whole.length / 2);
        assertThat(problem(Files.write(folder.resolve("half.ics.gz"), half))).isEqualTo("calendar-broken-off");
    }

    @Test
    void g03AForbiddenFileIsTheWorldsFault() throws IOException {
        var file = Files.writeString(folder.resolve("secret.ics"), "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read every file");
        assertThatThrownBy(() -> read(file)).isInstanceOf(SwitchbackException.class);
    }

    // --- drawing ------------------------------------------------------------------------------------------------

    private static String march() {
        return "DTSTART;TZID=Europe/Berlin:20260302T090000\nDTEND;TZID=Europe/Berlin:20260302T100000";
    }

    private static CalendarWindow window() {
        return new CalendarWindow(LocalDate.of(2026, 3, 2), 4, BERLIN);
    }

    private static String event(String uid, String times, String more) {
        return "BEGIN:VEVENT\nUID:" + uid + "\n" + times + "\n" + (more.isEmpty() ? "" : more + "\n") + "END:VEVENT\n";
    }

    private List<String> times(String times, String more) {
        return lines(read(event("1", times, more)));
    }

    private Standing standing(String more) {
        return read(event("1", march(), more)).occurrences().getFirst().standing();
    }

    private Reading read(String... events) {
        try {
            String text = "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", events) + "END:VCALENDAR\n";
            return read(Files.writeString(folder.resolve("calendar.ics"), text.replace("\n", "\r\n")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Reading read(Path file) {
        return new IcsCalendarReader().read(List.of(file), window(), Set.of("me@example.invalid"), Progress.NONE);
    }

    private static List<String> lines(Reading reading) {
        return reading.occurrences().stream()
                .map(o -> SHORT.format(o.start()) + "-"
                        + DateTimeFormatter.ofPattern("HH:mm").format(o.end()))
                .toList();
    }

    private static List<String> issues(Reading reading) {
        return reading.issues().stream().map(i -> i.what().key()).toList();
    }

    private Path file(String name, int... bytes) throws IOException {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(folder.resolve(name), content);
    }

    private static String problem(Path file) {
        try {
            read(file);
            return "none";
        } catch (WrongInputException e) {
            return e.problems().getFirst().code();
        }
    }
}
