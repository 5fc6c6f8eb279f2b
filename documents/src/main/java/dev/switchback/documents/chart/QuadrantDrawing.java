package dev.switchback.documents.chart;

import dev.switchback.engine.document.Chart;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/// Activities as marks, hours across and rating up, each with its name beside it. Where names of one rating would
/// touch, they move to lanes above and below and a thin line leads to them. Names are placed as on the narrowest page,
/// so that they never touch on a wider one.
final class QuadrantDrawing {
    private static final double LEFT = 0.1;
    /// Pixels of the narrowest page: 320 less its margins.
    private static final double NARROWEST = 288;
    /// With the distance between letters that a reader may set (WCAG 2.2, 1.4.12: 0.12 of their size).
    private static final double LETTER = (Clip.LETTER + 1.6) / NARROWEST;
    private static final double BESIDE = 8 / NARROWEST;
    /// Keeps names apart where figures are rounded.
    private static final double APART = 2 / NARROWEST;
    private static final int LANE = 18;
    private static final int TOP = 14;
    /// So long that a name always fits on one side of its mark.
    private static final int NARROW_LETTERS = 12;
    /// On a wider page the room of the narrow name holds that many.
    private static final int WIDE_LETTERS = 24;

    private record Mark(String name, double x, double rating) {}

    private record Placed(Mark mark, int lane, boolean before) {}

    private record Taken(double from, double to) {}

    private final ChartWords words;
    private final Scale scale;
    private final List<Placed> marks = new ArrayList<>();
    private final double unit;
    private final double top;
    private final double foot;

    QuadrantDrawing(Chart.Quadrant quadrant, ChartWords words) {
        this.words = words;
        this.scale = Scale.of(quadrant.points().stream()
                .filter(p -> p.rating().isKnown())
                .flatMapToDouble(p -> DoubleStream.of(p.hours())));
        var rows = new HashMap<Double, List<Mark>>();
        for (var point : quadrant.points()) {
            if (point.rating() instanceof Known<Double>(var rating)) {
                String name = words.of(point.label());
                rows.computeIfAbsent(rating, r -> new ArrayList<>()).add(new Mark(name, x(point.hours()), rating));
            }
        }
        rows.values().forEach(this::place);
        int above = marks.stream().mapToInt(Placed::lane).max().orElse(0);
        int below = marks.stream().mapToInt(m -> -m.lane()).max().orElse(0);
        this.unit = (Math.max(0, above) + Math.max(0, below) + 1) * LANE + 8;
        this.top = TOP + (Math.max(0, above) + 1) * LANE;
        this.foot = y(-2) + (Math.max(0, below) + 1) * LANE;
    }

    String draw(String attributes) {
        var svg = Svg.open("chart quadrant", (int) Math.round(foot) + 26, attributes);
        for (int rating = 2; rating >= -2; rating--) {
            svg.text("quiet", LEFT * 0.7, y(rating) + 5, "end", (rating > 0 ? "+" : "") + words.number(rating));
            svg.line(rating == 0 ? "zero" : "grid", LEFT, y(rating), 1, y(rating));
        }
        svg.down("zero", LEFT, TOP - 8, foot);
        var ticks = scale.ticks();
        for (int i = 0; i < ticks.length; i++) {
            svg.down("tick", x(ticks[i]), foot, foot + 6);
            svg.text("quiet", x(ticks[i]), foot + 21, i == ticks.length - 1 ? "end" : "middle", words.number(ticks[i]));
        }
        svg.text("quiet", LEFT + 0.02, TOP, "start", words.of(Phrase.of("charts.gives-energy")));
        svg.text("quiet", LEFT + 0.02, foot - 4, "start", words.of(Phrase.of("charts.drains")));
        svg.text("quiet", 1, foot - 4, "end", words.of(Phrase.of("charts.hours-a-week")));
        marks.forEach(m -> mark(svg, m));
        return svg.close();
    }

    private void mark(Svg svg, Placed placed) {
        var mark = placed.mark();
        double y = y(mark.rating());
        double name = y - placed.lane() * LANE;
        if (placed.lane() != 0) {
            svg.down("lead", mark.x(), y, name);
        }
        if (mark.rating() < 0) {
            svg.shape("drains", mark.x(), y, "M0-6 6 0 0 6-6 0Z");
        } else {
            svg.shape(mark.rating() > 0 ? "gives" : "neither", mark.x(), y, "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z");
        }
        long beside = Math.round((placed.lane() == 0 ? BESIDE : BESIDE / 2) * NARROWEST);
        svg.beside(
                "",
                mark.x(),
                placed.before() ? -beside : beside,
                name + 5,
                placed.before() ? "end" : "start",
                mark.name(),
                NARROW_LETTERS,
                WIDE_LETTERS);
    }

    /// From the right to the left, each name in the nearest lane that is free.
    private void place(List<Mark> row) {
        var taken = new HashMap<Integer, List<Taken>>();
        row.forEach(m -> take(taken, 0, new Taken(m.x() - BESIDE * 0.8, m.x() + BESIDE * 0.8)));
        row.sort(Comparator.comparingDouble((Mark m) -> -m.x()).thenComparing(Mark::name));
        for (var mark : row) {
            marks.add(place(mark, taken, row.size()));
        }
    }

    private static Placed place(Mark mark, Map<Integer, List<Taken>> taken, int most) {
        var clear = find(mark, taken, most, true);
        var placed = clear == null ? find(mark, taken, most, false) : clear;
        if (placed == null) {
            throw new IllegalStateException("every mark brings two lanes, so one of them is free");
        }
        int lane = placed.lane();
        take(taken, lane, name(mark, lane, placed.before()));
        for (int way = lane; way != 0; way -= Integer.signum(lane)) {
            take(taken, way, new Taken(mark.x(), mark.x()));
        }
        return placed;
    }

    /// @param clearWay whether the line to the name may cross no other name
    private static @Nullable Placed find(Mark mark, Map<Integer, List<Taken>> taken, int most, boolean clearWay) {
        for (int i = 0; i <= 2 * most; i++) {
            int lane = i % 2 == 0 ? -i / 2 : i / 2 + 1;
            for (boolean before : new boolean[] {false, true}) {
                var name = name(mark, lane, before);
                boolean fits = name.from() >= LEFT && name.to() <= 1 && isFree(taken, lane, name);
                if (fits && (!clearWay || isWayFree(taken, lane, mark))) {
                    return new Placed(mark, lane, before);
                }
            }
        }
        return null;
    }

    private static Taken name(Mark mark, int lane, boolean before) {
        double width = Math.min(NARROW_LETTERS, Clip.width(mark.name())) * LETTER + APART;
        double beside = lane == 0 ? BESIDE : BESIDE / 2;
        double from = before ? mark.x() - beside - width : mark.x() + beside;
        return new Taken(from, from + width);
    }

    private static boolean isWayFree(Map<Integer, List<Taken>> taken, int lane, Mark mark) {
        for (int way = lane - Integer.signum(lane); way != 0; way -= Integer.signum(lane)) {
            if (!isFree(taken, way, new Taken(mark.x(), mark.x()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFree(Map<Integer, List<Taken>> taken, int lane, Taken wanted) {
        return taken.getOrDefault(lane, List.of()).stream()
                .noneMatch(t -> t.from() <= wanted.to() && wanted.from() <= t.to());
    }

    private static void take(Map<Integer, List<Taken>> taken, int lane, Taken place) {
        taken.computeIfAbsent(lane, l -> new ArrayList<>()).add(place);
    }

    private double x(double hours) {
        return LEFT + scale.share(hours) * (1 - LEFT);
    }

    private double y(double rating) {
        return top + (2 - rating) * unit;
    }
}
