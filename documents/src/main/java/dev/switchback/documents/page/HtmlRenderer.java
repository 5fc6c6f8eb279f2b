package dev.switchback.documents.page;

import dev.switchback.app.port.PageRenderer.Pieces;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.documents.chart.BarChart;
import dev.switchback.documents.chart.Drawings;
import dev.switchback.documents.text.HtmlText;
import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes blocks as one self-contained HTML file: no script, no request to anywhere, a policy that forbids both.
///
/// Words with a reason are buttons that open it as a popover, which needs no script; in print the reasons are
/// numbered notes at the end. Every word is escaped. Same blocks, same text. See ADR 70 and 71.
public final class HtmlRenderer {
    /// Longer runs would make a clumsy button; they get a small one behind them.
    private static final int LONGEST_BUTTON = 36;

    private final PageWords words;
    private final Reasons reasons;
    private final HtmlOptions options;

    /// Stands in the ids and numbers of the reasons, so that several parts of one page can have their own.
    private final String mark;

    private final StringBuilder html = new StringBuilder();
    private int captions;
    private int figures;

    private HtmlRenderer(Phrasebook phrasebook, List<Source> sources, HtmlOptions options, String mark) {
        this.words = new PageWords(phrasebook);
        this.reasons = new Reasons(sources);
        this.options = options;
        this.mark = mark;
    }

    /// A whole page.
    ///
    /// @param title   of the window, and of the page when no block is a heading of level 1
    /// @param sources must hold every source that a reason names
    public static String render(
            Phrase title, List<Block> blocks, Phrasebook phrasebook, List<Source> sources, HtmlOptions options) {
        return new HtmlRenderer(phrasebook, sources, options, "").page(title, blocks);
    }

    /// A part of a page: the blocks and their reasons, without head, path or style.
    static String fragment(List<Block> blocks, Phrasebook phrasebook, List<Source> sources) {
        var renderer = new HtmlRenderer(phrasebook, sources, HtmlOptions.dossier(), "");
        blocks.forEach(renderer::block);
        renderer.reasons();
        return renderer.html.toString();
    }

    /// Lines for a page that has its own markup around them, and their reasons once for all.
    static Pieces pieces(String mark, List<List<Inline>> lines, Phrasebook phrasebook, List<Source> sources) {
        var renderer = new HtmlRenderer(phrasebook, sources, HtmlOptions.dossier(), mark);
        var pieces = lines.stream().map(renderer::line).toList();
        renderer.reasons();
        return new Pieces(pieces, renderer.html.toString());
    }

    private String page(Phrase title, List<Block> blocks) {
        head(title);
        html.append("<body class=\"")
                .append(options.asLetter() ? "letter" : "dossier")
                .append("\">\n");
        html.append("<a class=\"skip\" href=\"#sb-main\">")
                .append(escaped(Labels.SKIP))
                .append("</a>\n");
        html.append("<div class=\"page\">\n");
        if (options.stations()) {
            html.append("<header>").append(StationPath.MARK).append("<span>Switchback</span></header>\n");
            html.append(new StationPath(words, blocks).html());
        }
        html.append("<main id=\"sb-main\" tabindex=\"-1\">\n");
        if (blocks.stream().noneMatch(b -> b instanceof Block.Heading h && h.level() == 1)) {
            html.append("<h1>").append(escaped(title)).append("</h1>\n");
        }
        blocks.forEach(this::block);
        reasons();
        return html.append("</main>\n</div>\n</body>\n</html>\n").toString();
    }

    private void head(Phrase title) {
        var style = Stylesheet.of(options, words.of(Labels.PRINT_PRIVATE));
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(HtmlText.escape(words.locale().toLanguageTag()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                .append(style.hash())
                .append("'; img-src data:; base-uri 'none'; form-action 'none'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.append("<meta name=\"robots\" content=\"noindex\">\n");
        html.append("<meta name=\"color-scheme\" content=\"")
                .append(options.asLetter() ? "light" : "light dark")
                .append("\">\n");
        html.append("<title>").append(escaped(title)).append("</title>\n");
        html.append("<style>").append(style.text()).append("</style>\n</head>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(int level, String anchor, Phrase phrase) ->
                html.append("<h" + level + (anchor.isEmpty() ? "" : " id=\"" + HtmlText.escape(anchor) + "\"") + ">")
                        .append(escaped(phrase))
                        .append("</h" + level + ">\n");
            case Block.Paragraph(var runs) ->
                html.append("<p>").append(line(runs)).append("</p>\n");
            case Block.Listing listing -> listing(listing);
            case Block.Table table -> table(table);
            case Block.Note note -> note(note);
            case Block.Bars bars -> bars(bars);
            case Block.Figure figure -> figure(figure);
        }
    }

    private void listing(Block.Listing listing) {
        String tag = listing.kind() == Block.Listing.Kind.NUMBERS ? "ol" : "ul";
        String css = listing.kind() == Block.Listing.Kind.BOXES ? " class=\"boxes\"" : "";
        html.append("<" + tag + css + ">\n");
        listing.items().forEach(i -> html.append("<li>").append(line(i)).append("</li>\n"));
        html.append("</" + tag + ">\n");
    }

    private void table(Block.Table table) {
        var rows = table.rows().stream()
                .map(r -> r.stream().map(this::line).toList())
                .toList();
        grid(escaped(table.caption()), table.columns(), rows);
    }

    /// A table in a box of its own that scrolls, so that the page never does; the box can be reached by keyboard.
    private void grid(String caption, List<Block.Table.Column> columns, List<List<String>> rows) {
        String id = "sb-t" + ++captions;
        html.append("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "\">\n<table>\n");
        html.append("<caption id=\"" + id + "\">").append(caption).append("</caption>\n<thead><tr>");
        for (var column : columns) {
            html.append("<th scope=\"col\"" + numeric(column) + ">")
                    .append(escaped(column.heading()))
                    .append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (var row : rows) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                boolean names = i == 0 && !columns.get(i).numeric();
                html.append(names ? "<th scope=\"row\">" : "<td" + numeric(columns.get(i)) + ">")
                        .append(row.get(i))
                        .append(names ? "</th>" : "</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private static String numeric(Block.Table.Column column) {
        return column.numeric() ? " class=\"n\"" : "";
    }

    private void note(Block.Note note) {
        String css =
                switch (note.kind()) {
                    case PRIVATE -> "private";
                    case CARE -> "care";
                    case UNKNOWN -> "unknown";
                    case ASIDE -> "aside";
                };
        html.append("<div class=\"note " + css + "\" role=\"note\">\n");
        Labels.note(note.kind()).ifPresent(label -> html.append("<p class=\"label\">")
                .append(escaped(label))
                .append("</p>\n"));
        note.blocks().forEach(this::block);
        html.append("</div>\n");
    }

    private void bars(Block.Bars bars) {
        boolean compared = bars.bars().stream().anyMatch(b -> !Double.isNaN(b.compare()));
        var chart = new BarChart(bars.bars());
        html.append("<figure>\n<figcaption>").append(escaped(bars.title())).append("</figcaption>\n");
        html.append("<p class=\"key\">")
                .append(escaped(compared ? Labels.BARS_KEY_COMPARED : Labels.BARS_KEY))
                .append("</p>\n<ul class=\"bars\">\n");
        for (var bar : bars.bars()) {
            html.append("<li><span>")
                    .append(escaped(bar.label()))
                    .append("</span> <span class=\"range\">")
                    .append(escaped(Labels.range(bar, bars.unit())))
                    .append("</span>")
                    .append(chart.bar(bar))
                    .append("</li>\n");
        }
        html.append("</ul>\n").append(chart.scale(words));
        html.append("\n<p>").append(escaped(bars.summary())).append("</p>\n");
        html.append("<details><summary>").append(escaped(Labels.BARS_TABLE)).append("</summary>\n");
        figures(bars, compared);
        html.append("</details>\n</figure>\n");
    }

    private void figure(Block.Figure figure) {
        String id = "sb-f" + ++figures;
        html.append("<figure>\n<figcaption id=\"" + id + "\">")
                .append(escaped(figure.title()))
                .append("</figcaption>\n");
        Drawings.key(figure.chart())
                .ifPresent(key ->
                        html.append("<p class=\"key\">").append(escaped(key)).append("</p>\n"));
        html.append(Drawings.draw(figure.chart(), words, id, id + "-s", id));
        html.append("\n<p id=\"" + id + "-s\">").append(sentences(figure)).append("</p>\n");
        html.append("<details><summary>").append(escaped(Labels.BARS_TABLE)).append("</summary>\n");
        table(figure.table());
        html.append("</details>\n</figure>\n");
    }

    private String sentences(Block.Figure figure) {
        return figure.summary().stream().map(this::escaped).collect(Collectors.joining(" "));
    }

    private void figures(Block.Bars bars, boolean compared) {
        var columns = new ArrayList<>(List.of(
                new Block.Table.Column(Labels.BARS_LABEL, false),
                new Block.Table.Column(Labels.BARS_LOW, true),
                new Block.Table.Column(Labels.BARS_LIKELY, true),
                new Block.Table.Column(Labels.BARS_HIGH, true)));
        if (compared) {
            columns.add(new Block.Table.Column(Labels.BARS_COMPARE, true));
        }
        var rows = new ArrayList<List<String>>();
        for (var bar : bars.bars()) {
            var row = new ArrayList<>(
                    List.of(escaped(bar.label()), number(bar.low()), number(bar.value()), number(bar.high())));
            if (compared) {
                row.add(Double.isNaN(bar.compare()) ? "" : number(bar.compare()));
            }
            rows.add(row);
        }
        grid(escaped(bars.title()), columns, rows);
    }

    private void reasons() {
        var all = reasons.list();
        if (all.isEmpty()) {
            return;
        }
        html.append("<div class=\"reasons\">\n<h2>")
                .append(escaped(Labels.REASONS))
                .append("</h2>\n");
        for (int i = 0; i < all.size(); i++) {
            String number = mark + (i + 1);
            String name = escaped(Labels.reason(number));
            html.append("<div class=\"reason\" id=\"sb-r" + number + "\" popover role=\"note\" aria-label=\"" + name
                    + "\">\n<p class=\"number\">" + number + "</p>\n");
            html.append("<p class=\"sentence\">")
                    .append(escaped(all.get(i).sentence()))
                    .append("</p>\n");
            behind(all.get(i));
            html.append("<button type=\"button\" class=\"close\" popovertarget=\"sb-r" + number
                            + "\" popovertargetaction=\"hide\">")
                    .append(escaped(Labels.CLOSE))
                    .append("</button>\n</div>\n");
        }
        html.append("</div>\n");
    }

    /// What stands behind the sentence of a reason: its parts, then the sources and what would change it. Those of the
    /// parts stand there too, for many parts share them.
    private void behind(Explanation why) {
        if (!why.inputs().isEmpty()) {
            html.append("<p class=\"part\">").append(escaped(Labels.INPUTS)).append("</p>\n");
            inputs(why.inputs());
        }
        part(Labels.SOURCES, Reasons.sources(why), this::source);
        part(Labels.CHANGES, Reasons.changes(why), this::escaped);
    }

    private <T> void part(Phrase label, Collection<T> all, Function<T, String> words) {
        if (all.isEmpty()) {
            return;
        }
        html.append("<p class=\"part\">").append(escaped(label)).append("</p>\n<ul>\n");
        all.forEach(one -> html.append("<li>").append(words.apply(one)).append("</li>\n"));
        html.append("</ul>\n");
    }

    private void inputs(List<Explanation> inputs) {
        html.append("<ul>\n");
        for (var input : inputs) {
            html.append("<li>").append(escaped(input.sentence()));
            if (!input.inputs().isEmpty()) {
                html.append("\n");
                inputs(input.inputs());
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private String source(SourceId id) {
        var source = reasons.source(id);
        String title = HtmlText.escape(words.said(source.title()));
        String linked = Reasons.isLink(source.address())
                ? "<a href=\"" + HtmlText.escape(source.address()) + "\" rel=\"noreferrer\">" + title + "</a>"
                : title;
        String note = HtmlText.escape(words.said(source.note()));
        return linked + " (" + escaped(Labels.sourceKind(source)) + (note.isEmpty() ? ")" : ", " + note + ")");
    }

    private String line(List<Inline> runs) {
        return words.join(runs, this::run);
    }

    private String run(Inline run) {
        return switch (run) {
            case Inline.Plain(var phrase) -> escaped(phrase);
            case Inline.Given(var phrase) -> "<span class=\"given\">" + escaped(phrase) + "</span>";
            case Inline.Strong(var phrase) -> "<strong>" + escaped(phrase) + "</strong>";
            case Inline.Reasoned(var phrase, var why) ->
                options.reasons() ? reasoned(words.of(phrase), mark + reasons.number(why)) : escaped(phrase);
            case Inline.Linked(var phrase, var page) ->
                "<a href=\"/" + HtmlText.escape(page) + "\">" + escaped(phrase) + "</a>";
        };
    }

    private String reasoned(String plain, String number) {
        String shown = HtmlText.escape(plain);
        String button = "<button type=\"button\" class=\"why\" popovertarget=\"sb-r" + number + "\">";
        String reference =
                "<span class=\"ref\"><span> " + escaped(Labels.REASON_WORD) + " </span>" + number + "</span>";
        return plain.length() <= LONGEST_BUTTON
                ? button + shown + reference + "</button>"
                : shown + " " + button + "<span class=\"word\">" + escaped(Labels.WHY) + "</span>" + reference
                        + "</button>";
    }

    private String number(double value) {
        return escaped(Labels.number(value));
    }

    private String escaped(Phrase phrase) {
        return HtmlText.escape(words.of(phrase));
    }
}
