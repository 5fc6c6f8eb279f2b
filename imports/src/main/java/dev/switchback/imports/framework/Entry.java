package dev.switchback.imports.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.switchback.imports.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value of a YAML file that knows where it stands. Values of another type than asked read as absent; the schema has
/// reported them.
final class Entry {
    private final YamlFile file;
    private final JsonNode node;
    private final @Nullable Entry parent;
    private final String key;

    private Entry(YamlFile file, JsonNode node, @Nullable Entry parent, String key) {
        this.file = file;
        this.node = node;
        this.parent = parent;
        this.key = key;
    }

    static Entry root(YamlFile file) {
        return new Entry(file, file.root(), null, "");
    }

    /// The value below a key; absent values have a place too, that of the nearest one above.
    Entry at(String key) {
        var below = node.get(key);
        return new Entry(file, below == null ? MissingNode.getInstance() : below, this, key);
    }

    boolean isPresent() {
        return !node.isMissingNode();
    }

    /// The entries of a list below a key; empty when it is absent or no list.
    List<Entry> list(String key) {
        var list = at(key);
        var entries = new ArrayList<Entry>();
        if (list.node.isArray()) {
            for (int i = 0; i < list.node.size(); i++) {
                entries.add(new Entry(file, list.node.get(i), list, Integer.toString(i)));
            }
        }
        return entries;
    }

    /// The entries of a map below a key, in file order; empty when it is absent or no map.
    List<Entry> map(String key) {
        var map = at(key);
        return map.node.properties().stream()
                .map(e -> new Entry(file, e.getValue(), map, e.getKey()))
                .toList();
    }

    /// Key under which the entry stands in its map.
    String key() {
        return key;
    }

    Optional<String> text() {
        return node.isTextual() || node.isNumber() ? Optional.of(node.asText()) : Optional.empty();
    }

    Optional<Double> number() {
        return node.isNumber() ? Optional.of(node.asDouble()) : Optional.empty();
    }

    Optional<Boolean> truth() {
        return switch (node.asText()) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Texts of a list below a key.
    List<String> texts(String key) {
        return list(key).stream().flatMap(e -> e.text().stream()).toList();
    }

    YamlFile file() {
        return file;
    }

    String pointer() {
        return parent == null ? "" : YamlFile.below(parent.pointer(), key);
    }

    /// File and line, without the path of keys: `acme.yaml, line 14`.
    String filePlace() {
        return file.name() + ", line " + line();
    }

    int line() {
        return file.line(pointer());
    }
}
