package dev.switchback.imports.framework;

import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.skill.SkillId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The bytes of a snapshot: every text stands once at the front and is named by its number afterwards, since ids recur.
/// Before all stand the sums over the files it was made of and over itself. Reading does without lambdas and
/// patterns: in a JVM that has just begun each of them costs more than a hundred values. See ADR 281.
final class SnapshotBytes {
    /// Changes whenever the order of the values does.
    private static final int FORMAT = 0x53574233;

    private static final int MOST = 0xFFFF;

    private SnapshotBytes() {}

    /// A sum over the files that a framework is put together from, their names and order included.
    static long sum(Map<String, byte[]> files) {
        var sum = new CRC32();
        for (var file : files.entrySet()) {
            sum.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            sum.update(file.getValue());
        }
        return sum.getValue();
    }

    static final class Out {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final Map<Double, Integer> figures = new LinkedHashMap<>();
        private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
        private final DataOutputStream front = new DataOutputStream(texts);
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final DataOutputStream data = new DataOutputStream(body);

        /// Writes one value.
        @FunctionalInterface
        interface Writing<T> {
            void write(T value);
        }

        void text(String text) {
            var known = numbers.get(text);
            if (known == null) {
                known = numbers.size();
                numbers.put(text, known);
                run(() -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    front.writeShort(bytes.length);
                    front.write(bytes);
                });
            }
            number(known);
        }

        /// Two bytes are enough for every count and every number of a text; more is refused.
        void number(int number) {
            if (number < 0 || number > MOST) {
                throw new IllegalArgumentException("a snapshot holds no number above " + MOST);
            }
            run(() -> data.writeShort(number));
        }

        /// Few figures occur, each many times.
        void figure(double figure) {
            var known = figures.get(figure);
            if (known == null) {
                known = figures.size();
                figures.put(figure, known);
            }
            number(known);
        }

        void truth(boolean truth) {
            run(() -> data.writeBoolean(truth));
        }

        <T> void list(List<T> values, Writing<T> each) {
            number(values.size());
            values.forEach(each::write);
        }

        /// @param made sum over the files it was made of
        byte[] bytes(long made) {
            var all = new ByteArrayOutputStream();
            run(() -> {
                var inner = new ByteArrayOutputStream();
                var out = new DataOutputStream(inner);
                out.writeShort(numbers.size());
                texts.writeTo(out);
                out.writeShort(figures.size());
                for (var figure : figures.keySet()) {
                    out.writeDouble(figure);
                }
                body.writeTo(out);
                var own = new CRC32();
                own.update(inner.toByteArray());
                var head = new DataOutputStream(all);
                head.writeInt(FORMAT);
                head.writeLong(made);
                head.writeLong(own.getValue());
                inner.writeTo(head);
            });
            return all.toByteArray();
        }

        /// Writing to memory.
        @FunctionalInterface
        private interface Step {
            void run() throws IOException;
        }

        private static void run(Step step) {
            try {
                step.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class In {
        private static final int HEAD = Integer.BYTES + 2 * Long.BYTES;

        private final byte[] bytes;
        private final long made;
        private final String[] texts;
        private final double[] figures;
        private final @Nullable SkillId[] skills;
        private final @Nullable RoleId[] roles;
        private final @Nullable SourceId[] sources;
        private int at;

        /// @throws IOException when these are not the bytes of a snapshot, or are damaged
        In(byte[] bytes) throws IOException {
            this.bytes = bytes;
            if (bytes.length < HEAD || big(Integer.BYTES) != FORMAT) {
                throw new IOException("no snapshot of a framework");
            }
            made = big(Long.BYTES);
            var own = new CRC32();
            own.update(bytes, HEAD, bytes.length - HEAD);
            if (big(Long.BYTES) != own.getValue()) {
                throw new IOException("a damaged snapshot of a framework");
            }
            texts = new String[number()];
            for (int i = 0; i < texts.length; i++) {
                int length = number();
                texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
                at += length;
            }
            figures = new double[number()];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = Double.longBitsToDouble(big(Long.BYTES));
            }
            skills = new SkillId[texts.length];
            roles = new RoleId[texts.length];
            sources = new SourceId[texts.length];
        }

        private long big(int width) {
            long value = 0;
            for (int i = 0; i < width; i++) {
                value = value << 8 | bytes[at++] & 0xFF;
            }
            return value;
        }

        /// Sum over the files it was made of.
        long made() {
            return made;
        }

        String text() {
            return texts[number()];
        }

        /// Each id is made once: it is checked when it is made.
        SkillId skill() {
            int number = number();
            var id = skills[number];
            if (id == null) {
                id = SkillId.of(texts[number]);
                skills[number] = id;
            }
            return id;
        }

        RoleId role() {
            int number = number();
            var id = roles[number];
            if (id == null) {
                id = RoleId.of(texts[number]);
                roles[number] = id;
            }
            return id;
        }

        SourceId source() {
            int number = number();
            var id = sources[number];
            if (id == null) {
                id = SourceId.of(texts[number]);
                sources[number] = id;
            }
            return id;
        }

        int number() {
            return (bytes[at++] & 0xFF) << 8 | bytes[at++] & 0xFF;
        }

        double figure() {
            return figures[number()];
        }

        boolean truth() {
            return bytes[at++] != 0;
        }
    }
}
