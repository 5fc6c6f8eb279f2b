package dev.switchback.engine.meaning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Labels made ready to be asked which of them is nearest to a text, by meaning and a little by spelling. Thread-safe.
public final class NearestLabels {
    /// What spelling counts beside meaning. See ADR 233.
    public static final double CHARACTERS = 0.1;

    private final MeaningTable table;
    private final List<MeaningVector> vectors;
    private final CharacterIndex characters;

    /// Cost: O(labels x their signs).
    public NearestLabels(MeaningTable table, List<String> labels) {
        this.table = table;
        this.vectors = labels.stream().map(table::vector).toList();
        this.characters = new CharacterIndex(labels);
    }

    /// A label near a text.
    ///
    /// @param label      its number, from 0
    /// @param meaning    cosine, -1 to 1
    /// @param characters share of runs of characters, 0 to 1
    public record Near(int label, double meaning, double characters) {
        /// What labels are ordered by.
        public double score() {
            return meaning + CHARACTERS * characters;
        }
    }

    /// The nearest first; of equals, the earlier label.
    ///
    /// Cost: O(labels x dimensions).
    ///
    /// @param most 1 or more
    public List<Near> nearest(String text, int most) {
        var vector = table.vector(text);
        float[] spelled = characters.scores(text);
        return IntStream.range(0, vectors.size())
                .mapToObj(i -> new Near(i, vector.cosine(vectors.get(i)), spelled[i]))
                .sorted(Comparator.comparingDouble(Near::score).reversed().thenComparingInt(Near::label))
                .limit(most)
                .toList();
    }
}
