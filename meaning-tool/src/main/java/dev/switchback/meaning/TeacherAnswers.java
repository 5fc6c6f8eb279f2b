package dev.switchback.meaning;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// What the teacher said about each text, kept in a file so that it is asked once. Half a million answers take 400 MB.
final class TeacherAnswers {
    /// Begins what stands for a piece; no text has this sign.
    private static final String PIECE = "\u0001";

    private static final int AT_ONCE = 4_096;

    private final Path file;
    private final Map<String, float[]> known = new HashMap<>();

    TeacherAnswers(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            read();
        }
    }

    private void read() {
        long whole = 0;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            var bytes = new byte[2 * Teacher.DIMENSIONS];
            while (true) {
                String text = in.readUTF();
                in.readFully(bytes);
                whole += Short.BYTES + text.getBytes(StandardCharsets.UTF_8).length + bytes.length;
                var vector = new float[Teacher.DIMENSIONS];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = Float.float16ToFloat((short) ((bytes[2 * i] << Byte.SIZE) | (bytes[2 * i + 1] & 0xFF)));
                }
                known.put(text, vector);
            }
        } catch (EOFException e) {
            cut(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes away a last answer that was not written whole because the tool was stopped; it is asked again.
    private void cut(long whole) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Asks the teacher, on all cores, about those texts it was not asked before.
    void ask(Collection<String> texts, Teacher teacher) {
        ask(texts, teacher::vector);
    }

    /// Asks about single pieces, which are no texts: a piece within a word cannot be written as one.
    ///
    /// @param vocabulary the teacher's
    void askPieces(Collection<String> kept, List<String> vocabulary, Teacher teacher) {
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.put(PIECE + vocabulary.get(i), i);
        }
        ask(kept.stream().map(p -> PIECE + p).toList(), t -> teacher.vector(Objects.requireNonNull(numbers.get(t), t)));
    }

    float[] piece(String piece) {
        return vector(PIECE + piece);
    }

    private void ask(Collection<String> texts, Function<String, float[]> teacher) {
        var open = new ArrayList<>(
                texts.stream().filter(t -> !known.containsKey(t)).distinct().toList());
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            var some = open.subList(from, Math.min(open.size(), from + AT_ONCE));
            List<float[]> answers = some.parallelStream().map(teacher).toList();
            for (int i = 0; i < some.size(); i++) {
                known.put(some.get(i), asKept(answers.get(i)));
            }
            append(some);
            System.err.printf("teacher: %,d of %,d%n", from + some.size(), open.size());
        }
    }

    /// As it will be read from the file, so that a run that asks and one that reads come to the same table.
    private static float[] asKept(float[] answer) {
        for (int i = 0; i < answer.length; i++) {
            answer[i] = Float.float16ToFloat(Float.floatToFloat16(answer[i]));
        }
        return answer;
    }

    private void append(List<String> texts) {
        try (var out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), 1 << 20))) {
            for (var text : texts) {
                out.writeUTF(text);
                for (float number : vector(text)) {
                    out.writeShort(Float.floatToFloat16(number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String text) {
        return known.containsKey(text);
    }

    /// @throws NullPointerException when the teacher was not asked
    float[] vector(String text) {
        return Objects.requireNonNull(known.get(text), text);
    }
}
