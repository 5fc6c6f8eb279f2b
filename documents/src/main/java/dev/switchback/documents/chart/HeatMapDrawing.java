package dev.switchback.documents.chart;

import dev.switchback.engine.document.Chart;
import java.time.DayOfWeek;
import java.time.LocalTime;

/// The week as a calendar shows it, days across and hours down. Each hour is tinted by how full it is, and a bar at its
/// foot is as long as the part that is taken, so that the drawing needs no colour. A frame marks the working hours.
final class HeatMapDrawing {
    private static final double LEFT = 0.14;
    private static final double DAY = (1 - LEFT) / 7;
    private static final double GAP = 0.006;
    private static final int TOP = 24;
    private static final int HOUR = 22;
    private static final int BAR = 5;
    /// Nine tints are told apart at most; the strongest (45 %) leaves the bar at its foot plain to see.
    private static final int TINTS = 9;

    private final Chart.HeatMap heat;
    private final ChartWords words;
    private final int first;
    private final int end;

    HeatMapDrawing(Chart.HeatMap heat, ChartWords words) {
        this.heat = heat;
        this.words = words;
        this.first = heat.firstHour();
        this.end = heat.endHour();
    }

    String draw(String attributes) {
        var svg = Svg.open("chart heat", TOP + (end - first) * HOUR + 4, attributes);
        for (var day : DayOfWeek.values()) {
            svg.text("quiet", left(day.getValue() - 1) + (DAY - GAP) / 2, 14, "middle", words.shortDay(day));
        }
        for (int hour = first; hour < end; hour++) {
            svg.text("quiet", 0, top(hour) + 15, "start", LocalTime.of(hour, 0).toString());
            svg.line("grid", LEFT, top(hour), 1, top(hour));
        }
        svg.line("grid", LEFT, top(end), 1, top(end));
        for (int day = 0; day < 7; day++) {
            day(svg, day);
        }
        frame(svg);
        return svg.close();
    }

    private void day(Svg svg, int day) {
        for (int hour = first; hour < end; hour++) {
            double share = Math.clamp(heat.days().get(day).get(hour), 0, 1);
            if (share > 0) {
                long tint = Math.round(share * TINTS);
                if (tint > 0) {
                    svg.rect("tint o" + tint, left(day), top(hour) + 1, DAY - GAP, HOUR - 2);
                }
                svg.rect("b50", left(day), top(hour) + HOUR - 1 - BAR, share * (DAY - GAP), BAR);
            }
        }
    }

    private void frame(Svg svg) {
        double from = top(heat.begins().toSecondOfDay() / 3600.0);
        double to = top(heat.ends().toSecondOfDay() / 3600.0);
        svg.rect("frame", LEFT - GAP / 2, from, 5 * DAY, to - from);
    }

    private static double left(int day) {
        return LEFT + day * DAY;
    }

    private double top(double hour) {
        return TOP + (hour - first) * HOUR;
    }
}
