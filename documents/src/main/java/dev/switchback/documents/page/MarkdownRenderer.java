package dev.switchback.documents.page;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes blocks as Markdown (CommonMark with the tables, task lists and footnotes of GitHub's dialect).
///
/// Reasons become footnotes. Every word that comes from a phrase is escaped. Same blocks, same text; lines end in `\n`.
public final class MarkdownRenderer {
    private final PageWords words;
    private final Reasons reasons;
    private final boolean withReasons;

    private MarkdownRenderer(Phrasebook phrasebook, List<Source> sources, boolean withReasons) {
        this.words = new PageWords(phrasebook);
        this.reasons = new Reasons(sources);
        this.withReasons = withReasons;
    }

    /// A page with its reasons as footnotes.
    ///
    /// @param sources must hold every source that a reason names
    public static String render(List<Block> blocks, Phrasebook phrasebook, List<Source> sources) {
        return new MarkdownRenderer(phrasebook, sources, true).page(blocks);
    }

    /// A page for others: the same words without reasons.
    public static String renderLetter(List<Block> blocks, Phrasebook phrasebook) {
        return new MarkdownRenderer(phrasebook, List.of(), false).page(blocks);
    }

    private String page(List<Block> blocks) {
        var parts = new ArrayList<String>();
        blocks.forEach(b -> parts.add(block(b)));
        // A reason holds no further reasons, so the list is complete here.
        var all = reasons.list();
        for (int i = 0; i < all.size(); i++) {
            parts.add("[^" + (i + 1) + "]: " + String.join("\n    ", reason(all.get(i))));
        }
        return String.join("\n\n", parts) + "\n";
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, String anchor, Phrase phrase) -> "#".repeat(level) + " " + escaped(phrase);
            case Block.Paragraph(var runs) -> line(runs);
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> table(table);
            case Block.Note note -> note(note);
            case Block.Bars bars -> bars(bars);
            case Block.Figure figure -> figure(figure);
        };
    }

    private String listing(Block.Listing listing) {
        var lines = new ArrayList<String>();
        for (var item : listing.items()) {
            lines.add(switch (listing.kind()) {
                        case BULLETS -> "- ";
                        case NUMBERS -> (lines.size() + 1) + ". ";
                        case BOXES -> "- [ ] ";
                    }
                    + line(item));
        }
        return String.join("\n", lines);
    }

    private String table(Block.Table table) {
        return "**" + escaped(table.caption()) + "**\n\n" + rows(table);
    }

    private String figure(Block.Figure figure) {
        var sentences = figure.summary().stream().map(this::escaped).collect(Collectors.joining(" "));
        return "**" + escaped(figure.title()) + "**\n\n" + sentences + "\n\n" + rows(figure.table());
    }

    private String rows(Block.Table table) {
        var heads = table.columns().stream().map(c -> escaped(c.heading())).toList();
        var rules =
                table.columns().stream().map(c -> c.numeric() ? "---:" : "---").toList();
        var rows = table.rows().stream()
                .map(r -> r.stream().map(this::line).toList())
                .toList();
        return grid(heads, rules, rows);
    }

    private static String grid(List<String> heads, List<String> rules, List<List<String>> rows) {
        return Stream.concat(Stream.of(heads, rules), rows.stream())
                .map(r -> "| " + String.join(" | ", r) + " |")
                .collect(Collectors.joining("\n"));
    }

    private String note(Block.Note note) {
        var parts = new ArrayList<String>();
        Labels.note(note.kind()).ifPresent(label -> parts.add("**" + escaped(label) + "**"));
        note.blocks().forEach(b -> parts.add(block(b)));
        return String.join("\n\n", parts)
                .lines()
                .map(l -> l.isEmpty() ? ">" : "> " + l)
                .collect(Collectors.joining("\n"));
    }

    private String bars(Block.Bars bars) {
        boolean compared = bars.bars().stream().anyMatch(b -> !Double.isNaN(b.compare()));
        var columns =
                new ArrayList<>(List.of(Labels.BARS_LABEL, Labels.BARS_LOW, Labels.BARS_LIKELY, Labels.BARS_HIGH));
        if (compared) {
            columns.add(Labels.BARS_COMPARE);
        }
        var heads = columns.stream().map(this::escaped).toList();
        var rules = new ArrayList<>(Collections.nCopies(columns.size(), "---:"));
        rules.set(0, "---");
        var rows = bars.bars().stream().map(b -> figures(b, compared)).toList();
        return "**" + escaped(bars.title()) + "**\n\n" + escaped(bars.summary()) + "\n\n" + grid(heads, rules, rows);
    }

    private List<String> figures(Block.Bars.Bar bar, boolean compared) {
        var cells = new ArrayList<>(
                List.of(escaped(bar.label()), number(bar.low()), number(bar.value()), number(bar.high())));
        if (compared) {
            cells.add(Double.isNaN(bar.compare()) ? "" : number(bar.compare()));
        }
        return cells;
    }

    /// A reason line by line: the sentence, then what it is made from, the sources and what would change it.
    private List<String> reason(Explanation why) {
        var lines = made(why);
        Reasons.sources(why).forEach(id -> lines.add("- " + escaped(Labels.SOURCES) + ": " + source(id)));
        Reasons.changes(why).forEach(c -> lines.add("- " + escaped(Labels.CHANGES) + ": " + escaped(c)));
        return lines;
    }

    private List<String> made(Explanation why) {
        var lines = new ArrayList<String>();
        lines.add(escaped(why.sentence()));
        for (var input : why.inputs()) {
            var inner = made(input);
            lines.add("- " + inner.getFirst());
            inner.subList(1, inner.size()).forEach(l -> lines.add("  " + l));
        }
        return lines;
    }

    private String source(SourceId id) {
        var source = reasons.source(id);
        String title = MarkdownText.escape(words.said(source.title()));
        String linked = Reasons.isLink(source.address()) ? "[" + title + "](<" + source.address() + ">)" : title;
        String note = MarkdownText.escape(words.said(source.note()));
        return linked + " (" + escaped(Labels.sourceKind(source)) + (note.isEmpty() ? ")" : ", " + note + ")");
    }

    private String line(List<Inline> runs) {
        return words.join(runs, this::run);
    }

    private String run(Inline run) {
        return switch (run) {
            case Inline.Plain(var phrase) -> escaped(phrase);
            case Inline.Given(var phrase) -> escaped(phrase);
            case Inline.Strong(var phrase) -> "**" + escaped(phrase) + "**";
            case Inline.Linked(var phrase, var page) -> escaped(phrase);
            case Inline.Reasoned(var phrase, var why) ->
                withReasons ? escaped(phrase) + "[^" + reasons.number(why) + "]" : escaped(phrase);
        };
    }

    private String number(double value) {
        return escaped(Labels.number(value));
    }

    private String escaped(Phrase phrase) {
        return MarkdownText.escape(words.of(phrase));
    }
}
