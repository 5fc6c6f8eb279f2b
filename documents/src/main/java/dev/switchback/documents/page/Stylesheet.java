package dev.switchback.documents.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// The style of a page and the hash by which the page's policy allows it and nothing else.
///
/// @param text CSS
record Stylesheet(String text) {
    private static final String PAGE = load("page.css");
    private static final String LETTER = load("letter.css");

    static Stylesheet of(HtmlOptions options, String printedOnTop) {
        var text = new StringBuilder("\n").append(PAGE);
        if (options.asLetter()) {
            text.append(LETTER);
        }
        if (options.privatePage()) {
            text.append("@page { @top-left { content: ")
                    .append(quoted(printedOnTop))
                    .append("; } }\n");
        }
        return new Stylesheet(text.toString());
    }

    /// The dossier's style alone, for a door that serves it as a file.
    static String dossier() {
        return PAGE;
    }

    /// As a policy names it: `sha256-...`.
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// A CSS string; anything but plain letters is written by its number, so that it can end neither string nor style.
    private static String quoted(String words) {
        var css = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c < 128 || c == ' ' || c == '.' || c == ',') {
                css.appendCodePoint(c);
            } else {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String load(String name) {
        try (var in = Stylesheet.class.getResourceAsStream("/switchback/pages/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
