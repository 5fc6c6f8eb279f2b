package dev.switchback.meaning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Numbers in a file, one after the other.
final class FloatFile {
    private FloatFile() {}

    static void write(Path file, float[] numbers) {
        var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        try {
            Files.write(file, bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static float[] read(Path file) {
        try {
            var numbers = ByteBuffer.wrap(Files.readAllBytes(file)).asFloatBuffer();
            var read = new float[numbers.remaining()];
            numbers.get(read);
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
