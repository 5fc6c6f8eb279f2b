package dev.switchback.documents.chart;

import dev.switchback.engine.document.Chart.StackedWeeks;
import java.util.stream.IntStream;

/// One column a week, its series on top of each other, their names at the right end in the same order. Three drawings
/// side by side, because figures and names keep their width while the columns follow the page.
final class StackedWeeksDrawing {
    private static final int TOP = 10;
    private static final int FOOT = 210;
    private static final int HEIGHT = 236;
    /// Names closer than this would touch.
    private static final double NAME_HEIGHT = 18;
    private static final int NAME_LETTERS = 15;
    /// Leaves room for the spacing that a reader may ask for (WCAG 1.4.12).
    private static final int NAME_NARROW = 11;
    /// Month and year on the narrowest page, where figures and names leave little room.
    private static final double NARROW_MONTH = 0.6;
    /// The part of its place that a column fills.
    private static final double FILLED = 0.84;
    /// The lines of each pattern; the first series is plain.
    private static final String[] PATTERNS = {
        "M0 0H6V6H0Z", Hatch.LINES, "M0 1.5H6M0 4.5H6", "M1.5 0V6M4.5 0V6", "M2 3H4"
    };

    private final StackedWeeks weeks;
    private final ChartWords words;
    private final String id;
    private final Scale scale;
    private final int columns;

    StackedWeeksDrawing(StackedWeeks weeks, ChartWords words, String id) {
        this.weeks = weeks;
        this.words = words;
        this.id = id;
        this.columns = weeks.begins().size();
        this.scale = Scale.of(IntStream.range(0, columns).mapToDouble(weeks::total));
    }

    String draw(String attributes) {
        return "<div class=\"beside\"" + attributes + ">" + figures() + plot() + names() + "</div>";
    }

    private String figures() {
        var svg = Svg.open("chart figures", HEIGHT, " width=\"36\"" + Svg.silent());
        for (double tick : scale.ticks()) {
            svg.textAt("quiet", "28", y(tick) + 4, "end", words.number(tick));
        }
        return svg.close();
    }

    private String plot() {
        var svg = Svg.open("chart plot", HEIGHT, Svg.silent());
        svg.append("<defs>");
        for (int i = 0; i < weeks.series().size(); i++) {
            svg.pattern(id + "-p" + i, "p" + i, PATTERNS[i]);
        }
        svg.append("</defs>");
        for (double tick : scale.ticks()) {
            svg.line(tick == 0 ? "zero" : "grid", 0, y(tick), 1, y(tick));
        }
        var foot = new double[columns];
        for (int i = 0; i < weeks.series().size(); i++) {
            series(svg, i, foot);
        }
        svg.line("zero", 0, y(0), 1, y(0));
        months(svg);
        return svg.close();
    }

    private void series(Svg svg, int i, double[] foot) {
        svg.group("s" + i, id + "-p" + i);
        for (int column = 0; column < columns; column++) {
            double hours = weeks.series().get(i).hours().get(column);
            if (hours > 0) {
                double top = y(foot[column] + hours);
                svg.bare(left(column), top, FILLED / columns, y(foot[column]) - top);
                foot[column] += hours;
            }
        }
        svg.end();
    }

    private double left(int column) {
        return (column + (1 - FILLED) / 2) / columns;
    }

    private void months(Svg svg) {
        if (columns == 0) {
            return;
        }
        var first = weeks.begins().getFirst();
        var until = weeks.begins().getLast().plusWeeks(weeks.weeks());
        Months.draw(svg, words, first, until, "tick", FOOT, FOOT, NARROW_MONTH);
    }

    /// Names beside their part of the last column that holds any, moved apart where they would touch.
    private String names() {
        var svg = Svg.open("chart names", HEIGHT, " width=\"144\"" + Svg.silent());
        var places = places();
        for (int i = 0; i < weeks.series().size(); i++) {
            svg.append("<rect class=\"s" + i + "\" fill=\"url(#" + id + "-p" + i + ")\" x=\"8\" y=\"")
                    .append(Math.round(places[i]) - 6 + "\" width=\"12\" height=\"12\"/>");
            String name = words.of(weeks.series().get(i).label());
            svg.clippedAt("", "26", places[i] + 5, "start", name, NAME_NARROW, NAME_LETTERS);
        }
        return svg.close();
    }

    private double[] places() {
        int last = IntStream.range(0, columns)
                .filter(c -> weeks.total(c) > 0)
                .max()
                .orElse(-1);
        int count = weeks.series().size();
        var places = new double[count];
        double foot = 0;
        for (int i = 0; i < count; i++) {
            double hours = last < 0 ? 0 : weeks.series().get(i).hours().get(last);
            double wanted = y(foot + hours / 2);
            double highest = i == 0 ? FOOT - 6 : places[i - 1] - NAME_HEIGHT;
            places[i] = Math.min(wanted, highest);
            foot += hours;
        }
        double above = count == 0 ? 0 : Math.max(0, TOP - places[count - 1]);
        for (int i = count - 1; i >= 0 && above > 0; i--) {
            double lowest = TOP + (count - 1 - i) * NAME_HEIGHT;
            places[i] = Math.max(places[i], lowest);
        }
        return places;
    }

    private double y(double hours) {
        return FOOT - scale.share(hours) * (FOOT - TOP);
    }
}
