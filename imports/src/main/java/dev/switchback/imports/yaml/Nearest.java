package dev.switchback.imports.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds what a person may have meant: few typing slips apart, or sharing words.
public final class Nearest {
    private Nearest() {}

    /// The candidate that is a likely misspelling of the word: at most one slip per three letters, two at least.
    public static Optional<String> find(String word, Collection<String> candidates) {
        int allowed = Math.max(2, word.length() / 3);
        return candidates.stream()
                .filter(c -> slips(plain(word), plain(c)) <= Math.min(allowed, Math.max(1, c.length() - 1)))
                .min(Comparator.<String>comparingInt(c -> slips(plain(word), plain(c)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// The nearest candidates, best first; ties in alphabetical order. Cost: O(candidates x length squared).
    public static List<String> list(String words, Collection<String> candidates, int most) {
        return candidates.stream()
                .distinct()
                .map(c -> new Ranked(c, distance(words, c)))
                .sorted(Comparator.comparingDouble(Ranked::distance).thenComparing(Ranked::candidate))
                .limit(most)
                .map(Ranked::candidate)
                .toList();
    }

    private record Ranked(String candidate, double distance) {}

    /// 0 for equal texts, about 1 for unrelated ones.
    private static double distance(String a, String b) {
        String left = plain(a);
        String right = plain(b);
        double letters = slips(left, right) / (double) Math.max(1, Math.max(left.length(), right.length()));
        Set<String> shared = new HashSet<>(List.of(left.split("\\W+")));
        Set<String> union = new HashSet<>(List.of(right.split("\\W+")));
        var others = Set.copyOf(union);
        union.addAll(shared);
        shared.retainAll(others);
        double words = 1 - shared.size() / (double) Math.max(1, union.size());
        return (letters + words) / 2;
    }

    /// Insertions, deletions, changes and swaps of neighbours that turn one text into the other.
    static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (equal ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }

    private static String plain(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        return lower.length() > 80 ? lower.substring(0, 80) : lower;
    }
}
