package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.person.Mode;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Successor;
import dev.switchback.engine.person.WorkKind;
import dev.switchback.engine.reflection.DailyWorkTried;
import dev.switchback.engine.reflection.Lever;
import dev.switchback.engine.reflection.Motive;
import dev.switchback.engine.reflection.ProjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProfileSchemaTest {
    private static JsonNode schema() throws IOException {
        try (var in = ProfileSchemaTest.class.getResourceAsStream(YamlProfileReader.SCHEMA)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }

    private static <T> List<String> ids(T[] values, Function<T, String> id) {
        return Arrays.stream(values).map(id).toList();
    }

    private static List<String> words(String pointer) throws IOException {
        var words = new ArrayList<String>();
        schema().at("/properties" + pointer).forEach(w -> words.add(w.asText()));
        return words;
    }

    @Test
    void listsTheSameWordsAsTheProgram() throws Exception {
        assertThat(words("/mode/enum")).isEqualTo(ids(Mode.values(), Mode::id));
        assertThat(words("/aims/items/properties/reports_to/enum")).isEqualTo(ids(ReportsTo.values(), ReportsTo::id));
        assertThat(words("/reflection/properties/ranking/items/enum")).isEqualTo(ids(Motive.values(), Motive::id));
        assertThat(words("/reflection/properties/daily_work_tried/enum"))
                .isEqualTo(ids(DailyWorkTried.values(), DailyWorkTried::id));
        assertThat(words("/complaints/items/properties/lever/enum")).isEqualTo(ids(Lever.values(), Lever::id));
        assertThat(words("/interest/propertyNames/enum")).isEqualTo(ids(ProjectKind.values(), ProjectKind::id));
        for (var pointer : List.of("/ratings/propertyNames", "/week/propertyNames", "/tags/additionalProperties")) {
            assertThat(words(pointer + "/enum")).isEqualTo(ids(Activity.values(), Activity::id));
        }
        assertThat(words("/team/properties/successor/enum")).isEqualTo(ids(Successor.values(), Successor::id));
        assertThat(words("/evidence/items/properties/kind/enum")).isEqualTo(ids(WorkKind.values(), WorkKind::id));
    }

    @Test
    void describesEveryKey() throws Exception {
        assertDescribed(schema(), "");
    }

    private static void assertDescribed(JsonNode node, String path) {
        node.path("properties").properties().forEach(e -> {
            assertThat(e.getValue()
                            .path("description")
                            .asText(e.getValue().path("$ref").asText().endsWith("percent") ? "percent" : ""))
                    .as(path + "." + e.getKey())
                    .isNotBlank();
            assertDescribed(e.getValue(), path + "." + e.getKey());
            assertDescribed(e.getValue().path("items"), path + "." + e.getKey());
        });
    }

    @Test
    void everyKeyIsInTheDocumentation() throws Exception {
        assertKeysIn(Files.readString(Path.of("../docs/profile.md")), schema());
    }

    private static void assertKeysIn(String docs, JsonNode node) {
        node.path("properties").properties().forEach(e -> {
            assertThat(docs).contains("`" + e.getKey() + "`");
            assertKeysIn(docs, e.getValue());
            assertKeysIn(docs, e.getValue().path("items"));
        });
    }
}
