package dev.switchback.engine.meaning;

import java.util.List;

/// A vector for each word piece, in bytes with a scale a row. A text means the mean of its pieces.
///
/// A class, as its numbers stay hidden. Thread-safe.
public final class MeaningTable {
    private final List<String> vocabulary;
    private final WordPieces pieces;
    private final int dimensions;
    private final byte[] rows;
    private final float[] scales;

    /// @param vocabulary pieces in their order, with [WordPieces#UNKNOWN]
    /// @param dimensions numbers a row, above 0
    /// @param rows       row after row; is not copied and must not be changed
    /// @param scales     what a row's bytes are multiplied by
    public MeaningTable(List<String> vocabulary, int dimensions, byte[] rows, float[] scales) {
        if (dimensions < 1 || rows.length != vocabulary.size() * dimensions || scales.length != vocabulary.size()) {
            throw new IllegalArgumentException("A table of (" + vocabulary.size() + ") pieces and (" + dimensions
                    + ") dimensions has (" + rows.length + ") numbers and (" + scales.length + ") scales.");
        }
        this.vocabulary = List.copyOf(vocabulary);
        this.pieces = new WordPieces(vocabulary);
        this.dimensions = dimensions;
        this.rows = rows;
        this.scales = scales.clone();
    }

    public int dimensions() {
        return dimensions;
    }

    /// Pieces in the order of the rows.
    public List<String> vocabulary() {
        return vocabulary;
    }

    /// What a text means. Words of which no piece is known say nothing; a text of only such words, or of none, means
    /// nothing: it has the cosine 0 with every text.
    ///
    /// Cost: O(signs x longest piece + pieces x dimensions).
    public MeaningVector vector(String text) {
        var sum = new float[dimensions];
        for (int piece : pieces.of(text)) {
            if (piece != pieces.unknown()) {
                add(piece, sum);
            }
        }
        return MeaningVector.ofUnitLength(sum);
    }

    private void add(int piece, float[] sum) {
        float scale = scales[piece];
        int from = piece * dimensions;
        for (int i = 0; i < sum.length; i++) {
            sum[i] += scale * rows[from + i];
        }
    }
}
