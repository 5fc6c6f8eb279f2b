package dev.switchback.documents;

import static dev.switchback.engine.explain.Knowable.known;
import static dev.switchback.engine.explain.Knowable.unknown;
import static dev.switchback.engine.explain.Phrase.verbatim;

import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Chart;
import dev.switchback.engine.document.Chart.Gantt;
import dev.switchback.engine.document.Chart.HeatMap;
import dev.switchback.engine.document.Chart.LevelBars;
import dev.switchback.engine.document.Chart.Quadrant;
import dev.switchback.engine.document.Chart.RangePanels;
import dev.switchback.engine.document.Chart.RangePanels.Kind;
import dev.switchback.engine.document.Chart.RangePanels.Panel;
import dev.switchback.engine.document.Chart.RangePanels.Span;
import dev.switchback.engine.document.Chart.StackedWeeks;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// One small world a chart, drawn line by line.
public final class SampleCharts {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private SampleCharts() {}

    /// By the name of their golden file.
    public static Map<String, Figure> figures() {
        var figures = new TreeMap<String, Figure>();
        figures.put(
                "chart-heat-map", figure("How full each hour is, in %", heat("Mo 09 1.0", "Mo 10 0.5", "Sa 20 0.25")));
        figures.put(
                "chart-stacked-weeks",
                figure(
                        "Work week by week, in hours",
                        weeks(MONDAY, "making 12 14 0 10", "one-to-ones 8 8 0 9", "other 2 0 0 4.5")));
        figures.put(
                "chart-quadrant",
                figure("Hours and energy", quadrant("making 2 2", "planning 6 -1", "hiring 5.5 -1", "admin 3 ?")));
        figures.put(
                "chart-level-bars",
                figure(
                        "What the role asks, levels 0 to 5",
                        levels("Programming (core) 2.4 3 4", "Coaching 4 4 3", "Debugging ? ? 3")));
        figures.put("chart-range-panels", figure("What the options take and give", panels()));
        figures.put("chart-gantt", figure("The ladder in time", gantt()));
        return figures;
    }

    public static Figure figure(String title, Chart chart) {
        return new Figure(verbatim(title), List.of(verbatim("The same as a sentence.")), chart);
    }

    /// Hours as `Mo 09 0.5`: day, hour, share.
    public static HeatMap heat(String... hours) {
        var days = new ArrayList<List<Double>>();
        for (int i = 0; i < 7; i++) {
            days.add(new ArrayList<>(Collections.nCopies(24, 0.0)));
        }
        for (var line : hours) {
            var parts = line.split(" ", -1);
            int day = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su").indexOf(parts[0]);
            days.get(day).set(Integer.parseInt(parts[1]), Double.valueOf(parts[2]));
        }
        return new HeatMap(days, LocalTime.of(9, 0), LocalTime.of(12, 30));
    }

    /// Series as `making 12 14 0`: a name and its hours week by week.
    public static StackedWeeks weeks(LocalDate first, String... series) {
        var drawn = Arrays.stream(series)
                .map(s -> s.split(" ", -1))
                .map(p -> new StackedWeeks.Series(
                        verbatim(p[0]),
                        Arrays.stream(p).skip(1).map(Double::valueOf).toList()))
                .toList();
        int count = drawn.isEmpty() ? 0 : drawn.getFirst().hours().size();
        var begins = IntStream.range(0, count).mapToObj(first::plusWeeks).toList();
        return new StackedWeeks(begins, 1, drawn);
    }

    /// Points as `making 2 -1`: a name, hours, rating or a question mark.
    public static Quadrant quadrant(String... points) {
        return new Quadrant(Arrays.stream(points)
                .map(p -> p.split(" ", -1))
                .map(p -> new Quadrant.Point(verbatim(p[0]), Double.parseDouble(p[1]), value(p[2], "not rated")))
                .toList());
    }

    /// Skills as `A name 2.4 3 4`: today, at last use, asked.
    public static LevelBars levels(String... rows) {
        return new LevelBars(Arrays.stream(rows)
                .map(r -> {
                    var parts = r.split(" ", -1);
                    int last = parts.length;
                    String name = String.join(" ", Arrays.copyOf(parts, last - 3));
                    return new LevelBars.Row(
                            verbatim(name),
                            value(parts[last - 3], "not shown"),
                            value(parts[last - 2], "–"),
                            Double.parseDouble(parts[last - 1]));
                })
                .toList());
    }

    private static Knowable<Double> value(String drawn, String reason) {
        return drawn.equals("?") ? unknown(verbatim(reason)) : known(Double.valueOf(drawn));
    }

    public static RangePanels panels() {
        return panels(
                List.of("Stay and reshape the job", "Senior software engineer (aimed at, same boss)", "Staff engineer"),
                List.of(unknown(verbatim("–")), span(0, 7, 15, "7 to 15"), beyond(26)),
                List.of(
                        span(-0.6, -0.4, -0.1, "-0.6 to -0.1"),
                        span(0.4, 0.8, 1.2, "0.4 to 1.2"),
                        unknown(verbatim("nothing is rated"))),
                List.of(
                        span(0, 0, 0, "unchanged"),
                        span(-6000, -6000, -6000, "-6,000"),
                        span(4000, 4000, 4000, "+4,000")));
    }

    public static RangePanels panels(
            List<String> rows, List<Knowable<Span>> practice, List<Knowable<Span>> energy, List<Knowable<Span>> pay) {
        return new RangePanels(
                verbatim("Option"),
                rows.stream().map(Phrase::verbatim).toList(),
                List.of(
                        new Panel(verbatim("Practice"), verbatim("weeks"), Kind.UNTIL, practice),
                        new Panel(verbatim("Energy"), verbatim("-2 to 2"), Kind.RANGE, energy),
                        new Panel(verbatim("Pay"), verbatim("EUR a year"), Kind.CHANGE, pay)));
    }

    public static Knowable<Span> span(double low, double middle, double high, String words) {
        return known(new Span(low, middle, high, false, verbatim(words)));
    }

    private static Knowable<Span> beyond(double most) {
        return known(new Span(0, most, most, true, verbatim("over " + (int) most)));
    }

    /// Over new year, with two weeks without time and a deadline that is near.
    public static Gantt gantt() {
        return new Gantt(
                List.of(
                        task("1. where you are at ease", 0, 12, 19),
                        task("2. the shared codebase", 13, 40, 54),
                        task("3. review", 41, 47, 66)),
                List.of(MONDAY.plusWeeks(3), MONDAY.plusWeeks(4)),
                known(MONDAY.plusDays(80)));
    }

    public static Gantt.Task task(String label, int begin, int end, int late) {
        return new Gantt.Task(verbatim(label), MONDAY.plusDays(begin), MONDAY.plusDays(end), MONDAY.plusDays(late));
    }
}
