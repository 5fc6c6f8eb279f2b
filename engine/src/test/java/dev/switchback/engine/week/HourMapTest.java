package dev.switchback.engine.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.Occurrence.Standing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Weeks from Monday 21 December 2026 on, so that a year turns within them; drawn one event a line.
class HourMapTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 21);
    private static final WorkingDay DAY = new WorkingDay(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final ActivityRules RULES = new ActivityRules(List.of(
            new ActivityRules.Rule("private-words", Activity.PERSONAL, List.of("dentist"), 0, 99, false),
            new ActivityRules.Rule("planning-words", Activity.PLANNING, List.of("planning"), 0, 99, false)));

    @Test
    void a01SharesAnEventOverTheHoursItTouches() {
        assertThat(drawn(1, "0 09:30-11:15 planning"))
                .containsExactly("MONDAY 9 0.50", "MONDAY 10 1.00", "MONDAY 11 0.25");
    }

    @Test
    void a02IsTheMeanOfAllWeeksOfTheWindow() {
        assertThat(drawn(4, "0 10:00-11:00 planning", "14 10:00-11:00 planning"))
                .containsExactly("MONDAY 10 0.50");
    }

    @Test
    void a03CountsEveryMinuteOnceWhereEventsOverlap() {
        assertThat(drawn(1, "2 10:00-10:30 planning", "2 10:15-10:45 x")).containsExactly("WEDNESDAY 10 0.75");
    }

    @Test
    void a04LeavesPersonalTimeOut() {
        assertThat(drawn(1, "4 08:00-09:00 dentist", "4 09:00-10:00 planning")).containsExactly("FRIDAY 9 1.00");
    }

    @Test
    void a05AnEventOverMidnightLiesOnBothDays() {
        assertThat(drawn(1, "6 23:00-24:00 x", "5 22:30-24:00 x"))
                .containsExactly("SATURDAY 22 0.50", "SATURDAY 23 1.00", "SUNDAY 23 1.00");
    }

    @Test
    void a06KnowsItsFirstDayAndTheWorkingHours() {
        var map = audit(2, event("0 10:00-11:00 x")).hourMap().find().orElseThrow();

        assertThat(map.from()).isEqualTo(MONDAY);
        assertThat(map.day()).isEqualTo(DAY);
    }

    @Test
    void b01AnEmptyCalendarHasNone() {
        assertThat(audit(1).hourMap()).isEqualTo(Knowable.unknown("time.unknown.nothing-counted"));
    }

    @Test
    void b02ATypedWeekHasNone() {
        var typed = TypedWeek.audit(new WeekHours(Map.of(Activity.MAKING, Hours.of(10))));

        assertThat(typed.hourMap()).isEqualTo(Knowable.unknown("time.unknown.typed"));
    }

    @Test
    void b03HoldsAWholeWeekOfHours() {
        var short1 = List.of(Share.ALL);
        assertThatThrownBy(() -> new HourMap(MONDAY, DAY, short1)).hasMessageContaining("168");
    }

    /// The plain way: mark each minute of each week, then count the marks of each hour.
    @Test
    void c01AgreesWithMarkingEachMinuteByHand() {
        for (long seed = 1; seed <= 50; seed++) {
            var random = new Random(seed);
            int weeks = 1 + random.nextInt(6);
            var events = new ArrayList<Occurrence>();
            var marked = new boolean[weeks * 7 * 24 * 60];
            for (int i = 0; i < 60; i++) {
                int from = random.nextInt(marked.length);
                int to = Math.min(marked.length, from + 1 + random.nextInt(400));
                events.add(between(from, to));
                Arrays.fill(marked, from, to, true);
            }
            var audit = audit(weeks, events.toArray(new Occurrence[0]));
            var map = audit.hourMap().find().orElseThrow();
            for (int hour = 0; hour < 7 * 24; hour++) {
                int minutes = 0;
                for (int m = 0; m < marked.length; m++) {
                    minutes += marked[m] && m / 60 % (7 * 24) == hour ? 1 : 0;
                }
                assertThat(map.at(DayOfWeek.of(1 + hour / 24), hour % 24).value())
                        .as("seed %d, hour %d", seed, hour)
                        .isCloseTo(minutes / (60.0 * weeks), within(1e-9));
            }
            double all = map.taken().stream().mapToDouble(Share::value).sum();
            assertThat(all).as("seed %d", seed).isCloseTo(audit.average().work().value(), within(1e-6));
        }
    }

    // --- drawing ------------------------------------------------------------------------------------------------

    private static List<String> drawn(int weeks, String... events) {
        var map = audit(weeks, Arrays.stream(events).map(HourMapTest::event).toArray(Occurrence[]::new))
                .hourMap()
                .find()
                .orElseThrow();
        var hours = new ArrayList<String>();
        for (var day : DayOfWeek.values()) {
            for (int hour = 0; hour < 24; hour++) {
                if (map.at(day, hour).value() > 0) {
                    hours.add(
                            "%s %d %.2f".formatted(day, hour, map.at(day, hour).value()));
                }
            }
        }
        return hours;
    }

    private static WeekAudit audit(int weeks, Occurrence... events) {
        return WeekAuditor.audit(List.of(events), new CalendarWindow(MONDAY, weeks, BERLIN), DAY, RULES, Map.of());
    }

    /// `day from-to title`; 24:00 is the end of the day.
    private static Occurrence event(String line) {
        var parts = line.split("[ -]", -1);
        int day = 24 * 60 * Integer.parseInt(parts[0]);
        return occurrence(day + minutes(parts[1]), day + minutes(parts[2]), parts[3]);
    }

    private static int minutes(String clock) {
        return 60 * Integer.parseInt(clock.substring(0, 2)) + Integer.parseInt(clock.substring(3));
    }

    private static Occurrence between(int from, int to) {
        return occurrence(from, to, "any");
    }

    private static Occurrence occurrence(int from, int to, String title) {
        var start = MONDAY.atStartOfDay();
        return new Occurrence(
                start.plusMinutes(from).atZone(BERLIN),
                start.plusMinutes(to).atZone(BERLIN),
                false,
                "series",
                false,
                title,
                0,
                false,
                Standing.BUSY);
    }
}
