package dev.switchback.engine.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.Occurrence.Standing;
import dev.switchback.engine.week.WeekAudit.Series;
import dev.switchback.engine.week.WindDown.Fate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Weeks from Monday 2 March 2026, working hours 9 to 17; every title is an activity.
class WeekLoadTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingDay DAY = new WorkingDay(LocalTime.of(9, 0), LocalTime.of(17, 0));
    private static final ActivityRules RULES = new ActivityRules(Arrays.stream(Activity.values())
            .filter(a -> a != Activity.UNSCHEDULED)
            .map(a -> new ActivityRules.Rule(a.id(), a, List.of(a.id()), 0, 999, false))
            .toList());

    private static WeekLoad load(int weeks, Occurrence... events) {
        return WeekAuditor.audit(List.of(events), new CalendarWindow(MONDAY, weeks, BERLIN), DAY, RULES, Map.of())
                .load()
                .find()
                .orElseThrow();
    }

    private static Occurrence event(int day, String from, String to, String title, Integer... people) {
        var start = MONDAY.plusDays(day).atTime(LocalTime.parse(from)).atZone(BERLIN);
        var end = MONDAY.plusDays(day).atTime(LocalTime.parse(to)).atZone(BERLIN);
        int attendees = people.length == 0 ? 0 : people.length + 1;
        return new Occurrence(
                start, end, false, title + from, true, title, attendees, false, Standing.BUSY, List.of(people));
    }

    @Test
    void a01NightIsFromTenToSix() {
        assertThat(load(1, event(0, "20:00", "23:00", "incident"), event(1, "05:30", "06:30", "incident"))
                        .night()
                        .value())
                .isCloseTo(1.5 / 4, within(1e-9));
    }

    @Test
    void a02FreeTimeInPiecesBelowTwoHoursIsFragmented() {
        var load = load(1, event(0, "10:00", "16:00", "planning"));
        assertThat(load.fragmented().value())
                .as("9 to 10 and 16 to 17 of 34 free hours")
                .isCloseTo(2 / 34.0, within(1e-9));
    }

    @Test
    void a03ThreeMeetingsWithFiveMinutesBetweenAreAChain() {
        var load = load(
                1,
                event(0, "10:00", "10:55", "planning"),
                event(0, "11:00", "11:30", "decision"),
                event(0, "11:35", "12:00", "hiring"),
                event(1, "10:00", "11:00", "planning"),
                event(1, "11:06", "12:00", "decision"),
                event(1, "12:00", "13:00", "hiring"),
                event(1, "13:00", "14:00", "making"));
        assertThat(load.chains()).isEqualTo(1);
        assertThat(load.longestChain()).isEqualTo(Hours.of(2));
    }

    @Test
    void a04AMeetingInsideALongOneDoesNotBreakTheChain() {
        var load = load(
                2,
                event(0, "10:00", "12:00", "planning"),
                event(0, "10:30", "11:00", "decision"),
                event(0, "12:00", "12:30", "hiring"));
        assertThat(load.chains()).isEqualTo(0.5);
        assertThat(load.longestChain()).isEqualTo(Hours.of(2.5));
    }

    @Test
    void b01PartnersAreCountedByWhoTheyAreAndElseBySeries() {
        var load = load(
                1,
                event(0, "10:00", "11:00", "one-to-one", 1),
                event(1, "10:00", "11:00", "one-to-one", 1),
                event(2, "10:00", "11:00", "one-to-one", 2),
                event(3, "10:00", "11:00", "one-to-one"),
                event(4, "10:00", "11:00", "one-to-one"));
        assertThat(load.partners()).as("two people, one series without people").isEqualTo(3);
        assertThat(load.oneToOnes()).isEqualTo(Hours.of(5));
        assertThat(load.perPartner().value()).isCloseTo(5 / 3.0, within(1e-9));
    }

    @Test
    void b02PeopleAreMetOnceAndCrowdsAreNot() {
        var crowd = new Integer[40];
        Arrays.setAll(crowd, i -> 100 + i);
        var load = load(
                2,
                event(0, "10:00", "11:00", "planning", 1, 2, 3),
                event(7, "10:00", "11:00", "planning", 1, 2),
                event(8, "10:00", "11:00", "ceremony", crowd));
        assertThat(load.peopleMet()).isEqualTo(3);
        assertThat(load.peoplePerWeek()).isEqualTo(2.5);
    }

    @Test
    void c01AWeekBelongsToTheMonthOfItsMonday() {
        var load = load(6, event(0, "10:00", "12:00", "planning"), event(28, "10:00", "10:30", "planning"));
        assertThat(load.months())
                .extracting(
                        m -> m.month() + " " + m.weeks() + " " + m.mean().work().value())
                .containsExactly(YearMonth.of(2026, 3) + " 5 0.5", YearMonth.of(2026, 4) + " 1 0.0");
    }

    @Test
    void d01WhatBecomesOfASeriesHangsOnActivityAndCaller() {
        assertThat(fate(Activity.ONE_TO_ONE, true)).isEqualTo(Fate.PASSES_ON);
        assertThat(fate(Activity.ONE_TO_ONE, false)).isEqualTo(Fate.STAYS);
        assertThat(fate(Activity.DECISION, false)).isEqualTo(Fate.ENDS);
        assertThat(fate(Activity.CEREMONY, true)).isEqualTo(Fate.PASSES_ON);
        assertThat(fate(Activity.CEREMONY, false)).isEqualTo(Fate.STAYS);
        assertThat(fate(Activity.MAKING, true)).isEqualTo(Fate.STAYS);
        assertThat(fate(Activity.UNSCHEDULED, true)).isEqualTo(Fate.OPEN);
    }

    @Test
    void d02OnlyRepeatingWorkWindsDown() {
        var once = new Series("b", Hours.of(2), Activity.PEOPLE, Phrase.of("time.sorted.tag"), false, false);
        var lunch = series(Activity.PERSONAL, true);
        var down = WindDown.of(List.of(series(Activity.PEOPLE, false), once, lunch, series(Activity.PEOPLE, true)));

        assertThat(down.rows()).hasSize(2);
        assertThat(down.hours())
                .containsEntry(Fate.ENDS, Hours.of(1))
                .containsEntry(Fate.PASSES_ON, Hours.of(1))
                .containsEntry(Fate.STAYS, Hours.ZERO);
    }

    private static Fate fate(Activity activity, boolean mine) {
        return WindDown.fate(series(activity, mine));
    }

    private static Series series(Activity activity, boolean mine) {
        return new Series("a", Hours.of(1), activity, Phrase.of("time.sorted.tag"), mine, true);
    }
}
