package dev.switchback.engine.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How many runs of 3 to 5 characters a text shares with each of a set of labels; runs that few labels have count more.
/// Finds what is spelled alike, where [MeaningTable] finds what means the same.
///
/// Cosine of weights (1 + ln count) x (1 + ln((1 + labels) / (1 + labels with the run))); rarity is counted over the
/// labels only, never over what is asked. Thread-safe.
public final class CharacterIndex {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private final int labels;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final double[] rarities;

    /// For each run, the labels that have it, and its weight in each.
    private final int[][] owners;

    private final float[][] weights;

    public CharacterIndex(List<String> labels) {
        this.labels = labels.size();
        var counts = labels.stream().map(CharacterIndex::grams).toList();
        counts.forEach(c -> c.keySet().forEach(g -> numbers.putIfAbsent(g, numbers.size())));
        var having = new int[numbers.size()];
        counts.forEach(c -> c.keySet().forEach(g -> having[numbers.getOrDefault(g, 0)]++));
        this.rarities = Arrays.stream(having)
                .mapToDouble(h -> 1 + Math.log((1.0 + this.labels) / (1.0 + h)))
                .toArray();
        this.owners = new int[having.length][];
        this.weights = new float[having.length][];
        for (int i = 0; i < having.length; i++) {
            owners[i] = new int[having[i]];
            weights[i] = new float[having[i]];
        }
        fill(counts, having);
    }

    private void fill(List<Map<String, Integer>> counts, int[] left) {
        for (int label = 0; label < counts.size(); label++) {
            var of = new ArrayList<Weighted>();
            double length = weighted(counts.get(label), of);
            for (var run : of) {
                int place = --left[run.number()];
                owners[run.number()][place] = label;
                weights[run.number()][place] = (float) (run.weight() / length);
            }
        }
    }

    private record Weighted(int number, double weight) {}

    /// Fills in the known runs and returns the length of their vector.
    private double weighted(Map<String, Integer> counts, List<Weighted> into) {
        double square = 0;
        for (var count : counts.entrySet()) {
            var number = numbers.get(count.getKey());
            if (number != null) {
                double weight = (1 + Math.log(count.getValue())) * rarities[number];
                into.add(new Weighted(number, weight));
                square += weight * weight;
            }
        }
        return Math.sqrt(square);
    }

    /// A share for each label, in their order: 0 when no run is shared, 1 when all are.
    ///
    /// Cost: O(runs of the text x labels that have them).
    public float[] scores(String text) {
        var scores = new float[labels];
        var of = new ArrayList<Weighted>();
        double length = weighted(grams(text), of);
        for (var run : of) {
            float weight = (float) (run.weight() / length);
            int[] having = owners[run.number()];
            float[] theirs = weights[run.number()];
            for (int i = 0; i < having.length; i++) {
                scores[having[i]] += weight * theirs[i];
            }
        }
        return scores;
    }

    /// Runs within words, the space before and after a word counted as one of its characters.
    private static Map<String, Integer> grams(String text) {
        var grams = new HashMap<String, Integer>();
        for (var word : text.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            String padded = " " + word + " ";
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int i = 0; i + length <= padded.length(); i++) {
                    grams.merge(padded.substring(i, i + length), 1, Integer::sum);
                }
            }
        }
        return grams;
    }
}
