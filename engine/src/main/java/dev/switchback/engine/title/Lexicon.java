package dev.switchback.engine.title;

import dev.switchback.engine.title.TitleText.Token;
import dev.switchback.engine.title.TitleWord.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The vocabulary made ready for look-up: words by their first, compounds taken apart.
final class Lexicon {
    /// Shortest part of a compound; shorter ones stand in too many words by chance.
    private static final int SHORTEST_PART = 4;

    /// Shortest last part behind an unknown one.
    private static final int SHORTEST_HEAD = 5;

    private static final int MOST_PARTS = 4;

    private final TitleText text;
    private final List<String> suffixes;
    private final List<String> links;
    private final Set<String> known = new HashSet<>();
    private final Set<String> fillers = new HashSet<>();

    Lexicon(TitleText text, TitleVocabulary.Fillers fillers) {
        this.text = text;
        suffixes = fillers.suffixes();
        links = fillers.links();
        fillers.known().forEach(w -> this.fillers.addAll(text.words(w)));
        known.addAll(this.fillers);
    }

    /// Words that match from one place on.
    ///
    /// @param from  place of the first token
    /// @param until behind the last
    record Match(int from, int until, List<Claim> claims) {
        boolean covers(Match other) {
            return from <= other.from && other.until <= until;
        }

        boolean overlaps(Match other) {
            return from < other.until && other.from < until;
        }
    }

    /// One layer of the vocabulary.
    final class Layer {
        private record Entry(List<String> words, Set<Claim> claims) {}

        private final Map<String, List<Entry>> byFirst = new HashMap<>();

        Layer(List<TitleWord> words) {
            var entries = new HashMap<List<String>, Entry>();
            for (var word : words) {
                var tokens = text.words(word.words());
                if (tokens.isEmpty()) {
                    throw new IllegalArgumentException("The words (" + word.words() + ") hold nothing to look for.\n"
                            + "Maybe they are small words only.");
                }
                known.addAll(tokens);
                entries.computeIfAbsent(tokens, t -> new Entry(t, new LinkedHashSet<>()))
                        .claims()
                        .addAll(word.claims());
            }
            entries.values().forEach(e -> byFirst.computeIfAbsent(e.words().getFirst(), w -> new ArrayList<>())
                    .add(e));
            byFirst.values()
                    .forEach(l -> l.sort(
                            Comparator.comparingInt((Entry e) -> e.words().size())
                                    .reversed()));
        }

        /// Longest words first, from left to right, none twice.
        List<Match> matches(List<Token> tokens) {
            var found = new ArrayList<Match>();
            for (int at = 0; at < tokens.size(); ) {
                int from = at;
                var entry = byFirst.getOrDefault(tokens.get(at).word(), List.of()).stream()
                        .filter(e -> stands(e.words(), tokens, from))
                        .findFirst();
                if (entry.isPresent()) {
                    int until = from + entry.get().words().size();
                    found.add(new Match(from, until, List.copyOf(entry.get().claims())));
                    at = until;
                } else {
                    at++;
                }
            }
            return found;
        }

        /// Words may run over the sign between two short ones (UX/UI), not over the parts of a title.
        private static boolean stands(List<String> words, List<Token> tokens, int from) {
            if (from + words.size() > tokens.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(tokens.get(from + i).word())) {
                    return false;
                }
            }
            int parts = tokens.get(from + words.size() - 1).part()
                    - tokens.get(from).part();
            return parts == 0 || parts == 1 && words.getFirst().length() <= 2;
        }
    }

    boolean knows(String word) {
        return known.contains(word);
    }

    /// Whether the word says nothing and is none that could.
    boolean fills(String word) {
        return fillers.contains(word);
    }

    /// The tokens with compounds and female forms taken apart, as far as the vocabulary knows the parts.
    List<Token> takenApart(List<Token> tokens) {
        var all = new ArrayList<Token>();
        for (var token : tokens) {
            apart(token.word()).forEach(w -> all.add(new Token(w, token.part())));
        }
        return all;
    }

    private List<String> apart(String word) {
        if (knows(word)) {
            return List.of(word);
        }
        var stems = suffixes.stream()
                .filter(s -> word.length() > s.length() + 3 && word.endsWith(s))
                .map(s -> word.substring(0, word.length() - s.length()))
                .toList();
        for (var stem : stems) {
            if (knows(stem)) {
                return List.of(stem);
            }
        }
        var forms = new ArrayList<String>();
        forms.add(word);
        forms.addAll(stems);
        for (var form : forms) {
            var parts = compound(form, MOST_PARTS);
            if (!parts.isEmpty()) {
                return parts;
            }
        }
        for (var form : forms) {
            for (int at = SHORTEST_PART - 1; at <= form.length() - SHORTEST_HEAD; at++) {
                if (knows(form.substring(at))) {
                    return List.of(form.substring(0, at), form.substring(at));
                }
            }
        }
        return List.of(word);
    }

    /// Known parts that make up the whole word, longest first; empty when there are none.
    private List<String> compound(String word, int most) {
        if (most == 0) {
            return List.of();
        }
        for (int end = word.length(); end >= SHORTEST_PART; end--) {
            String first = word.substring(0, end);
            if (!knows(first)) {
                continue;
            }
            if (end == word.length()) {
                return List.of(first);
            }
            for (var link : links) {
                if (word.startsWith(link, end) && end + link.length() < word.length()) {
                    var rest = compound(word.substring(end + link.length()), most - 1);
                    if (!rest.isEmpty()) {
                        var all = new ArrayList<String>();
                        all.add(first);
                        all.addAll(rest);
                        return all;
                    }
                }
            }
        }
        return List.of();
    }
}
