package dev.switchback.imports.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// Finds out whether a page is set in two columns. A strip of dates beside the text is none.
final class Columns {
    /// Where a gap between columns may lie, as shares of the width that is written on.
    private static final double FROM = 0.15;

    private static final double UNTIL = 0.85;
    private static final double STEP = 2;

    /// Rows that reach over the gap, such as the name on top, as a share of all.
    private static final double MOST_ACROSS = 0.2;

    /// Fewer rows are no column.
    private static final int FEWEST_ROWS = 6;

    /// From this share of dates a strip belongs to the lines it stands beside.
    private static final double DATES = 0.25;

    /// Share of a strip's rows that stand on a line of the text.
    private static final double MOST_BESIDE = 0.6;

    /// Dates and a place need a quarter of the width.
    private static final double NARROW = 0.36;

    /// A page is some 600 points wide; wider ones are tried in longer steps.
    private static final int MOST_STEPS = 400;

    /// From this share of equal edges a strip is set to that edge.
    private static final double SAME_EDGE = 0.55;

    private static final Pattern DATE = Pattern.compile(
            ".*(?:19|20)\\d\\d.*|\\d+ (?:years?|months?|yrs?|mos?|Jahre?|Monate?|ans?|mois|años?|meses|anos?)\\b.*");

    private Columns() {}

    /// Rows to be read one list after the other.
    static List<List<Row>> of(List<Row> rows) {
        double left = rows.stream().mapToDouble(Row::x).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::end).max().orElse(0);
        double best = 0;
        int bestSide = 0;
        long bestAcross = Long.MAX_VALUE;
        double step = Math.max(STEP, (UNTIL - FROM) * (right - left) / MOST_STEPS);
        for (int i = 0; i < MOST_STEPS && FROM * (right - left) + i * step < UNTIL * (right - left); i++) {
            double at = left + FROM * (right - left) + i * step;
            long across = rows.stream().filter(r -> r.x() < at && r.end() > at).count();
            int side = (int) Math.min(
                    rows.stream().filter(r -> r.end() <= at).count(),
                    rows.stream().filter(r -> r.x() >= at).count());
            if (side >= FEWEST_ROWS
                    && across <= MOST_ACROSS * rows.size()
                    && (across < bestAcross || (across == bestAcross && side > bestSide))) {
                best = at;
                bestSide = side;
                bestAcross = across;
            }
        }
        return bestSide == 0 || isStrip(rows, best) ? List.of(rows) : split(rows, best);
    }

    private static boolean isStrip(List<Row> rows, double gap) {
        var before = rows.stream().filter(r -> r.end() <= gap).toList();
        var behind = rows.stream().filter(r -> r.x() >= gap).toList();
        double width = rows.stream().mapToDouble(Row::end).max().orElse(0)
                - rows.stream().mapToDouble(Row::x).min().orElse(0);
        boolean setToTheRight = sameEdge(behind.stream().map(Row::end).toList()) >= SAME_EDGE
                && sameEdge(behind.stream().map(Row::x).toList()) < SAME_EDGE;
        return isOfDates(before, behind, width)
                || isOfDates(behind, before, width)
                || (setToTheRight && isNarrow(behind, width));
    }

    /// Dates and places, each beside a line of the text.
    private static boolean isOfDates(List<Row> strip, List<Row> text, double width) {
        long beside = strip.stream()
                .filter(s -> text.stream().anyMatch(t -> Math.abs(t.y() - s.y()) < s.size() / 2))
                .count();
        return dates(strip) >= DATES && isNarrow(strip, width) && beside >= MOST_BESIDE * strip.size();
    }

    private static boolean isNarrow(List<Row> strip, double width) {
        return strip.stream().allMatch(r -> r.end() - r.x() < NARROW * width);
    }

    private static double dates(List<Row> rows) {
        return rows.stream()
                        .filter(r -> r.text().length() <= 40
                                && DATE.matcher(r.text()).matches())
                        .count()
                / (double) Math.max(1, rows.size());
    }

    private static double sameEdge(List<Double> edges) {
        var counts = new HashMap<Long, Integer>();
        edges.forEach(e -> counts.merge(Math.round(e / 2), 1, Integer::sum));
        return counts.values().stream().mapToInt(n -> n).max().orElse(0) / (double) Math.max(1, edges.size());
    }

    /// Rows across the gap divide the page: above them both columns are read, then they, then what is below.
    private static List<List<Row>> split(List<Row> rows, double gap) {
        var lists = new ArrayList<List<Row>>();
        var before = new ArrayList<Row>();
        var behind = new ArrayList<Row>();
        var across = new ArrayList<Row>();
        for (var row : rows) {
            if (row.x() < gap && row.end() > gap) {
                add(lists, before);
                add(lists, behind);
                across.add(row);
            } else {
                add(lists, across);
                (row.end() <= gap ? before : behind).add(row);
            }
        }
        add(lists, across);
        add(lists, before);
        add(lists, behind);
        return lists;
    }

    private static void add(List<List<Row>> lists, List<Row> rows) {
        if (!rows.isEmpty()) {
            lists.add(List.copyOf(rows));
            rows.clear();
        }
    }
}
