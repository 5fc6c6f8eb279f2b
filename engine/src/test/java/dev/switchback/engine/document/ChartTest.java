package dev.switchback.engine.document;

import static dev.switchback.engine.explain.Knowable.known;
import static dev.switchback.engine.explain.Knowable.unknown;
import static dev.switchback.engine.explain.Phrase.verbatim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart.StackedWeeks;
import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);

    private static Chart.HeatMap heat(int busyHour, String begins, String ends) {
        var days = new ArrayList<List<Double>>();
        for (int day = 0; day < 7; day++) {
            days.add(new ArrayList<>(Collections.nCopies(24, 0.0)));
        }
        days.getLast().set(busyHour, 0.5);
        return new Chart.HeatMap(days, LocalTime.parse(begins), LocalTime.parse(ends));
    }

    private static StackedWeeks.Series series(String name, double... hours) {
        return new StackedWeeks.Series(
                verbatim(name), Arrays.stream(hours).boxed().toList());
    }

    private static List<String> rows(Chart chart) {
        var table = new Figure(verbatim("t"), List.of(verbatim("s")), chart).table();
        return table.rows().stream()
                .map(r -> String.join(" | ", r.stream().map(ChartTest::words).toList()))
                .toList();
    }

    private static String words(List<Inline> cell) {
        var phrase = ((Inline.Plain) cell.getFirst()).phrase();
        return phrase.args().isEmpty()
                ? phrase.key()
                : String.valueOf(phrase.args().getFirst().value());
    }

    @Test
    void aHeatMapShowsWorkingHoursAndEveryHourThatIsNotEmpty() {
        assertThat(heat(12, "09:00", "17:30").firstHour()).isEqualTo(9);
        assertThat(heat(12, "09:00", "17:30").endHour()).isEqualTo(18);
        assertThat(heat(0, "09:00", "17:00").firstHour()).isZero();
        assertThat(heat(23, "09:30", "17:00").endHour()).isEqualTo(24);
        assertThat(heat(23, "09:30", "17:00").firstHour()).isEqualTo(9);
    }

    @Test
    void moreThanFiveSeriesAreRefused() {
        var six = IntStream.range(0, 6).mapToObj(i -> series("s" + i, 1)).toList();
        assertThatThrownBy(() -> new StackedWeeks(List.of(MONDAY), 1, six))
                .hasMessageContaining("Maybe sum the smallest");
    }

    @Test
    void seriesAndPanelsOfAnotherLengthAreRefused() {
        var two = List.of(series("s", 1, 2));
        assertThatThrownBy(() -> new StackedWeeks(List.of(MONDAY), 1, two)).hasMessageContaining("(1) values");
        var panel = new Chart.RangePanels.Panel(
                verbatim("p"), verbatim("u"), Chart.RangePanels.Kind.CHANGE, List.of(unknown(verbatim("x"))));
        assertThatThrownBy(() -> new Chart.RangePanels(verbatim("h"), List.of(), List.of(panel)))
                .hasMessageContaining("(0) values");
    }

    @Test
    void spansAndDaysThatFallAreRefused() {
        assertThatThrownBy(() -> new Chart.RangePanels.Span(2, 1, 3, false, verbatim("w")))
                .hasMessageContaining("rise");
        assertThatThrownBy(() -> new Chart.Gantt.Task(verbatim("t"), MONDAY, MONDAY.minusDays(1), MONDAY))
                .hasMessageContaining("rise");
    }

    @Test
    void aFigureWithoutASentenceIsRefused() {
        assertThatThrownBy(() -> new Figure(verbatim("t"), List.of(), new Chart.Quadrant(List.of())))
                .hasMessageContaining("sentence");
    }

    @Test
    void theTableOfStackedWeeksSumsEachWeek() {
        var chart = new StackedWeeks(
                List.of(MONDAY, MONDAY.plusWeeks(1)), 1, List.of(series("a", 1, 0), series("b", 2, 0)));

        assertThat(rows(chart)).containsExactly("2026-12-28 | 1.0 | 2.0 | 3.0", "2027-01-04 | 0.0 | 0.0 | 0.0");
    }

    @Test
    void tablesKeepWhatIsNotKnownApartFromZero() {
        var chart = new Chart.Quadrant(List.of(
                new Chart.Quadrant.Point(verbatim("a"), 0, known(0.0)),
                new Chart.Quadrant.Point(verbatim("b"), 2, unknown(verbatim("x")))));
        assertThat(rows(chart)).containsExactly("a | 0.0 | 0.0", "b | 2.0 | charts.not-rated");

        var row = new Chart.LevelBars.Row(verbatim("c"), unknown(verbatim("not shown")), unknown(verbatim("–")), 3);
        assertThat(rows(new Chart.LevelBars(List.of(row)))).containsExactly("c | 3.0 | – | not shown");
    }

    @Test
    void everyTableIsCaptionedWithTheTitleOfItsFigure() {
        var title = Phrase.verbatim("Hours and energy");
        var figure = new Figure(title, List.of(verbatim("s")), new Chart.Quadrant(List.of()));

        assertThat(figure.table().caption()).isEqualTo(title);
        assertThat(figure.table().rows()).isEmpty();
    }
}
