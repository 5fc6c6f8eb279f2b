package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the lever of a complaint: the one the person chose, else the one its words point to.
///
/// Longer phrases are read before shorter ones and every word of the complaint counts once, so that "skip-level
/// politics" is not also read as "politics". The lever with most hits wins; a tie or no hit leaves it open. See ADR 60.
record LeverReading(Knowable<Lever> lever, Explanation why) {
    /// A word or phrase of the list, cut into words.
    private record Hint(Lever lever, List<String> words) {}

    static LeverReading of(ComplaintLine line, LeverWords words) {
        return line.lever()
                .find()
                .map(l -> new LeverReading(line.lever(), Explanation.of("why.lever.chosen", "lever", l)))
                .orElseGet(() -> decide(count(tokens(line.words()), hints(words))));
    }

    private static LeverReading decide(Map<Lever, List<String>> hits) {
        int most = hits.values().stream().mapToInt(List::size).max().orElse(0);
        if (most == 0) {
            var none = Phrase.of("why.lever.none");
            return new LeverReading(Knowable.unknown(none), Explanation.of(none));
        }
        var best = hits.entrySet().stream()
                .filter(e -> e.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
        if (best.size() > 1) {
            var tie = Phrase.of("why.lever.tie", "levers", best);
            return new LeverReading(Knowable.unknown(tie), Explanation.of(tie));
        }
        var lever = best.getFirst();
        var found = hits.getOrDefault(lever, List.of());
        return new LeverReading(
                Knowable.known(lever),
                Explanation.of("why.lever.read", "lever", lever, "words", found)
                        .withSources(SourceId.of("why-lever-words"))
                        .withChanges(Phrase.of("why.lever.change")));
    }

    private static Map<Lever, List<String>> count(List<String> tokens, List<Hint> hints) {
        var hits = new EnumMap<Lever, List<String>>(Lever.class);
        var used = new boolean[tokens.size()];
        for (var hint : hints) {
            for (int at = 0; at + hint.words().size() <= tokens.size(); at++) {
                if (stands(tokens, used, hint.words(), at)) {
                    Arrays.fill(used, at, at + hint.words().size(), true);
                    hits.computeIfAbsent(hint.lever(), l -> new ArrayList<>()).add(String.join(" ", hint.words()));
                }
            }
        }
        return hits;
    }

    private static boolean stands(List<String> tokens, boolean[] used, List<String> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (used[at + i] || !tokens.get(at + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<Hint> hints(LeverWords words) {
        return words.words().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(w -> new Hint(e.getKey(), tokens(w))))
                .filter(h -> !h.words().isEmpty())
                .sorted(Comparator.<Hint>comparingInt(h -> -h.words().size())
                        .thenComparing(Hint::lever)
                        .thenComparing(h -> String.join(" ", h.words())))
                .toList();
    }

    private static List<String> tokens(String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("[^\\p{L}\\p{N}']+", " ");
        return plain.isBlank() ? List.of() : List.of(plain.strip().split(" "));
    }
}
