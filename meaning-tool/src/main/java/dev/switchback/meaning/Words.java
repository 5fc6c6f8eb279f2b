package dev.switchback.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts cut into words, for telling which texts say too much about others.
final class Words {
    /// Words that say nothing about what a label is about.
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "be", "by", "for", "from", "in", "into", "is", "it", "of", "on", "or",
            "other", "s", "that", "the", "their", "this", "to", "with");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private Words() {}

    static String plain(String text) {
        return String.join(" ", all(text));
    }

    static List<String> all(String text) {
        var words = new ArrayList<String>();
        for (var word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    static List<String> telling(String text) {
        return all(text).stream().filter(w -> !SMALL.contains(w)).toList();
    }

    /// Each two telling words that follow each other.
    static List<String> twos(String text) {
        var words = telling(text);
        var twos = new ArrayList<String>();
        for (int i = 0; i + 1 < words.size(); i++) {
            twos.add(words.get(i) + " " + words.get(i + 1));
        }
        return twos;
    }

    static boolean shareAWord(String one, String other) {
        var words = telling(other);
        return telling(one).stream().anyMatch(words::contains);
    }
}
