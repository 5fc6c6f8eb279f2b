package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldSpec;
import dev.switchback.app.draft.ProfileFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The catalogue of fields against the schema of the profile: same keys, same order, same words.
class ProfileFieldsTest {
    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        try (var in = ProfileFieldsTest.class.getResourceAsStream(YamlProfileReader.SCHEMA)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Rule of every key, by pattern, in the order of the schema.
    private static Map<String, JsonNode> keys() {
        var keys = new LinkedHashMap<String, JsonNode>();
        collect("", SCHEMA, keys);
        return keys;
    }

    private static void collect(String above, JsonNode rule, Map<String, JsonNode> keys) {
        rule.path("properties").properties().forEach(e -> {
            String pattern = above.isEmpty() ? e.getKey() : above + "." + e.getKey();
            var own = followed(e.getValue());
            keys.put(pattern, own);
            collect(pattern, own, keys);
            collect(pattern + "[]", followed(own.path("items")), keys);
            if (own.path("additionalProperties").isObject()) {
                keys.put(pattern + ".*", followed(own.path("additionalProperties")));
            }
        });
    }

    private static JsonNode followed(JsonNode rule) {
        return rule.has("$ref") ? SCHEMA.at(rule.path("$ref").asText().substring(1)) : rule;
    }

    @Test
    void everyKeyOfTheSchemaHasAFieldAndEveryFieldAKeyInTheSameOrder() {
        assertThat(ProfileFields.list().stream().map(FieldSpec::pattern))
                .containsExactlyElementsOf(keys().keySet())
                .hasSizeGreaterThan(100);
    }

    @Test
    void everyFieldHasTheKindThatTheSchemaAsksFor() {
        keys().forEach((pattern, rule) -> {
            var field = field(pattern);
            assertThat(field.kind()).as(pattern).isIn(kinds(rule));
            if (field.kind() == FieldKind.LIST) {
                assertThat(field.entries()).as(pattern).isIn(kinds(followed(rule.path("items"))));
            }
        });
    }

    private static FieldSpec field(String pattern) {
        return ProfileFields.list().stream()
                .filter(f -> f.pattern().equals(pattern))
                .findFirst()
                .orElseThrow();
    }

    private static List<FieldKind> kinds(JsonNode rule) {
        String means = rule.path("x-means").asText();
        String type = rule.path("type").toString();
        if (means.contains("month")) {
            return List.of(FieldKind.MONTH);
        } else if (means.contains("day")) {
            return List.of(FieldKind.DAY);
        } else if (means.contains("time")) {
            return List.of(FieldKind.TIME);
        } else if (rule.equals(SCHEMA.at("/$defs/rating"))) {
            return List.of(FieldKind.RATING);
        } else if (rule.equals(SCHEMA.at("/$defs/answer"))) {
            return List.of(FieldKind.YES_NO_UNKNOWN);
        } else if (rule.has("enum")) {
            return List.of(FieldKind.CHOICE);
        } else if (rule.has("const") || type.contains("integer") || type.contains("number")) {
            return List.of(FieldKind.NUMBER);
        } else if (type.contains("array")) {
            return List.of(FieldKind.LIST);
        } else if (type.contains("object")) {
            return List.of(FieldKind.GROUP);
        }
        return List.of(FieldKind.LINE, FieldKind.TEXT, FieldKind.ROLE, FieldKind.SKILL, FieldKind.ZONE, FieldKind.FILE);
    }

    @Test
    void offersTheWordsOfTheSchema() {
        keys().forEach((pattern, rule) -> {
            var words = new ArrayList<String>();
            rule.path("enum").forEach(w -> words.add(w.asText()));
            rule.path("propertyNames").path("enum").forEach(w -> words.add(w.asText()));
            followed(rule.path("items")).path("enum").forEach(w -> words.add(w.asText()));
            words.removeAll(List.of("true", "false"));
            assertThat(field(pattern).choices().stream().map(FieldSpec.Choice::id))
                    .as(pattern)
                    .containsExactlyElementsOf(words);
        });
    }

    @Test
    void findsTheFieldOfAPath() {
        assertThat(find("aims[3].role")).isEqualTo("aims[].role");
        assertThat(find("reflection.drains[0]")).isEqualTo("reflection.drains");
        assertThat(find("ratings.making")).isEqualTo("ratings.*");
        assertThat(find("tags[\"Team sync\"]")).isEqualTo("tags.*");
        assertThat(ProfileFields.findKind(FieldPath.parse("reflection.drains[0]")))
                .contains(FieldKind.TEXT);
        for (var path : List.of("aims[0]", "aims.role", "ratings.x", "[0]", "present[0]", "mode.x", "mode[0]")) {
            assertThat(ProfileFields.find(FieldPath.parse(path))).as(path).isEmpty();
        }
    }

    private static String find(String path) {
        return ProfileFields.find(FieldPath.parse(path)).orElseThrow().pattern();
    }
}
