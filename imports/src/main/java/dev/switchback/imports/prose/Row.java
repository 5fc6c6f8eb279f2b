package dev.switchback.imports.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A stretch of signs on one baseline without a wide gap in it.
///
/// @param glyphs from left to right; never empty
record Row(List<Glyph> glyphs) {
    /// Of the size of the font: where no blank is printed, the gap between words has 0.2 and more.
    private static final double WORD_GAP = 0.16;

    private static final double WIDE_GAP = 1.5;

    /// Signs stand on one line when their baselines differ by less than this part of the font's size.
    private static final double SAME_LINE = 0.35;

    Row {
        glyphs = List.copyOf(glyphs);
    }

    /// All of a page, from top to bottom, those of one baseline from left to right.
    static List<Row> of(List<Glyph> glyphs) {
        var byHeight = new ArrayList<>(
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList());
        var rows = new ArrayList<Row>();
        var line = new ArrayList<Glyph>();
        for (var glyph : byHeight) {
            if (!line.isEmpty()
                    && glyph.y() - line.getFirst().y()
                            > SAME_LINE * Math.max(glyph.size(), line.getFirst().size())) {
                rows.addAll(cut(line));
                line.clear();
            }
            line.add(glyph);
        }
        rows.addAll(cut(line));
        return rows;
    }

    private static List<Row> cut(List<Glyph> line) {
        var sorted = line.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
        var rows = new ArrayList<Row>();
        var row = new ArrayList<Glyph>();
        boolean blank = false;
        for (var next : sorted) {
            if (next.sign().isBlank()) {
                blank = true;
                continue;
            }
            var glyph = blank ? next.afterBlank() : next;
            blank = false;
            if (!row.isEmpty() && glyph.x() - row.getLast().end() > WIDE_GAP * glyph.size()) {
                rows.add(new Row(row));
                row.clear();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(new Row(row));
        }
        return rows;
    }

    double x() {
        return glyphs.getFirst().x();
    }

    double end() {
        return glyphs.getLast().end();
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double size() {
        return glyphs.getFirst().size();
    }

    /// Where the text behind a bullet begins; the end of the row when nothing stands there.
    double xBehindBullet() {
        return glyphs.size() > 1 ? glyphs.get(1).x() : end();
    }

    /// Equal for rows that are set alike.
    String style() {
        long half = Math.round(size() * 2);
        boolean bold = glyphs.stream().filter(Glyph::bold).count() * 2 > glyphs.size();
        boolean capitals = text().chars().filter(Character::isLetter).count() >= 4
                && text().chars().noneMatch(Character::isLowerCase);
        return half + (bold ? "b" : "") + (capitals ? "c" : "");
    }

    String text() {
        var text = new StringBuilder();
        Glyph before = null;
        for (var glyph : glyphs) {
            if (before != null && (glyph.apart() || glyph.x() - before.end() > WORD_GAP * glyph.size())) {
                text.append(' ');
            }
            text.append(glyph.sign());
            before = glyph;
        }
        // Ligatures become letters; signs that only one font knows (icons) become nothing.
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Co}\\p{Cntrl}]", "")
                .strip();
    }
}
