package dev.switchback.documents.chart;

import dev.switchback.engine.document.Chart.Gantt;
import dev.switchback.engine.explain.Phrase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/// One bar a project: dark to the day on which half of the runs end, lighter to the day of 80 %. Weeks without time are
/// hatched over all rows, the deadline is a line.
final class GanttDrawing {
    private static final int ROW = 44;
    private static final int BAR = 12;
    private static final int WORD_LINE = 18;
    private static final int NARROW_LETTERS = 26;
    private static final int WIDE_LETTERS = 64;
    /// Names of weeks closer than this, as a share of the width, would touch.
    private static final double NAME_ROOM = 0.16;
    /// Month and year on the narrowest page.
    private static final double NARROW_MONTH = 0.24;
    /// From here on the line of the deadline would cross the dates at the right.
    private static final double AT_THE_EDGE = 0.97;
    /// A deadline further away than this many plans would press the plan into a corner.
    private static final int FAR = 2;

    private final Gantt gantt;
    private final ChartWords words;
    private final String id;
    private final long first;
    private final long days;
    private final long deadline;
    private final boolean deadlineAtTheEdge;
    private final int top;

    GanttDrawing(Gantt gantt, ChartWords words, String id) {
        this.gantt = gantt;
        this.words = words;
        this.id = id;
        var begin = gantt.tasks().stream()
                .map(Gantt.Task::begin)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
        var end = gantt.tasks().stream()
                .map(Gantt.Task::endLate)
                .max(Comparator.naturalOrder())
                .orElse(begin);
        this.first =
                begin.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toEpochDay();
        long plan = end.toEpochDay() + 1 - first;
        this.deadline = gantt.deadline().find().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        boolean near = deadline >= first && deadline < first + FAR * plan;
        this.days = Math.max(plan, near ? deadline + 1 - first : 0);
        this.deadlineAtTheEdge = near && deadline + 1 - first > AT_THE_EDGE * days;
        this.top = 2 * WORD_LINE;
    }

    String draw(String attributes) {
        int foot = top + gantt.tasks().size() * ROW;
        var svg = Svg.open("chart gantt", foot + 26, attributes);
        svg.append("<defs>").pattern(id + "-busy", "hatch", Hatch.LINES).append("</defs>");
        months(svg, foot);
        busy(svg, foot);
        deadline(svg, foot);
        for (int i = 0; i < gantt.tasks().size(); i++) {
            task(svg, gantt.tasks().get(i), top + i * ROW);
        }
        return svg.close();
    }

    private void months(Svg svg, int foot) {
        var from = LocalDate.ofEpochDay(first);
        Months.draw(svg, words, from, from.plusDays(days), "grid", top, foot, NARROW_MONTH);
        svg.line("zero", 0, foot, 1, foot);
    }

    private void busy(Svg svg, int foot) {
        var shown = shownWeeks();
        if (shown.isEmpty()) {
            return;
        }
        svg.group("busy", id + "-busy");
        shown.forEach(w -> svg.bare(x(w), top, x(w.plusWeeks(1)) - x(w), foot - top));
        svg.end();
        double last = -1;
        for (var week : shown) {
            if (x(week) - last >= NAME_ROOM) {
                last = x(week);
                String anchor = last > 0.8 ? "end" : "start";
                svg.text("quiet", last, top - 6, anchor, words.of(Phrase.of("charts.busy")));
            }
        }
    }

    private List<LocalDate> shownWeeks() {
        return gantt.busyWeeks().stream()
                .filter(w -> w.toEpochDay() >= first && w.toEpochDay() < first + days)
                .toList();
    }

    private void deadline(Svg svg, int foot) {
        if (deadline < first || deadline >= first + days) {
            return;
        }
        double x = (double) (deadline + 1 - first) / days;
        svg.down("deadline", x, WORD_LINE + 2, foot);
        String anchor = x > 0.5 ? "end" : "start";
        svg.text("warm", x, 13, anchor, words.of(Phrase.of("charts.deadline")));
    }

    private void task(Svg svg, Gantt.Task task, int y) {
        svg.clipped("", 0, y + 16, "start", words.of(task.label()), NARROW_LETTERS, WIDE_LETTERS);
        String dates = words.day(task.begin()) + " – " + words.day(task.endLate());
        svg.beside("figure", 1, deadlineAtTheEdge ? -6 : 0, y + 16, "end", dates, WIDE_LETTERS, WIDE_LETTERS);
        double begin = x(task.begin());
        double end = x(task.end().plusDays(1));
        svg.rect("b80", end, y + 24, x(task.endLate().plusDays(1)) - end, BAR);
        svg.rect("b50", begin, y + 24, end - begin, BAR);
    }

    private double x(LocalDate day) {
        return (double) (day.toEpochDay() - first) / days;
    }
}
