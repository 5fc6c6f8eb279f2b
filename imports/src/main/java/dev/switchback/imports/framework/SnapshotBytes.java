package dev.switchback.imports.framework;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bytes of a snapshot: every text stands once at the front and is named by its number afterwards, since ids recur.
final class SnapshotBytes {
    private static final int MAGIC = 0x53574231;

    private SnapshotBytes() {}

    /// Writes one value.
    @FunctionalInterface
    interface Writing<T> {
        void write(T value);
    }

    /// Reads one value.
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    static final class Out {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private final DataOutputStream data = new DataOutputStream(body);

        void text(String text) {
            number(texts.computeIfAbsent(text, t -> texts.size()));
        }

        void number(int number) {
            run(() -> data.writeInt(number));
        }

        void figure(double figure) {
            run(() -> data.writeDouble(figure));
        }

        void truth(boolean truth) {
            run(() -> data.writeBoolean(truth));
        }

        <T> void list(List<T> values, Writing<T> each) {
            number(values.size());
            values.forEach(each::write);
        }

        byte[] bytes() {
            var all = new ByteArrayOutputStream();
            try (var out = new DataOutputStream(all)) {
                out.writeInt(MAGIC);
                out.writeInt(texts.size());
                for (var text : texts.keySet()) {
                    out.writeUTF(text);
                }
                body.writeTo(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
        private final DataInputStream data;
        private final String[] texts;

        In(byte[] bytes) throws IOException {
            data = new DataInputStream(new ByteArrayInputStream(bytes));
            if (data.readInt() != MAGIC) {
                throw new IOException("no snapshot of a framework");
            }
            texts = new String[data.readInt()];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = data.readUTF();
            }
        }

        String text() throws IOException {
            return texts[data.readInt()];
        }

        int number() throws IOException {
            return data.readInt();
        }

        double figure() throws IOException {
            return data.readDouble();
        }

        boolean truth() throws IOException {
            return data.readBoolean();
        }

        <T> List<T> list(Reading<T> each) throws IOException {
            int size = data.readInt();
            var values = new ArrayList<T>(size);
            for (int i = 0; i < size; i++) {
                values.add(each.read());
            }
            return values;
        }
    }
}
