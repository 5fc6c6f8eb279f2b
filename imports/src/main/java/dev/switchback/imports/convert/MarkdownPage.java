package dev.switchback.imports.convert;

import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// One Markdown file, parsed.
///
/// @param file     name as messages show it
/// @param lines    of the file; those of front matter are blank
/// @param document its blocks, each with its lines
record MarkdownPage(String file, List<String> lines, Node document) {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    /// @throws WrongInputException when it is HTML
    static MarkdownPage parse(String file, String text) {
        var lines = withoutFrontMatter(text);
        requireMarkdown(file, lines);
        return new MarkdownPage(file, lines, PARSER.parse(String.join("\n", lines)));
    }

    private static void requireMarkdown(String file, List<String> lines) {
        int html = firstHtml(lines);
        if (html > 0) {
            throw new WrongInputException(
                    "markdown-is-html",
                    file + ", line " + html,
                    "The file is an HTML page, not Markdown.",
                    "Maybe save the page as Markdown, or copy its table into a CSV.");
        }
    }

    /// Whether a text begins as a page of HTML does.
    static boolean isHtml(String text) {
        return firstHtml(text.lines().toList()) > 0;
    }

    /// The line on which a page of HTML begins, 1 or more; 0 when something else comes first.
    private static int firstHtml(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip().toLowerCase(Locale.ROOT);
            if (line.matches("<(!doctype html|html|head|body)\\b.*")) {
                return i + 1;
            }
            if (!line.isEmpty() && !line.startsWith("<!--") && !line.startsWith("<?xml")) {
                return 0;
            }
        }
        return 0;
    }

    private static List<String> withoutFrontMatter(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) {
            return lines;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("---")) {
                for (int j = 0; j <= i; j++) {
                    lines.set(j, "");
                }
                return lines;
            }
        }
        return lines;
    }

    String place(int line) {
        return file + ", line " + line;
    }

    /// First line of a block, 1 or more.
    static int line(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1;
    }

    static int lastLine(Node node) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 1 : spans.getLast().getLineIndex() + 1;
    }

    /// A node and all below it in reading order, without what stands in pictures. Goes by hand, since a page may nest
    /// deeper than calls can.
    static List<Node> nodes(Node root) {
        var nodes = new ArrayList<Node>();
        @Nullable Node at = root;
        while (at != null) {
            nodes.add(at);
            var below = at instanceof Image ? null : at.getFirstChild();
            at = below != null ? below : after(at, root);
        }
        return nodes;
    }

    private static @Nullable Node after(Node node, Node root) {
        @Nullable Node at = node;
        while (at != null && at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == root ? null : at.getNext();
    }

    /// The words within a block on one line, without markup, HTML and pictures.
    static String words(Node root) {
        var words = new StringBuilder();
        for (var node : nodes(root)) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            }
        }
        return words.toString().replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }

    static boolean hasHtml(Node root) {
        return nodes(root).stream().anyMatch(HtmlInline.class::isInstance);
    }

    /// Its first heading of the first rank.
    Optional<String> title() {
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 1) {
                return Optional.of(words(heading)).filter(w -> !w.isEmpty());
            }
        }
        return Optional.empty();
    }

    /// The Markdown below a heading, to the next one of its rank or above, without blocks of HTML.
    String section(Heading heading) {
        var text = new StringBuilder();
        int from = lastLine(heading);
        for (var node = heading.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading next && next.getLevel() <= heading.getLevel() && !isPartOf(heading, next)) {
                break;
            }
            int to = lastLine(node);
            if (!(node instanceof HtmlBlock)) {
                text.append(String.join("\n", lines.subList(from, to)).strip()).append("\n\n");
            }
            from = to;
        }
        return text.toString().strip();
    }

    /// A page that is about one role may go on with headings of the first rank.
    private boolean isPartOf(Heading role, Heading next) {
        return role.getLevel() == 1
                && document.getFirstChild() == role
                && RoleName.ofHeading(words(next)).isEmpty();
    }
}
