package dev.switchback.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rules of axe-core, run in the page. The script goes in through the debugger's door, so the page keeps its
/// policy.
final class Axe {
    private static final String SCRIPT = script();

    /// WCAG 2.2 AA, and what WCAG leaves to good practice.
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// What other colours can break.
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    /// What another width can break.
    private static final List<String> WIDTHS = List.of("target-size", "scrollable-region-focusable", "meta-viewport");

    private static final String RUN = """
            async ([where, only]) => {
              const found = await axe.run(where ?? document, { runOnly: only, resultTypes: ['violations'] });
              return found.violations.flatMap(v => v.nodes.map(n =>
                v.id + ': ' + v.help + ' at ' + n.target.join(' ') + ' [' + n.html.slice(0, 160) + '] '
                + n.any.concat(n.all, n.none).map(c => c.message).join('; ')));
            }""";

    private Axe() {}

    /// What the page breaks, one line each.
    static List<String> violations(Page page) {
        return violations(page, null, ALL);
    }

    /// What a part of the page breaks.
    static List<String> violations(Page page, String where) {
        return violations(page, where, ALL);
    }

    /// What breaks when only the colours are others than those of a run before.
    static List<String> violationsOfColour(Page page) {
        return violations(page, null, COLOURS);
    }

    /// What breaks when only the width is another.
    static List<String> violationsOfWidth(Page page) {
        return violations(page, null, WIDTHS);
    }

    private static List<String> violations(Page page, @Nullable String where, List<String> only) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return ((List<?>) page.evaluate(RUN, Arrays.asList(where, only)))
                .stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8)
                    + ";undefined";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
