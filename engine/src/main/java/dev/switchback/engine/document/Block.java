package dev.switchback.engine.document;

import dev.switchback.engine.explain.Phrase;
import java.util.List;

/// A part of a document, before any format. Renderers turn it into Markdown and HTML.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 1 (title of the document) .. 4
    /// @param anchor id to link to, lower case words joined by hyphens
    record Heading(int level, String anchor, Phrase phrase) implements Block {}

    /// A paragraph.
    record Paragraph(List<Inline> words) implements Block {
        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /// A list.
    ///
    /// @param kind  bullets, numbers or boxes to tick
    record Listing(Kind kind, List<List<Inline>> items) implements Block {
        /// How the items are marked.
        public enum Kind {
            BULLETS,
            NUMBERS,
            BOXES
        }

        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /// A table; every row as long as `columns`.
    ///
    /// @param caption what the table says
    record Table(Phrase caption, List<Column> columns, List<List<List<Inline>>> rows) implements Block {
        /// A column; numbers stand right.
        public record Column(Phrase heading, boolean numeric) {}

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(r -> r.stream().map(List::copyOf).toList()).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has (" + row.size() + ") cells in a table of (" + columns.size() + ").");
                }
            }
        }
    }

    /// A box beside the flow.
    record Note(Kind kind, List<Block> blocks) implements Block {
        /// What the note is for.
        public enum Kind {
            /// On top of every private page.
            PRIVATE,
            /// Care: health, pay, contracts.
            CARE,
            /// What is not known, and what would make it known.
            UNKNOWN,
            /// Anything else worth setting apart.
            ASIDE
        }

        public Note {
            blocks = List.copyOf(blocks);
        }
    }

    /// A bar chart of ranges, with a text equivalent and a table behind it.
    ///
    /// @param title   with the unit
    /// @param summary the same as a sentence
    /// @param unit    key of the unit, `unit.hours-per-week`
    /// @param bars    top to bottom, five series of ranges at most in one chart; each low <= value <= high
    record Bars(Phrase title, Phrase summary, Phrase unit, List<Bar> bars) implements Block {
        /// One bar.
        ///
        /// @param compare a second value drawn as a mark, such as today's; NaN for none
        public record Bar(Phrase label, double low, double value, double high, double compare) {}

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// A drawing with the same as sentences and, behind it, the same as a table. See ADR 120.
    ///
    /// @param title   what is shown, with the unit
    /// @param summary the sentences that say what the drawing shows; never empty
    record Figure(Phrase title, List<Phrase> summary, Chart chart) implements Block {
        public Figure {
            summary = List.copyOf(summary);
            if (summary.isEmpty()) {
                throw new IllegalArgumentException("A figure needs a sentence that says what it shows.");
            }
        }

        /// The values of the drawing, captioned with its title.
        public Table table() {
            return FigureTable.of(this);
        }
    }

    static Block heading(int level, String anchor, String key, Object... namesAndValues) {
        return new Heading(level, anchor, Phrase.of(key, namesAndValues));
    }

    static Block paragraph(String key, Object... namesAndValues) {
        return new Paragraph(List.of(Inline.plain(key, namesAndValues)));
    }

    static Block paragraph(Inline... words) {
        return new Paragraph(List.of(words));
    }
}
