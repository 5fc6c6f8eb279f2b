package dev.switchback.documents.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.switchback.app.pages.RunFacts;
import dev.switchback.documents.SampleDossier;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Knowable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DossierJsonTest {
    private static String schema() {
        try (var in = DossierJsonTest.class.getResourceAsStream("/switchback/schema/dossier-1.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema())
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void keepsToItsSchema() {
        assertThat(errors(DossierJson.write(SampleDossier.pages()))).isEmpty();
        assertThat(errors(DossierJson.write(SampleDossier.withoutProposal()))).isEmpty();
    }

    @Test
    void schemaFindsWhatIsWrong() {
        String json = DossierJson.write(SampleDossier.pages());

        assertThat(errors(json.replace("\"version\": 1,", "\"version\": 2,"))).isNotEmpty();
        assertThat(errors(json.replaceFirst("\"state\": \"short\"", "\"state\": \"shortish\"")))
                .isNotEmpty();
        assertThat(errors(json.replaceFirst("\"unknown\":", "\"unkown\":"))).isNotEmpty();
    }

    @Test
    void writesUnknownsWithTheirReason() throws Exception {
        var file = JsonTree.parse(DossierJson.write(SampleDossier.pages()));

        assertThat(file.at("/person/pay_floor/unknown").asText()).isEqualTo("No floor stated.");
        assertThat(file.at("/options/0/effort/weeks/unknown").asText()).isEqualTo("No hours stated.");
    }

    @Test
    void roundsFiguresSensibly() throws Exception {
        var file = JsonTree.parse(DossierJson.write(SampleDossier.pages()));

        assertThat(file.at("/week/average_hours/one-to-one").toString()).isEqualTo("9.13");
        assertThat(file.at("/week/unclassified_share").toString()).isEqualTo("0.1235");
        assertThat(file.at("/options/0/effort/hours/p50").toString()).isEqualTo("61.24");
        assertThat(file.at("/options/0/effort/hours/p20").toString()).isEqualTo("40");
    }

    @Test
    void leavesOutNamesAndKeysOfSeries() {
        String json = DossierJson.write(SampleDossier.pages());

        assertThat(json.lines().filter(l -> l.contains(SampleDossier.SECRET)))
                .singleElement()
                .asString()
                .contains("meetings all day");
    }

    @Test
    void givesBackTheFactsItWrote() {
        var facts = RunFacts.of(SampleDossier.dossier());
        var read = DossierJson.readFacts(DossierJson.write(SampleDossier.pages()));

        assertThat(read).isEqualTo(Knowable.known(facts));
        assertThat(facts.hoursRemoved().find().orElseThrow().value()).isEqualTo(8);
        assertThat(facts.complaintsTouched()).isEqualTo(1);
    }

    @Test
    void comparesNothingWithABrokenOrForeignFile() {
        String json = DossierJson.write(SampleDossier.pages());
        var unreadable = Knowable.unknown("change.unreadable");

        assertThat(DossierJson.readFacts("")).isEqualTo(unreadable);
        assertThat(DossierJson.readFacts("null")).isEqualTo(unreadable);
        assertThat(DossierJson.readFacts("{}")).isEqualTo(unreadable);
        assertThat(DossierJson.readFacts(json.substring(0, json.length() / 2))).isEqualTo(unreadable);
        assertThat(DossierJson.readFacts(json.replace("\"complaints_touched\": 1", "\"complaints_touched\": \"x\"")))
                .isEqualTo(unreadable);
        assertThat(DossierJson.readFacts(json.replace("\"version\": 1,", "\"version\": 7,")))
                .isEqualTo(Knowable.unknown("change.other-format", "version", "7"));
    }

    @Test
    void everyKeyIsDocumented() throws Exception {
        String docs = Files.readString(Path.of("../docs/dossier-format.md"));
        var keys = new TreeSet<String>();
        collect(JsonTree.parse(DossierJson.write(SampleDossier.pages())), keys);
        keys.removeIf(k -> Activity.findById(k).isPresent());

        assertThat(keys).allSatisfy(key -> assertThat(docs).contains("`" + key + "`"));
    }

    private static void collect(JsonNode node, TreeSet<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> collect(child, keys));
    }
}
