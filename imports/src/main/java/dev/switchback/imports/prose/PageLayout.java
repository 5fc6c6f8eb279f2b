package dev.switchback.imports.prose;

import dev.switchback.imports.prose.ProseLine.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts the signs of a page into the lines a person reads: columns one after the other, what stands at the edge of a
/// line beside it. See ADR 260.
final class PageLayout {
    /// Of one page. A dense one has some hundred; each is held against those of its line.
    private static final int MOST_ROWS = 5_000;

    /// Share of the column's width behind which the last stretch of a line stands beside it.
    private static final double BESIDE_FROM = 0.45;

    /// A paragraph goes on when its line is so full.
    private static final double FULL = 0.88;

    /// Lines of one paragraph lie 1.2 to 1.5 sizes apart.
    private static final double LINE_STEP = 1.75;

    private final PdfGlyphs.Page page;
    private final String place;
    private final RunningLines running;
    private final List<ProseLine> lines = new ArrayList<>();
    private int number;

    PageLayout(PdfGlyphs.Page page, String place, RunningLines running) {
        this.page = page;
        this.place = place;
        this.running = running;
    }

    List<ProseLine> lines() {
        var all = Row.of(page.glyphs());
        if (all.size() > MOST_ROWS) {
            throw new PdfGlyphs.TooMuch();
        }
        var rows = all.stream()
                .filter(r -> !r.text().isEmpty())
                .filter(r -> !running.has(r, page))
                .toList();
        Columns.of(rows).forEach(this::column);
        return lines;
    }

    /// One line: what begins it, and what stands beside that.
    private record Line(Row first, List<Row> rest) {
        double y() {
            return first.y();
        }
    }

    private void column(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        double left = rows.stream().mapToDouble(Row::x).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::end).max().orElse(0);
        Line before = null;
        double bulletText = Double.MAX_VALUE;
        for (var line : together(rows)) {
            number++;
            var read = read(line, left, right, before);
            boolean goesOn = before != null && goesOn(before, line, read, bulletText, right);
            if (goesOn) {
                lines.set(lines.size() - 1, lines.getLast().with(read));
            } else {
                lines.add(read);
                int bullet = Bullets.length(line.first().text());
                bulletText = bullet > 0 ? line.first().xBehindBullet() : Double.MAX_VALUE;
            }
            before = line;
        }
    }

    /// Rows of one baseline are one line. What stands at the right edge may lie a little higher or lower.
    private static List<Line> together(List<Row> rows) {
        var sorted = rows.stream()
                .sorted(Comparator.comparingDouble(Row::y).thenComparingDouble(Row::x))
                .toList();
        var lines = new ArrayList<Line>();
        for (var row : sorted) {
            if (!lines.isEmpty() && isSameLine(lines.getLast(), row)) {
                var last = lines.removeLast();
                var all = new ArrayList<>(last.rest());
                all.add(last.first());
                all.add(row);
                all.sort(Comparator.comparingDouble(Row::x));
                lines.add(new Line(all.getFirst(), List.copyOf(all.subList(1, all.size()))));
            } else {
                lines.add(new Line(row, List.of()));
            }
        }
        return lines;
    }

    private static boolean isSameLine(Line line, Row row) {
        boolean near =
                Math.abs(line.y() - row.y()) < 0.45 * Math.max(line.first().size(), row.size());
        boolean free = Stream.concat(Stream.of(line.first()), line.rest().stream())
                .allMatch(r -> r.end() <= row.x() + 1 || row.end() <= r.x() + 1);
        return near && free;
    }

    private ProseLine read(Line line, double left, double right, @Nullable Line before) {
        String text = line.first().text();
        String aside = "";
        for (int i = 0; i < line.rest().size(); i++) {
            var row = line.rest().get(i);
            boolean last = i == line.rest().size() - 1;
            if (last && row.x() > left + BESIDE_FROM * (right - left)) {
                aside = row.text();
            } else {
                text += " | " + row.text();
            }
        }
        int bullet = Bullets.length(text);
        boolean apart = before != null
                && line.y() - before.y()
                        > LINE_STEP
                                * Math.max(line.first().size(), before.first().size());
        return new ProseLine(
                place + number,
                text.substring(bullet),
                aside,
                bullet > 0 ? Kind.BULLET : Kind.TEXT,
                line.first().style(),
                apart);
    }

    private boolean goesOn(Line before, Line line, ProseLine read, double bulletText, double right) {
        boolean likeIt = !read.isBullet()
                && !read.apart()
                && line.y() > before.y()
                && line.first().style().equals(before.first().style());
        if (!likeIt || lines.isEmpty()) {
            return false;
        }
        if (lines.getLast().isBullet()) {
            return line.first().x() >= bulletText - 2;
        }
        double width = right - before.first().x();
        boolean full = before.rest().isEmpty()
                && before.first().end() - before.first().x() > FULL * width
                && Math.abs(before.first().x() - line.first().x()) < 2;
        return full
                && read.aside().isEmpty()
                && !Character.isUpperCase(read.text().codePointAt(0));
    }
}
