package dev.switchback.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The colours of the style sheet against WCAG 2.2: text 4.5 to 1, marks 3 to 1, in light and dark.
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z]+): (#[0-9A-F]{6})");

    @Test
    void holdsInLightAndDark() {
        String css = Stylesheet.of(HtmlOptions.dossier(), "").text();
        int dark = css.indexOf("prefers-color-scheme: dark");
        holds(tokens(css.substring(0, dark)));
        holds(tokens(css.substring(dark, css.indexOf("* { box-sizing"))));
    }

    private static void holds(Map<String, String> tokens) {
        for (var text : List.of("ink", "quiet", "path", "warm", "cool")) {
            assertThat(contrast(tokens.getOrDefault(text, "#000000"), tokens.getOrDefault("paper", "#000000")))
                    .as(text)
                    .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(tokens.getOrDefault("edge", "#000000"), tokens.getOrDefault("paper", "#000000")))
                .as("edge")
                .isGreaterThanOrEqualTo(3);
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new HashMap<String, String>();
        TOKEN.matcher(css).results().forEach(m -> tokens.putIfAbsent(m.group(1), m.group(2)));
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
