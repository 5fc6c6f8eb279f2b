package dev.switchback.meaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The short texts that the table is fitted on, and the pairs of names for one thing.
final class Corpus {
    private static final int MOST_SIGNS = 160;
    private static final int MOST_WORDS = 24;

    /// Parts of a sentence: long enough to say something, short enough to be like a label.
    private static final int LEAST_PART = 2;

    private static final int MOST_PART = 8;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.;:!?\\n]+(\\s|$)");
    private static final Pattern BETWEEN_PARTS =
            Pattern.compile(",| and | or | such as | in order to | by | which | that |\\(|\\)");

    private final HeldOut heldOut;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final Set<String> left = new HashSet<>();

    Corpus(HeldOut heldOut) {
        this.heldOut = heldOut;
    }

    /// Two names of one thing.
    ///
    /// @param alternative another name
    /// @param preferred   the name
    record Pair(String alternative, String preferred) {}

    List<String> texts() {
        return List.copyOf(texts.values());
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /// Texts that were kept out.
    int left() {
        return left.size();
    }

    /// @return whether it may be in the fit
    boolean label(String text) {
        String one = SPACES.matcher(text.strip()).replaceAll(" ");
        String plain = one.toLowerCase(Locale.ROOT);
        if (texts.containsKey(plain)) {
            return true;
        }
        if (one.isEmpty() || one.length() > MOST_SIGNS || Words.all(one).size() > MOST_WORDS || left.contains(plain)) {
            return false;
        }
        if (heldOut.has(one)) {
            left.add(plain);
            return false;
        }
        texts.put(plain, one);
        return true;
    }

    /// The preferred name and its others.
    void names(String preferred, List<String> others) {
        boolean known = label(preferred);
        for (var other : others) {
            if (label(other) && known && !other.equalsIgnoreCase(preferred)) {
                pairs.add(new Pair(other, preferred));
            }
        }
    }

    /// Sentences, and the parts between their commas and small words.
    void prose(String text) {
        for (var sentence : SENTENCE_ENDS.split(text)) {
            label(sentence);
            for (var part : BETWEEN_PARTS.split(sentence)) {
                int words = Words.all(part).size();
                if (words >= LEAST_PART && words <= MOST_PART) {
                    label(part);
                }
            }
        }
    }
}
