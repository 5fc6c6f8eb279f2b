package dev.switchback.imports.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Lines that stand at the edge of several pages, such as a name with the number of the page.
///
/// @param texts without their digits
record RunningLines(Set<String> texts) {
    /// Part of a page's height, above and below.
    private static final double EDGE = 0.09;

    static RunningLines of(List<PdfGlyphs.Page> pages) {
        var counts = new HashMap<String, Integer>();
        for (var page : pages) {
            var here = new HashSet<String>();
            Row.of(page.glyphs()).stream().filter(r -> isAtEdge(r, page)).forEach(r -> here.add(plain(r)));
            here.forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        counts.values().removeIf(n -> n < 2);
        return new RunningLines(Set.copyOf(counts.keySet()));
    }

    boolean has(Row row, PdfGlyphs.Page page) {
        return isAtEdge(row, page) && texts.contains(plain(row));
    }

    private static boolean isAtEdge(Row row, PdfGlyphs.Page page) {
        return row.y() < EDGE * page.height() || row.y() > (1 - EDGE) * page.height();
    }

    private static String plain(Row row) {
        return row.text().replaceAll("\\d+", "#");
    }
}
