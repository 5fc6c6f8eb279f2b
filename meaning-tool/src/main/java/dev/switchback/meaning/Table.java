package dev.switchback.meaning;

import dev.switchback.engine.meaning.WordPieces;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// A table in the making.
///
/// @param pieces     in the order of the rows
/// @param dimensions numbers a row
/// @param rows       row after row
record Table(List<String> pieces, int dimensions, float[] rows) {
    private static final Set<String> MARKS = Set.of("[PAD]", "[CLS]", "[SEP]", "[MASK]");
    private static final int MOST = 127;

    Table {
        pieces = List.copyOf(pieces);
    }

    /// Pieces that stand in texts, and the one for unknown words.
    static List<String> kept(List<String> vocabulary) {
        return vocabulary.stream()
                .filter(p -> !p.startsWith("[unused") && !MARKS.contains(p))
                .toList();
    }

    /// In whole numbers of a byte, as they are shipped. The file is that of `catalogue.MeaningFile`.
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            byte[] words = String.join("\n", pieces).getBytes(StandardCharsets.UTF_8);
            out.writeInt(1);
            out.writeInt(dimensions);
            out.writeInt(words.length);
            out.write(words);
            for (int i = 0; i < pieces.size(); i++) {
                out.writeFloat(scale(i));
            }
            for (int i = 0; i < pieces.size(); i++) {
                out.write(row(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private float scale(int row) {
        float most = 0;
        for (int i = row * dimensions; i < (row + 1) * dimensions; i++) {
            most = Math.max(most, Math.abs(rows[i]));
        }
        return most / MOST;
    }

    private byte[] row(int row) {
        float scale = scale(row);
        var bytes = new byte[dimensions];
        for (int i = 0; i < dimensions && scale > 0; i++) {
            bytes[i] = (byte) Math.round(rows[row * dimensions + i] / scale);
        }
        return bytes;
    }

    /// Of a text, at unit length.
    float[] vector(String text, WordPieces cut) {
        var sum = new float[dimensions];
        for (int row : Sample.rows(text, cut)) {
            Numbers.add(sum, 0, rows, row * dimensions, 1, dimensions);
        }
        Numbers.toUnitLength(sum, 0, dimensions);
        return sum;
    }
}
