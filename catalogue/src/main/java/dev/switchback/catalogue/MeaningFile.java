package dev.switchback.catalogue;

import dev.switchback.engine.meaning.MeaningTable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The table of meanings as it is shipped: version, dimensions, bytes of the vocabulary (whole numbers, high byte
/// first); the pieces, one a line; a scale a piece; a row a piece. Made by the module `meaning-tool`. See ADR 233.
public final class MeaningFile {
    private static final String NAME = "meaning/pieces.table";
    private static final int VERSION = 1;

    private MeaningFile() {}

    static MeaningTable load() {
        return read(Content.bytes(NAME));
    }

    /// @throws IllegalArgumentException when these are not the bytes of a table
    public static MeaningTable read(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        int version = in.getInt();
        if (version != VERSION) {
            throw new IllegalArgumentException("The version (" + version + ") of the table is not (" + VERSION + ").");
        }
        int dimensions = in.getInt();
        var words = new byte[in.getInt()];
        in.get(words);
        List<String> pieces = List.of(new String(words, StandardCharsets.UTF_8).split("\n"));
        var scales = new float[pieces.size()];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = in.getFloat();
        }
        var rows = new byte[in.remaining()];
        in.get(rows);
        return new MeaningTable(pieces, dimensions, rows, scales);
    }
}
