package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.title.LabelledTitle;
import dev.switchback.engine.title.TitleFigures;
import dev.switchback.engine.title.TitleGround;
import dev.switchback.engine.title.TitleVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Laws of the words of titles. The measuring set is not read here.
class TitlesLawTest {
    private static final TitleVocabulary WORDS = TitlesFile.load();

    /// Grounds read less often prove little, and stand at [#FEW_CONFIDENCE] at most. ADR 241.
    private static final int FEW = 10;

    private static final double FEW_CONFIDENCE = 0.6;

    @ParameterizedTest
    @ValueSource(strings = {"crafts", "posts", "seniority", "elsewhere", "noise", "confidence"})
    void everyFileKeepsToTheSchema(String file) throws IOException {
        var schema = (ObjectNode) new ObjectMapper().readTree(Content.bytes("schema/titles-1.json"));
        schema.put("$ref", "#/$defs/" + file);
        JsonNode content = new YAMLMapper().readTree(Content.bytes("titles/" + file + ".yaml"));

        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(content);

        assertThat(errors).isEmpty();
    }

    @Test
    void theCraftsAreTheSixteen() {
        assertThat(WORDS.crafts())
                .extracting(TitleVocabulary.Craft::id)
                .containsExactly(
                        "software",
                        "front-end",
                        "mobile",
                        "data-engineering",
                        "data-science",
                        "machine-learning",
                        "reliability-platform",
                        "security",
                        "quality",
                        "product-management",
                        "product-design",
                        "user-research",
                        "technical-writing",
                        "developer-relations",
                        "delivery",
                        "engineering-management");
        assertThat(WORDS.crafts()).allSatisfy(c -> assertThat(WORDS.crafts())
                .extracting(TitleVocabulary.Craft::id)
                .contains(c.managedAs(), c.broader()));
    }

    @Test
    void everyGroundHasAConfidence() {
        assertThat(WORDS.confidence()).containsOnlyKeys(TitleGround.values());
    }

    @Test
    void confidencesAreTheSharesOfTheDevelopmentSet() {
        var figures = TitleFigures.of(new YamlCatalogue().titleReader(), developmentSet());

        for (var ground : TitleGround.values()) {
            var count = figures.grounds().getOrDefault(ground, new TitleFigures.Count(0, 0));
            double share = Math.floor(count.smoothed() * 100) / 100;
            double meant = count.all() < FEW ? Math.min(FEW_CONFIDENCE, share) : share;
            assertThat(WORDS.confidence().getOrDefault(ground, Share.NONE).value())
                    .as("%s, %s", ground.id(), count)
                    .isEqualTo(meant);
        }
    }

    @Test
    void theDevelopmentSetSpeaksFourLanguagesAndAllCrafts() {
        var titles = developmentSet();

        assertThat(titles).hasSizeGreaterThanOrEqualTo(300);
        assertThat(titles.stream().map(LabelledTitle::title)).doesNotHaveDuplicates();
        WORDS.crafts().forEach(c -> assertThat(titles).as(c.id()).anyMatch(t -> t.craft()
                .equals(c.id())));
    }

    /// Rows as written: a title in quotes when it has a comma.
    private static List<LabelledTitle> developmentSet() {
        try (var in = TitlesLawTest.class.getResourceAsStream("/switchback/titles-development.csv")) {
            var rows = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1);
            return rows.map(TitlesLawTest::title).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledTitle title(String row) {
        int end = row.startsWith("\"") ? row.lastIndexOf('"') + 1 : row.indexOf(',');
        String title = row.startsWith("\"") ? row.substring(1, end - 1).replace("\"\"", "\"") : row.substring(0, end);
        var cells = new ArrayList<>(Arrays.asList(row.substring(end + 1).split(",")));
        cells.replaceAll(c -> c.equals("unknown") ? LabelledTitle.NONE : c);
        var levels = cells.get(2).equals(LabelledTitle.NONE)
                ? List.<String>of()
                : List.of(cells.get(2).split("\\|"));
        return new LabelledTitle(title, cells.get(0), cells.get(1), levels);
    }
}
