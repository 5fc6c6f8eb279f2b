package dev.switchback.engine.week;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the words of the rules in titles: whole words, without regard to case, accents, hyphens and apostrophes.
///
/// A word may have several parts (`code review`). A single one may begin or end with `*`, which stands for the rest of
/// a compound: `*planung` is in "Quartalsplanung". Immutable, thread-safe. Cost of a title: O(its parts).
public final class RuleWords {
    /// Place of the words that are only kept.
    private static final int NO_RULE = -1;

    private final Map<String, List<Word>> byFirst = new HashMap<>();
    private final List<Word> endings = new ArrayList<>();
    private final List<Word> beginnings = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    /// One word of one rule.
    ///
    /// @param rule    its place among the rules
    /// @param parts   folded, at least one; the stem alone where it has a star
    /// @param written as the rule has it, without star
    /// @param letters how long it is; the longer of two words says more
    private record Word(int rule, List<String> parts, String written, int letters) {}

    /// A word in a title.
    ///
    /// @param rule    place of its rule among the rules
    /// @param written as the rule has it, without star
    /// @param from    first part of the title it covers
    /// @param to      the part after the last, above `from`
    /// @param letters how long the word is
    record Hit(int rule, String written, int from, int to, int letters) {
        /// Whether the other covers this one and more of the title.
        boolean isInside(Hit other) {
            return from >= other.from && to <= other.to && to - from < other.to - other.from;
        }
    }

    public RuleWords(ActivityRules rules) {
        for (int i = 0; i < rules.rules().size(); i++) {
            add(i, rules.rules().get(i).id(), rules.rules().get(i).words());
        }
        add(NO_RULE, "also kept", rules.alsoKept());
    }

    private void add(int index, String rule, List<String> words) {
        for (var text : words) {
            boolean open = text.startsWith("*");
            boolean endless = text.endsWith("*");
            String plain = text.replace("*", "");
            var parts = Titles.tokens(plain);
            if (parts.isEmpty() || ((open || endless) && parts.size() > 1)) {
                throw new IllegalArgumentException("The word (" + text + ") of the rule (" + rule
                        + ") cannot be found in a title.\nMaybe it has a star and more than one part.");
            }
            int letters = parts.stream().mapToInt(String::length).sum();
            var word = new Word(index, parts, plain, letters);
            written.add(plain);
            if (open) {
                endings.add(word);
            }
            if (endless) {
                beginnings.add(word);
            }
            if (!open && !endless) {
                byFirst.computeIfAbsent(parts.getFirst(), f -> new ArrayList<>(1))
                        .add(word);
            }
        }
    }

    /// Whether each text is a word as the rules have it, without star.
    public boolean isOfWords(Collection<String> texts) {
        return written.containsAll(texts);
    }

    /// All words of rules in a title, in its order; also those inside of longer ones.
    List<Hit> hits(String title) {
        return all(title).stream().filter(h -> h.rule() != NO_RULE).toList();
    }

    private List<Hit> all(String title) {
        var parts = Titles.tokens(title);
        var hits = new ArrayList<Hit>();
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            for (var word : byFirst.getOrDefault(part, List.of())) {
                int to = at + word.parts().size();
                if (to <= parts.size() && parts.subList(at, to).equals(word.parts())) {
                    hits.add(new Hit(word.rule(), word.written(), at, to, word.letters()));
                }
            }
            for (var word : endings) {
                if (part.endsWith(word.parts().getFirst())) {
                    hits.add(new Hit(word.rule(), word.written(), at, at + 1, word.letters()));
                }
            }
            for (var word : beginnings) {
                if (part.startsWith(word.parts().getFirst())) {
                    hits.add(new Hit(word.rule(), word.written(), at, at + 1, word.letters()));
                }
            }
        }
        return List.copyOf(hits);
    }

    /// The words of the rules in a title as the rules have them, in its order, each once, those left aside that lie in
    /// a longer one. A title of these words alone, joined by ` / `, is sorted like the whole one.
    public List<String> found(String title) {
        var hits = all(title);
        return hits.stream()
                .filter(h -> hits.stream().noneMatch(h::isInside))
                .collect(Collectors.toMap(
                        h -> Titles.tokens(h.written()), Hit::written, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
