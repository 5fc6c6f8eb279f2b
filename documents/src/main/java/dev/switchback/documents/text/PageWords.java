package dev.switchback.documents.text;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The words of a page, still without markup, each phrase on one line.
public final class PageWords {
    /// Line ends and control characters would let a person's words leave their line.
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}\\p{Zs}\\u2028\\u2029]+");

    /// Marks that turn the direction of the text that follows, and so could disguise it.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final String NO_SPACE_BEFORE = ".,;:!?)]}…";
    private static final String NO_SPACE_AFTER = "([{";

    private final Phrasebook phrasebook;

    /// The sign that opens a quote in one language closes it in another.
    private final String opening;

    private final String closing;

    public PageWords(Phrasebook phrasebook) {
        this.phrasebook = phrasebook;
        this.opening = NO_SPACE_AFTER + phrasebook.words(Phrase.of("format.opening-quotes"));
        this.closing = NO_SPACE_BEFORE + phrasebook.words(Phrase.of("format.closing-quotes"));
    }

    public Locale locale() {
        return phrasebook.locale();
    }

    public String of(Phrase phrase) {
        return oneLine(phrasebook.words(phrase));
    }

    /// Title or note of a source, in this language as far as it is known.
    public String said(String english) {
        return oneLine(phrasebook.said(english));
    }

    public static String oneLine(String words) {
        return isOneLine(words) ? words : madeOneLine(words);
    }

    /// Most words are printable letters with single spaces between them; they are not searched twice.
    private static boolean isOneLine(String words) {
        char before = ' ';
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean plain = c > ' ' && c < 0x7f || c >= 0xa1 && c < 0x1680;
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return words.isEmpty() || before != ' ';
    }

    private static String madeOneLine(String words) {
        return SPACE.matcher(TURNING.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// Runs joined as a reader would write them: one space between two, none before a full stop. See ADR 70.
    ///
    /// @param markup the run with the markup of the format
    public String join(List<Inline> runs, Function<Inline, String> markup) {
        var line = new StringBuilder();
        String before = "";
        for (var run : runs) {
            String plain = of(phrase(run));
            if (plain.isEmpty()) {
                continue;
            }
            if (!before.isEmpty() && needsSpace(before, plain)) {
                line.append(' ');
            }
            line.append(markup.apply(run));
            before = plain;
        }
        return line.toString();
    }

    private boolean needsSpace(String before, String after) {
        return closing.indexOf(after.charAt(0)) < 0 && opening.indexOf(before.charAt(before.length() - 1)) < 0;
    }

    public static Phrase phrase(Inline run) {
        return switch (run) {
            case Inline.Plain(var phrase) -> phrase;
            case Inline.Given(var phrase) -> phrase;
            case Inline.Strong(var phrase) -> phrase;
            case Inline.Reasoned(var phrase, var why) -> phrase;
            case Inline.Linked(var phrase, var page) -> phrase;
        };
    }
}
