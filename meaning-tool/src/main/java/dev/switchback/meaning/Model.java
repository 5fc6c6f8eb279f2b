package dev.switchback.meaning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The files of the teacher, as they lie in its jar.
final class Model {
    private static final String NAME = "/all-minilm-l6-v2-q";

    private Model() {}

    static byte[] graph() {
        return bytes(NAME + ".onnx");
    }

    /// Word pieces by their number. Padding and cutting, which the same file asks for, are not used: a padded label is
    /// read as another text by a quantised model.
    static List<String> vocabulary() {
        try {
            var numbers = new ObjectMapper()
                    .readTree(bytes(NAME + "-tokenizer.json"))
                    .path("model")
                    .path("vocab");
            var pieces = new ArrayList<Map.Entry<String, Integer>>();
            numbers.properties()
                    .forEach(p -> pieces.add(Map.entry(p.getKey(), p.getValue().asInt())));
            return pieces.stream()
                    .sorted(Comparator.comparing(Map.Entry::getValue))
                    .map(Map.Entry::getKey)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String name) {
        try (var in = Model.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, () -> "no file " + name + " in the model's jar")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
