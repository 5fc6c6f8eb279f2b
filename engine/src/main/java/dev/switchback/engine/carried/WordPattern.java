package dev.switchback.engine.carried;

import dev.switchback.engine.week.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words to look for in a sentence or title: whole words in their order, whatever case, accents and hyphens. A star at
/// one end of a word stands for the rest of it; `...` between two words lets up to [#WIDEST_GAP] others stand there.
///
/// @param written as the rule has it
/// @param parts   folded; a part that begins a gap is preceded by [#GAP]
record WordPattern(String written, List<String> parts) {
    /// "Led the response to two major incidents" has five words between verb and noun.
    static final int WIDEST_GAP = 5;

    private static final String GAP = "...";
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern PART = Pattern.compile("\\.\\.\\.|\\*?[\\p{L}\\p{N}]+\\*?");

    WordPattern {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.getFirst().equals(GAP) || parts.getLast().equals(GAP)) {
            throw new IllegalArgumentException("The words (" + written + ") must begin and end with a word.");
        }
    }

    static WordPattern of(String written) {
        var parts = new ArrayList<String>();
        var found = PART.matcher(Titles.folded(written));
        while (found.find()) {
            parts.add(found.group());
        }
        return new WordPattern(written, parts);
    }

    static List<WordPattern> all(List<String> written) {
        return written.stream().map(WordPattern::of).toList();
    }

    /// The words of a text as patterns are compared with them.
    static String[] tokens(String text) {
        return TOKEN.matcher(Titles.folded(text)).results().map(m -> m.group()).toArray(String[]::new);
    }

    /// Cost: O(words of the text x parts), each gap at most [#WIDEST_GAP] times as much.
    boolean isIn(String[] text) {
        for (int at = 0; at < text.length; at++) {
            if (fits(text, at, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(String[] text, int at, int part) {
        if (part == parts.size()) {
            return true;
        }
        if (!parts.get(part).equals(GAP)) {
            return at < text.length && same(parts.get(part), text[at]) && fits(text, at + 1, part + 1);
        }
        for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
            if (fits(text, at + skipped, part + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String part, String word) {
        boolean open = part.startsWith("*");
        boolean endless = part.endsWith("*");
        if (open) {
            return word.endsWith(part.substring(1));
        }
        return endless ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
    }
}
