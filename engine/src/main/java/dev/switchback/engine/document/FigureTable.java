package dev.switchback.engine.document;

import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Block.Table.Column;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The table behind a figure: the same values for every format, for people who do not see the drawing.
final class FigureTable {
    private FigureTable() {}

    static Table of(Block.Figure figure) {
        return switch (figure.chart()) {
            case Chart.HeatMap heat -> heat(figure.title(), heat);
            case Chart.StackedWeeks weeks -> weeks(figure.title(), weeks);
            case Chart.Quadrant quadrant -> quadrant(figure.title(), quadrant);
            case Chart.LevelBars bars -> levels(figure.title(), bars);
            case Chart.RangePanels panels -> panels(figure.title(), panels);
            case Chart.Gantt gantt -> gantt(figure.title(), gantt);
        };
    }

    private static Table heat(Phrase title, Chart.HeatMap heat) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(Phrase.of("charts.column.hour"), false));
        for (var day : DayOfWeek.values()) {
            columns.add(new Column(Chart.HeatMap.weekday(day), true));
        }
        var rows = IntStream.range(heat.firstHour(), heat.endHour())
                .mapToObj(hour -> {
                    var row = new ArrayList<List<Inline>>();
                    row.add(cell(hour(hour)));
                    heat.days()
                            .forEach(d -> row.add(
                                    cell(Phrase.of("charts.percent", "percent", (int) Math.round(100 * d.get(hour))))));
                    return List.<List<Inline>>copyOf(row);
                })
                .toList();
        return new Table(title, columns, rows);
    }

    private static Table weeks(Phrase title, Chart.StackedWeeks weeks) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(
                weeks.weeks() == 1
                        ? Phrase.of("charts.column.week")
                        : Phrase.of("charts.column.weeks", "weeks", weeks.weeks()),
                false));
        weeks.series().forEach(s -> columns.add(new Column(s.label(), true)));
        columns.add(new Column(Phrase.of("charts.column.total"), true));
        var rows = IntStream.range(0, weeks.begins().size())
                .mapToObj(i -> {
                    var row = new ArrayList<List<Inline>>();
                    row.add(cell(day(weeks.begins().get(i))));
                    weeks.series().forEach(s -> row.add(number(s.hours().get(i))));
                    row.add(number(weeks.total(i)));
                    return List.<List<Inline>>copyOf(row);
                })
                .toList();
        return new Table(title, columns, rows);
    }

    private static Table quadrant(Phrase title, Chart.Quadrant quadrant) {
        var columns = List.of(
                new Column(Phrase.of("charts.column.activity"), false),
                new Column(Phrase.of("charts.column.hours"), true),
                new Column(Phrase.of("charts.column.rating"), true));
        var rows = quadrant.points().stream()
                .map(p -> List.of(
                        cell(p.label()),
                        number(p.hours()),
                        p.rating()
                                .find()
                                .map(FigureTable::number)
                                .orElseGet(() -> cell(Phrase.of("charts.not-rated")))))
                .toList();
        return new Table(title, columns, rows);
    }

    private static Table levels(Phrase title, Chart.LevelBars bars) {
        var columns = List.of(
                new Column(Phrase.of("charts.column.skill"), false),
                new Column(Phrase.of("charts.column.required"), true),
                new Column(Phrase.of("charts.column.last-use"), true),
                new Column(Phrase.of("charts.column.today"), true));
        var rows = bars.rows().stream()
                .map(r -> List.of(cell(r.label()), number(r.required()), known(r.lastUse()), known(r.today())))
                .toList();
        return new Table(title, columns, rows);
    }

    private static List<Inline> known(Knowable<Double> value) {
        return switch (value) {
            case Known<Double>(var it) -> number(it);
            case Unknown<Double>(var reason) -> cell(reason);
        };
    }

    private static Table panels(Phrase title, Chart.RangePanels panels) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(panels.heading(), false));
        panels.panels()
                .forEach(p -> columns.add(
                        new Column(Phrase.of("charts.with-unit", "title", p.title(), "unit", p.unit()), true)));
        var rows = IntStream.range(0, panels.rows().size())
                .mapToObj(i -> {
                    var row = new ArrayList<List<Inline>>();
                    row.add(cell(panels.rows().get(i)));
                    panels.panels()
                            .forEach(p -> row.add(
                                    switch (p.values().get(i)) {
                                        case Known<Chart.RangePanels.Span>(var span) -> cell(span.words());
                                        case Unknown<Chart.RangePanels.Span>(var reason) -> cell(reason);
                                    }));
                    return List.<List<Inline>>copyOf(row);
                })
                .toList();
        return new Table(title, columns, rows);
    }

    private static Table gantt(Phrase title, Chart.Gantt gantt) {
        var columns = List.of(
                new Column(Phrase.of("charts.column.project"), false),
                new Column(Phrase.of("charts.column.begin"), false),
                new Column(Phrase.of("charts.column.end"), false),
                new Column(Phrase.of("charts.column.end-late"), false));
        var rows = gantt.tasks().stream()
                .map(t -> List.of(cell(t.label()), cell(day(t.begin())), cell(day(t.end())), cell(day(t.endLate()))))
                .toList();
        return new Table(title, columns, rows);
    }

    /// An hour of the clock, `09:00`.
    private static Phrase hour(int hour) {
        return Phrase.verbatim((hour < 10 ? "0" : "") + hour + ":00");
    }

    private static Phrase day(LocalDate day) {
        return Phrase.of("charts.day", "day", day);
    }

    private static List<Inline> number(double value) {
        return cell(Phrase.of("charts.number", "value", value));
    }

    private static List<Inline> cell(Phrase phrase) {
        return List.of(Inline.plain(phrase));
    }
}
