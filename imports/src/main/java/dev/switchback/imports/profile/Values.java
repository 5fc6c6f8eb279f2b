package dev.switchback.imports.profile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.Stated;
import dev.switchback.imports.yaml.YamlFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One group of keys of a profile. A value of the wrong form reads as absent: the schema has reported it already.
///
/// @param file    the whole file
/// @param pointer where the group stands
record Values(YamlFile file, String pointer) {
    static Values root(YamlFile file) {
        return new Values(file, "");
    }

    JsonNode node() {
        return file.root().at(pointer);
    }

    String pointer(String key) {
        return YamlFile.below(pointer, key);
    }

    JsonNode node(String key) {
        return node().path(key);
    }

    boolean has(String key) {
        return !node(key).isMissingNode();
    }

    /// The group below a key; empty when there is none.
    Values group(String key) {
        return new Values(file, pointer(key));
    }

    /// The entries of a list of groups.
    List<Values> groups(String key) {
        var groups = new ArrayList<Values>();
        for (int i = 0; i < node(key).size() && node(key).isArray(); i++) {
            groups.add(new Values(file, YamlFile.below(pointer(key), i)));
        }
        return groups;
    }

    Optional<String> text(String key) {
        return text(node(key));
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank()
                ? Optional.of(node.textValue().strip())
                : Optional.empty();
    }

    List<String> texts(String key) {
        return entries(key).values().stream().toList();
    }

    /// Texts of a list, or one text in place of a list, by pointer.
    Map<String, String> entries(String key) {
        var entries = new LinkedHashMap<String, String>();
        var node = node(key);
        text(node).ifPresent(t -> entries.put(pointer(key), t));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            String at = YamlFile.below(pointer(key), i);
            text(node.get(i)).ifPresent(t -> entries.put(at, t));
        }
        return entries;
    }

    Optional<Double> number(String key) {
        return node(key).isNumber() ? Optional.of(node(key).doubleValue()) : Optional.empty();
    }

    Optional<Integer> whole(String key) {
        return number(key).filter(n -> n == Math.rint(n)).map(Double::intValue);
    }

    Stated stated(String key) {
        return stated(node(key));
    }

    private static Stated stated(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue() ? Stated.YES : Stated.NO;
        }
        return Stated.findById(node.asText("")).orElse(Stated.UNKNOWN);
    }

    Optional<LocalDate> day(String key) {
        return text(key).flatMap(t -> parsed(t, LocalDate::parse));
    }

    Optional<YearMonth> month(String key) {
        return text(key).flatMap(t -> parsed(t, YearMonth::parse));
    }

    Optional<LocalTime> time(String key) {
        return text(key).flatMap(t -> parsed(t, LocalTime::parse));
    }

    static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// A value of a fixed set of words.
    <T> Optional<T> word(String key, Function<String, Optional<T>> find) {
        return text(key).flatMap(find);
    }

    /// Numbers by key, in file order; keys that the set of words does not hold are left out.
    <K> Map<K, Double> numbers(String key, Function<String, Optional<K>> find) {
        var numbers = new LinkedHashMap<K, Double>();
        node(key).properties().forEach(e -> {
            var id = find.apply(e.getKey());
            if (id.isPresent() && e.getValue().isNumber()) {
                numbers.put(id.get(), e.getValue().doubleValue());
            }
        });
        return numbers;
    }

    /// The value, or unknown with the reason that the person did not say it, and where they could.
    <T> Knowable<T> orNotSaid(String key, Optional<T> value) {
        return value.map(Knowable::known).orElseGet(() -> notSaid(key));
    }

    <T> Knowable<T> notSaid(String key) {
        return Knowable.unknown("profile.not-said", "path", YamlFile.path(pointer(key)));
    }
}
