package dev.switchback.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart.HeatMap;
import dev.switchback.engine.document.Chart.StackedWeeks;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.Occurrence.Standing;
import dev.switchback.engine.week.TypedWeek;
import dev.switchback.engine.week.WeekAudit;
import dev.switchback.engine.week.WeekAuditor;
import dev.switchback.engine.week.WeekHours;
import dev.switchback.engine.week.WorkingDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Weeks from Monday 7 December 2026 on, drawn one event a line; the title of an event is the id of its activity.
class WeekFiguresTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    @Test
    void aTypedWeekSaysInOneLineWhyThereIsNoPicture() {
        var blocks = new ArrayList<Block>();
        WeekFigures.add(TypedWeek.audit(new WeekHours(Map.of(Activity.MAKING, Hours.of(9)))), blocks);

        assertThat(blocks)
                .containsExactly(Block.paragraph("charts.no-calendar", "reason", Phrase.of("time.unknown.typed")));
    }

    @Test
    void aCalendarWithoutHoursSaysSoToo() {
        assertThat(blocks(4))
                .containsExactly(
                        Block.paragraph("charts.no-calendar", "reason", Phrase.of("time.unknown.nothing-counted")));
    }

    @Test
    void personalTimeAloneIsNoWorkWeekByWeek() {
        assertThat(blocks(1, "0 10:00-11:00 personal")).hasSize(1);
    }

    @Test
    void oneWeekAndOneActivityGiveOneColumnOfOneSeries() {
        var chart = stacked(1, "0 10:00-12:00 making");

        assertThat(chart.begins()).containsExactly(MONDAY);
        assertThat(series(chart)).containsExactly("making [2.0]");
    }

    @Test
    void upToFiveActivitiesStandAlone() {
        var chart = stacked(
                2,
                "0 08:00-13:00 making",
                "1 08:00-12:00 planning",
                "9 08:00-11:00 hiring",
                "2 08:00-10:00 admin",
                "3 08:00-09:00 people");

        assertThat(series(chart))
                .containsExactly(
                        "making [5.0, 0.0]",
                        "planning [4.0, 0.0]",
                        "hiring [0.0, 3.0]",
                        "admin [2.0, 0.0]",
                        "people [1.0, 0.0]");
    }

    @Test
    void fromTheSixthOnTheSmallestAreSummedAndNamed() {
        var figure = figures(
                        1,
                        "0 08:00-14:00 making",
                        "1 08:00-13:00 planning",
                        "2 08:00-12:00 hiring",
                        "3 08:00-11:00 admin",
                        "4 08:00-10:00 people",
                        "5 08:00-09:00 learning")
                .getLast();

        assertThat(series((StackedWeeks) figure.chart())).endsWith("admin [3.0]", "charts.other [3.0]");
        assertThat(figure.summary())
                .contains(Phrase.of("charts.weeks.other", "named", List.of(Activity.PEOPLE, Activity.LEARNING)));
    }

    @Test
    void twoHundredWeeksBecomeMeansOfFour() {
        var chart = stacked(200, "0 10:00-12:00 making", "1393 10:00-14:00 making");

        assertThat(chart.weeks()).isEqualTo(4);
        assertThat(chart.begins()).hasSize(50).startsWith(MONDAY, MONDAY.plusWeeks(4));
        assertThat(chart.total(0)).isEqualTo(0.5);
        assertThat(chart.total(49)).isEqualTo(1.0);
    }

    @Test
    void theLastColumnIsTheMeanOfItsOwnWeeks() {
        var chart = stacked(61, "420 10:00-14:00 making");

        assertThat(chart.begins()).hasSize(31);
        assertThat(chart.total(30)).isEqualTo(4.0);
    }

    @Test
    void theLargestActivityIsOneThatIsKnown() {
        var figure =
                figures(1, "0 08:00-12:00 whatever", "1 08:00-09:00 making").getLast();

        assertThat(figure.summary())
                .contains(Phrase.of("charts.weeks.most", "activity", Activity.MAKING, "hours", Hours.of(1)));
        assertThat(keys(figures(1, "0 08:00-12:00 whatever").getLast())).doesNotContain("charts.weeks.most");
    }

    @Test
    void aTrendIsToldFromEightWeeksOn() {
        assertThat(keys(figures(7, "0 08:00-12:00 making").getLast())).doesNotContain("charts.weeks.trend");
        assertThat(figures(8, "0 08:00-12:00 making").getLast().summary())
                .contains(Phrase.of("charts.weeks.trend", "early", Hours.of(1), "late", Hours.of(0)));
    }

    @Test
    void theHeatMapNamesTheFullestHourAndCountsTheFreeOnes() {
        var heat = figures(1, "2 10:00-11:00 making", "3 09:00-09:30 making").getFirst();

        assertThat(((HeatMap) heat.chart()).days().get(2).get(10)).isEqualTo(1.0);
        assertThat(heat.summary().getFirst().args())
                .extracting(a -> a.name() + " " + a.value())
                .contains("hour 10:00", "share Share[value=1.0]");
        assertThat(heat.summary().getLast()).isEqualTo(Phrase.of("charts.heat.free", "count", 38L, "all", 40));
    }

    @Test
    void workingHoursThatBeginWithinAnHourCountWholeHoursOnly() {
        var day = new WorkingDay(LocalTime.of(9, 30), LocalTime.of(12, 30));
        var blocks = new ArrayList<Block>();
        WeekFigures.add(audit(1, day, "0 08:00-09:00 making"), blocks);

        assertThat(((Figure) blocks.getFirst()).summary().getLast())
                .isEqualTo(Phrase.of("charts.heat.free", "count", 10L, "all", 10));
    }

    // --- drawing ------------------------------------------------------------------------------------------------

    private static List<String> series(StackedWeeks chart) {
        return chart.series().stream()
                .map(s -> name(s.label()) + " " + s.hours())
                .toList();
    }

    private static String name(Phrase label) {
        return label.args().isEmpty()
                ? label.key()
                : ((Activity) label.args().getFirst().value()).id();
    }

    private static List<String> keys(Figure figure) {
        return figure.summary().stream().map(Phrase::key).toList();
    }

    private static StackedWeeks stacked(int weeks, String... events) {
        return (StackedWeeks) figures(weeks, events).getLast().chart();
    }

    private static List<Figure> figures(int weeks, String... events) {
        return blocks(weeks, events).stream().map(Figure.class::cast).toList();
    }

    private static List<Block> blocks(int weeks, String... events) {
        var blocks = new ArrayList<Block>();
        WeekFigures.add(audit(weeks, new WorkingDay(LocalTime.of(9, 0), LocalTime.of(17, 0)), events), blocks);
        return blocks;
    }

    private static WeekAudit audit(int weeks, WorkingDay day, String... events) {
        var tags = Arrays.stream(Activity.values()).collect(Collectors.toMap(Activity::id, a -> a));
        return WeekAuditor.audit(
                Arrays.stream(events).map(WeekFiguresTest::event).toList(),
                new CalendarWindow(MONDAY, weeks, BERLIN),
                day,
                new ActivityRules(List.of()),
                tags);
    }

    /// `day from-to activity`.
    private static Occurrence event(String line) {
        var parts = line.split(" ", -1);
        var times = parts[1].split("-", -1);
        var day = MONDAY.plusDays(Long.parseLong(parts[0]));
        return new Occurrence(
                day.atTime(LocalTime.parse(times[0])).atZone(BERLIN),
                day.atTime(LocalTime.parse(times[1])).atZone(BERLIN),
                false,
                line,
                false,
                parts[2],
                0,
                false,
                Standing.BUSY);
    }
}
