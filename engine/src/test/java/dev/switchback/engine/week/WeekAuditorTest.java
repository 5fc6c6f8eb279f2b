package dev.switchback.engine.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.Occurrence.Standing;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// One week from Monday 2 March 2026, working hours 9 to 17, drawn one event a line.
class WeekAuditorTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingDay DAY = new WorkingDay(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final ActivityRules RULES = new ActivityRules(List.of(
            new ActivityRules.Rule("planning-words", Activity.PLANNING, List.of("planning"), 0, 99, false),
            new ActivityRules.Rule("repeating-pair", Activity.ONE_TO_ONE, List.of(), 2, 2, true)));

    @Test
    void a01CountsOneEvent() {
        assertThat(hours(event(0, "10:00", "11:30", "Planning"))).containsExactly("planning 1.5");
    }

    @Test
    void a02CountsEveryMinuteOnceWhereEventsOverlap() {
        assertThat(hours(event(0, "10:00", "12:00", "Planning"), event(0, "11:00", "13:00", "Sprint planning")))
                .containsExactly("planning 3.0");
    }

    @Test
    void a03KnownGoesBeforeUnknownAndSureBeforeTentative() {
        assertThat(hours(event(0, "10:00", "12:00", "Mystery"), event(0, "10:00", "14:00", "Planning")))
                .containsExactly("planning 4.0");
        assertThat(hours(tentative(0, "10:00", "12:00", "Planning"), event(0, "10:00", "12:00", "Mystery")))
                .containsExactly("unscheduled 2.0");
    }

    @Test
    void a04TheShorterOfTwoKnownEventsTakesItsMinutes() {
        assertThat(hours(event(0, "09:00", "12:00", "Planning"), pair(0, "10:00", "10:30")))
                .containsExactly("one-to-one 0.5", "planning 2.5");
    }

    @Test
    void a05WordsAreWholeWords() {
        assertThat(hours(event(0, "10:00", "11:00", "Replanning"))).containsExactly("unscheduled 1.0");
        assertThat(hours(event(0, "10:00", "11:00", "PLANNING, again"))).containsExactly("planning 1.0");
    }

    @Test
    void a06ATagWinsOverEveryRule() {
        var audit = WeekAuditor.audit(
                List.of(event(0, "10:00", "11:00", " Planning  WEEK ")),
                window(1),
                DAY,
                RULES,
                Map.of("planning week", Activity.DECISION));
        assertThat(audit.average().of(Activity.DECISION)).isEqualTo(Hours.of(1));
    }

    @Test
    void a07AnEmptyTitleIsNeverSortedByWords() {
        assertThat(hours(event(0, "10:00", "11:00", ""))).containsExactly("unscheduled 1.0");
    }

    @Test
    void b01LeavesOutWhatTakesNoTimeWithNumbersAndReasons() {
        var audit = audit(
                standing(Standing.DECLINED),
                standing(Standing.CANCELLED),
                standing(Standing.CANCELLED),
                standing(Standing.FREE),
                event(0, "10:00", "10:00", "Zero"),
                allDay(),
                event(0, "10:00", "11:00", "Planning"));
        assertThat(audit.left())
                .extracting(l -> l.count() + " " + l.reason().key())
                .containsExactly(
                        "2 time.left.cancelled",
                        "1 time.left.declined",
                        "1 time.left.free",
                        "1 time.left.all-day",
                        "1 time.left.zero-length");
        assertThat(audit.average().work()).isEqualTo(Hours.of(1));
    }

    @Test
    void b02AnEmptyCalendarSaysNothingAboutFreeTime() {
        var audit = audit();
        assertThat(audit.longestFreeBlock().isKnown()).isFalse();
        assertThat(audit.trust()).containsExactly(Phrase.of("time.trust.empty"));
    }

    @Test
    void c01FindsFreeAndMakerBlocks() {
        var audit = audit(event(0, "11:00", "12:00", "Planning"), event(0, "13:00", "17:00", "Planning"));
        assertThat(audit.longestFreeBlock()).isEqualTo(Knowable.known(Hours.of(8)));
        // Monday 9-11, and four whole days; one hour at noon is none.
        assertThat(audit.makerBlocks()).isEqualTo(Knowable.known(5.0));
    }

    @Test
    void c02CountsAfterHoursAndWeekend() {
        var audit = audit(
                event(0, "16:00", "18:00", "Planning"),
                event(5, "10:00", "11:00", "Planning"),
                event(1, "10:00", "11:00", "Planning"));
        assertThat(audit.afterHours().find().orElseThrow().value()).isCloseTo(0.5, within(1e-9));
        assertThat(audit.weekend().find().orElseThrow().value()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void c03AveragesOverAllWeeksOfTheWindow() {
        var audit = WeekAuditor.audit(
                List.of(event(0, "10:00", "12:00", "Planning"), event(7, "10:00", "14:00", "Planning")),
                window(3),
                DAY,
                RULES,
                Map.of());
        assertThat(audit.average().of(Activity.PLANNING).value()).isCloseTo(2.0, within(1e-9));
        assertThat(audit.perWeek()).extracting(w -> w.work().value()).containsExactly(2.0, 4.0, 0.0);
    }

    @Test
    void c04AnEventOverMidnightAndOverTheEdgeCountsOnlyInside() {
        assertThat(hours(occurrence(-1, "22:00", 0, "02:00"), occurrence(6, "23:00", 7, "04:00")))
                .containsExactly("unscheduled 3.0");
    }

    @Test
    void d01SaysThatATitleSharedByAllTellsNothing() {
        var audit = audit(
                event(0, "10:00", "11:00", "test"),
                event(1, "10:00", "11:00", "test"),
                event(2, "10:00", "11:00", "Test"));
        assertThat(audit.trust())
                .extracting(Phrase::key)
                .containsExactly(
                        "time.trust.counted",
                        "time.trust.mostly-unclassifiable",
                        "time.trust.same-title",
                        "time.trust.no-attendees");
    }

    @Test
    void d02ListsTheLargestSeriesWithoutTitles() {
        var audit = audit(event(0, "10:00", "11:00", "Secret planning"));
        assertThat(audit.largestSeries())
                .extracting(
                        s -> s.key() + " " + s.activity().id() + " " + s.rule().key())
                .containsExactly("series planning time.sorted.rule");
        assertThat(audit.toString()).doesNotContain("Secret");
    }

    @Test
    void e01AgreesWithCountingEachMinuteByHand() {
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var events = new ArrayList<Occurrence>();
            var covered = new boolean[7 * 24 * 60];
            for (int i = 0; i < 40; i++) {
                int day = random.nextInt(7);
                int from = random.nextInt(20 * 60);
                int to = from + 1 + random.nextInt(180);
                events.add(occurrence(day, clock(from), day, clock(to)));
                Arrays.fill(covered, day * 1440 + from, day * 1440 + to, true);
            }
            long minutes = 0;
            for (boolean one : covered) {
                minutes += one ? 1 : 0;
            }
            assertThat(audit(events.toArray(new Occurrence[0])).average().work().value())
                    .as("seed %d", seed)
                    .isCloseTo(minutes / 60.0, within(1e-9));
        }
    }

    @Test
    void f01ATypedWeekIsMarkedAndKnowsNoFreeBlocks() {
        var audit = TypedWeek.audit(
                new WeekHours(Map.of(Activity.MAKING, Hours.of(10), Activity.UNSCHEDULED, Hours.of(10))));
        assertThat(audit.origin()).isEqualTo(WeekAudit.Origin.TYPED);
        assertThat(audit.unclassified().value()).isEqualTo(0.5);
        assertThat(audit.makerBlocks().isKnown()).isFalse();
    }

    // --- drawing ------------------------------------------------------------------------------------------------

    private static WeekAudit audit(Occurrence... events) {
        return WeekAuditor.audit(List.of(events), window(1), DAY, RULES, Map.of());
    }

    private static List<String> hours(Occurrence... events) {
        return audit(events).average().hours().entrySet().stream()
                .map(e -> e.getKey().id() + " " + e.getValue().value())
                .toList();
    }

    private static CalendarWindow window(int weeks) {
        return new CalendarWindow(MONDAY, weeks, BERLIN);
    }

    private static String clock(int minutes) {
        return LocalTime.of(minutes / 60, minutes % 60).toString();
    }

    private static Occurrence event(int day, String from, String to, String title) {
        return draw(day, from, day, to, title, 0, false, Standing.BUSY);
    }

    private static Occurrence tentative(int day, String from, String to, String title) {
        return draw(day, from, day, to, title, 0, false, Standing.TENTATIVE);
    }

    private static Occurrence pair(int day, String from, String to) {
        return draw(day, from, day, to, "A.B.", 2, true, Standing.BUSY);
    }

    private static Occurrence standing(Standing standing) {
        return draw(0, "10:00", 0, "11:00", "Planning", 0, false, standing);
    }

    private static Occurrence occurrence(int fromDay, String from, int toDay, String to) {
        return draw(fromDay, from, toDay, to, "Any", 0, false, Standing.BUSY);
    }

    private static Occurrence allDay() {
        var start = MONDAY.atStartOfDay(BERLIN);
        return new Occurrence(start, start.plusDays(1), true, "day", false, "Holiday", 0, false, Standing.BUSY);
    }

    private static Occurrence draw(
            int fromDay,
            String from,
            int toDay,
            String to,
            String title,
            int attendees,
            boolean recurring,
            Standing standing) {
        return new Occurrence(
                MONDAY.plusDays(fromDay).atTime(LocalTime.parse(from)).atZone(BERLIN),
                MONDAY.plusDays(toDay).atTime(LocalTime.parse(to)).atZone(BERLIN),
                false,
                "series",
                recurring,
                title,
                attendees,
                false,
                standing);
    }
}
