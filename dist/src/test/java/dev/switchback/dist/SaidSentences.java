package dev.switchback.dist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The sentences that a source file puts together from texts and values: `"The file (" + name + ") is empty."` is
/// `The file ({}) is empty.`
final class SaidSentences {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u+[0-9a-fA-F]{4}|.)");

    private final String source;
    private final List<String> found = new ArrayList<>();

    private SaidSentences(String source) {
        this.source = source;
    }

    /// Whole sentences, one a line of a text: a capital first, a full stop last.
    static List<String> of(String source) {
        var sentences = new SaidSentences(source);
        sentences.expressions(0, source.length());
        return sentences.found.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(s -> s.matches("[A-Z].* .*\\."))
                .distinct()
                .toList();
    }

    private int at;
    private StringBuilder sentence = new StringBuilder();
    private boolean hasText;
    private boolean beginsWithText;
    private boolean inValue;

    /// Reads up to the end; what stands in brackets is read by itself, afterwards.
    private void expressions(int from, int end) {
        var inner = new ArrayList<int[]>();
        begin();
        at = from;
        while (at < end) {
            char c = source.charAt(at);
            if (source.startsWith("\"\"\"", at)) {
                at = source.indexOf("\"\"\"", at + 3) + 3;
            } else if (source.startsWith("//", at)) {
                int line = source.indexOf('\n', at);
                at = line < 0 ? end : line;
            } else if (c == '"') {
                text();
            } else if (c == '\'') {
                at = closingQuote('\'') + 1;
                value();
            } else if ("([{".indexOf(c) >= 0) {
                int close = closing(at);
                inner.add(new int[] {at + 1, close});
                at = close + 1;
                if (c == '{') {
                    end();
                } else {
                    value();
                }
            } else if (",;?:=".indexOf(c) >= 0) {
                end();
                at++;
            } else if (source.startsWith("->", at)) {
                end();
                at += 2;
            } else if (source.startsWith("return", at)) {
                end();
                at += "return".length();
            } else {
                if (c == '+') {
                    inValue = false;
                } else if (!Character.isWhitespace(c)) {
                    value();
                }
                at++;
            }
        }
        end();
        inner.forEach(i -> expressions(i[0], i[1]));
    }

    private void begin() {
        sentence = new StringBuilder();
        hasText = false;
        beginsWithText = false;
        inValue = false;
    }

    private void end() {
        if (hasText && beginsWithText) {
            found.add(sentence.toString());
        }
        begin();
    }

    private void value() {
        if (!inValue) {
            sentence.append("{}");
            inValue = true;
        }
    }

    private void text() {
        int close = closingQuote('"');
        if (sentence.isEmpty()) {
            beginsWithText = true;
        }
        sentence.append(unescaped(source.substring(at + 1, close)));
        hasText = true;
        inValue = false;
        at = close + 1;
    }

    /// Signs by number are no part of our sentences and become a question mark.
    private static String unescaped(String written) {
        return ESCAPE.matcher(written).replaceAll(m -> switch (m.group(1).charAt(0)) {
            case 'n' -> "\n";
            case 'u' -> "?";
            default -> Matcher.quoteReplacement(m.group(1));
        });
    }

    private int closingQuote(char quote) {
        int i = at + 1;
        while (source.charAt(i) != quote) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private int closing(int open) {
        int depth = 0;
        int kept = at;
        for (int i = open; ; i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                at = i;
                i = source.startsWith("\"\"\"", i) ? source.indexOf("\"\"\"", i + 3) + 2 : closingQuote(c);
            } else if (source.startsWith("//", i)) {
                i = source.indexOf('\n', i);
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && --depth == 0) {
                at = kept;
                return i;
            }
        }
    }
}
