package dev.switchback.cli;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Block.Bars;
import dev.switchback.engine.document.Block.Figure;
import dev.switchback.engine.document.Block.Heading;
import dev.switchback.engine.document.Block.Listing;
import dev.switchback.engine.document.Block.Note;
import dev.switchback.engine.document.Block.Paragraph;
import dev.switchback.engine.document.Block.Table;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Blocks as plain text for a terminal: no colours, wrapped, fit for a pipe.
final class PlainText {
    private static final int WIDTH = 88;

    private final Phrasebook words;
    private final boolean reasons;
    private final StringBuilder out = new StringBuilder();
    private final List<Explanation> notes = new ArrayList<>();

    private PlainText(Phrasebook words, boolean reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    /// @param reasons whether every number that has a reason gets a note with it below
    static String render(List<Block> blocks, Phrasebook words, boolean reasons) {
        var text = new PlainText(words, reasons);
        text.blocks(blocks, "");
        text.notes();
        return text.out.toString().strip() + "\n";
    }

    private void blocks(List<Block> blocks, String indent) {
        for (var block : blocks) {
            block(block, indent);
        }
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph(var inlines) -> line(indent, indent, inline(inlines));
            case Listing listing -> listing(listing, indent);
            case Table table -> table(table, indent);
            case Note(var kind, var inner) -> blocks(inner, indent + "| ");
            case Bars bars -> bars(bars, indent);
            case Figure figure -> figure(figure, indent);
        }
    }

    private void heading(Heading heading) {
        String title = words.words(heading.phrase());
        out.append('\n').append(title).append('\n');
        if (heading.level() <= 2) {
            out.append((heading.level() == 1 ? "=" : "-").repeat(Math.min(WIDTH, title.length())))
                    .append('\n');
        }
    }

    private void listing(Listing listing, String indent) {
        int number = 1;
        for (var item : listing.items()) {
            String mark =
                    switch (listing.kind()) {
                        case BULLETS -> "- ";
                        case BOXES -> "[ ] ";
                        case NUMBERS -> number + ". ";
                    };
            line(indent + mark, indent + " ".repeat(mark.length()), inline(item));
            number++;
        }
    }

    private void table(Table table, String indent) {
        var heads = table.columns().stream().map(c -> words.words(c.heading())).toList();
        var rows = table.rows().stream()
                .map(r -> r.stream().map(c -> SafeLine.of(inline(c))).toList())
                .toList();
        line(indent, indent, words.words(table.caption()));
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < heads.size(); i++) {
            int column = i;
            widths.add(Math.max(
                    Columns.of(heads.get(i)),
                    rows.stream().mapToInt(r -> Columns.of(r.get(column))).max().orElse(0)));
        }
        if (narrowed(widths, leastWidths(heads, rows), rows, indent)) {
            row(table, indent, heads, widths);
            rows.forEach(r -> row(table, indent, r, widths));
        } else {
            stacked(indent, heads, rows);
        }
    }

    /// The longest word of each column, which no narrowing can break.
    private static List<Integer> leastWidths(List<String> heads, List<List<String>> rows) {
        return IntStream.range(0, heads.size())
                .map(i -> Stream.concat(Stream.of(heads), rows.stream())
                        .flatMap(r -> Stream.of(r.get(i).split(" ", -1)))
                        .mapToInt(Columns::of)
                        .max()
                        .orElse(0))
                .boxed()
                .toList();
    }

    /// Narrows columns until the table fits the line, each time the one that costs fewest lines; of those the widest.
    ///
    /// @return whether it fits
    private static boolean narrowed(List<Integer> widths, List<Integer> least, List<List<String>> rows, String indent) {
        int room = WIDTH - indent.length() - 2 * widths.size();
        int excess = widths.stream().mapToInt(w -> w).sum() - room;
        for (; excess > 0; excess--) {
            var next = IntStream.range(0, widths.size())
                    .filter(i -> widths.get(i) > least.get(i))
                    .boxed()
                    .min(Comparator.<Integer>comparingInt(i -> linesWithout(i, widths, rows))
                            .thenComparingInt(i -> -widths.get(i)));
            if (next.isEmpty()) {
                return false;
            }
            widths.set(next.get(), widths.get(next.get()) - 1);
        }
        return true;
    }

    /// How many lines the rows take when one column is narrower by one.
    private static int linesWithout(int column, List<Integer> widths, List<List<String>> rows) {
        return rows.stream()
                .mapToInt(r -> IntStream.range(0, widths.size())
                        .map(i -> wrapped(r.get(i), widths.get(i) - (i == column ? 1 : 0))
                                .size())
                        .max()
                        .orElse(0))
                .sum();
    }

    private void row(Table table, String indent, List<String> cells, List<Integer> widths) {
        var wrapped = IntStream.range(0, cells.size())
                .mapToObj(i -> wrapped(cells.get(i), widths.get(i)))
                .toList();
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int n = 0; n < lines; n++) {
            var line = new StringBuilder(indent).append("  ");
            for (int i = 0; i < cells.size(); i++) {
                String part = n < wrapped.get(i).size() ? wrapped.get(i).get(n) : "";
                String pad = " ".repeat(widths.get(i) - Columns.of(part));
                line.append(table.columns().get(i).numeric() ? pad + part : part + pad)
                        .append("  ");
            }
            out.append(line.toString().stripTrailing()).append('\n');
        }
    }

    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int taken = 0;
        for (var word : text.split(" ", -1)) {
            int columns = Columns.of(word);
            if (!line.isEmpty() && taken + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                taken++;
            }
            line.append(word);
            taken += columns;
        }
        lines.add(line.toString());
        return lines;
    }

    /// A table too wide for the line: each row as its first cell, then the others with their headings.
    private void stacked(String indent, List<String> heads, List<List<String>> rows) {
        for (var row : rows) {
            line(indent + "- ", indent + "  ", row.getFirst());
            var parts = new ArrayList<String>();
            for (int i = 1; i < row.size(); i++) {
                if (!row.get(i).equals("–")) {
                    parts.add(heads.get(i) + ": " + row.get(i));
                }
            }
            if (!parts.isEmpty()) {
                line(indent + "    ", indent + "    ", String.join("; ", parts));
            }
        }
    }

    private void bars(Bars bars, String indent) {
        out.append(indent).append(words.words(bars.title())).append('\n');
        double most = bars.bars().stream().mapToDouble(Bars.Bar::high).max().orElse(1);
        int label = bars.bars().stream()
                .mapToInt(b -> words.words(b.label()).length())
                .max()
                .orElse(0);
        for (var bar : bars.bars()) {
            String name = words.words(bar.label());
            int length = (int) Math.round(bar.value() / Math.max(most, 1e-9) * 30);
            String today =
                    Double.isNaN(bar.compare()) ? "" : words.words(Phrase.of("cli.bar-today", "today", bar.compare()));
            out.append(indent)
                    .append("  ")
                    .append(name)
                    .append(" ".repeat(label - name.length() + 1))
                    .append("#".repeat(length))
                    .append(length == 0 ? "" : " ")
                    .append(words.words(
                            Phrase.of("cli.bar", "value", bar.value(), "low", bar.low(), "high", bar.high())))
                    .append(today)
                    .append('\n');
        }
    }

    /// Its sentences and its table; a drawing says nothing in a pipe.
    private void figure(Figure figure, String indent) {
        out.append('\n');
        line(indent, indent, figure.summary().stream().map(words::words).collect(Collectors.joining(" ")));
        table(figure.table(), indent);
    }

    private String inline(List<Inline> inlines) {
        var text = new StringBuilder();
        for (var inline : inlines) {
            String run = inline(inline);
            if (!text.isEmpty() && !run.matches("(?s)[,.;:)].*")) {
                text.append(' ');
            }
            text.append(run);
        }
        return text.toString().strip();
    }

    private String inline(Inline inline) {
        return switch (inline) {
            case Inline.Plain(var phrase) -> words.words(phrase);
            case Inline.Strong(var phrase) -> words.words(phrase);
            case Inline.Linked(var phrase, var page) -> words.words(phrase);
            case Inline.Given(var phrase) -> words.words(phrase);
            case Inline.Reasoned(var phrase, var why) -> words.words(phrase) + mark(why);
        };
    }

    private String mark(Explanation why) {
        if (!reasons) {
            return "";
        }
        int known = notes.indexOf(why);
        if (known < 0) {
            notes.add(why);
            known = notes.size() - 1;
        }
        return " [" + (known + 1) + "]";
    }

    private void notes() {
        if (notes.isEmpty()) {
            return;
        }
        out.append('\n').append(words.words(Phrase.of("cli.reasons"))).append('\n');
        for (int i = 0; i < notes.size(); i++) {
            explanation(notes.get(i), "[" + (i + 1) + "] ", "    ");
        }
    }

    private void explanation(Explanation why, String first, String indent) {
        line(first, indent, words.words(why.sentence()));
        why.inputs().forEach(i -> explanation(i, indent + "- ", indent + "  "));
        for (var change : why.changes()) {
            line(indent, indent, words.words(Phrase.of("cli.would-change", "change", change)));
        }
        if (!why.sources().isEmpty()) {
            var ids = why.sources().stream().map(s -> s.value()).collect(Collectors.joining(", "));
            line(indent, indent, words.words(Phrase.of("cli.sources", "ids", ids)));
        }
    }

    private void line(String first, String indent, String text) {
        var line = new StringBuilder(first);
        boolean empty = true;
        for (var word : text.replace('\n', ' ').split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            line.append(word);
            empty = false;
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
