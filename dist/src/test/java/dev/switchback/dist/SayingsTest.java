package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.explain.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// Whatever an adapter can say about wrong input or a failing world, it can say in every language. See ADR 132.
class SayingsTest {
    private static final Path SAYINGS =
            Repository.ROOT.resolve("catalogue/src/main/resources/switchback/sayings/de.yaml");
    private static final Pattern SLOT = Pattern.compile("\\{[A-Za-z]?}");

    /// Modules whose sentences a person can meet on a page.
    private static final List<String> SPEAKING = List.of("imports", "app", "web", "store", "documents", "server");

    /// Sentences for programmers, and one that stands in a file.
    private static final List<String> NOT_FOR_PEOPLE = List.of(
            "Every JDK has SHA-256.",
            "Every JDK has HmacSHA256.",
            "Memory does not fail like a disk.",
            "The key must have ({}) bytes.",
            "Each of ({}) keys must be digits of a series.",
            "The kept list names no kind.",
            "Switchback key 1. Whoever has this file and the data folder reads everything.",
            "The YAML node ({}) has no form.",
            "The whole profile stands in nothing.",
            "Maybe ask isWhole first.",
            "The field ({}) stands twice.",
            "The upload does not stand in the folder of uploads.",
            "Maybe it was named by what the browser sent.",
            "There is no revision ({}) of the document ({}, {}).",
            "The stored draft of the profile cannot be read.",
            "A tree of texts could not be written.",
            "The vault is not opened by a {}.",
            "The vault is not made yet.",
            "The framework that was written does not read back as it was.",
            "The vault exists already.",
            "Sealing failed.");

    private static Map<String, String> sayings() {
        Map<String, String> read = new Yaml().load(Repository.read(SAYINGS));
        return read;
    }

    private static String bare(String sentence) {
        return SLOT.matcher(sentence).replaceAll("{}");
    }

    @Test
    void everySentenceInTheCodeIsKnown() {
        var known = sayings().keySet().stream().map(SayingsTest::bare).collect(Collectors.toSet());
        var unknown = sentences()
                .filter(s -> !known.contains(s) && !NOT_FOR_PEOPLE.contains(s))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyWholeSentenceThatIsKnownStandsInTheCodeOrASchema() throws IOException {
        var said = Stream.concat(sentences(), schemaWords()).collect(Collectors.toSet());
        var idle = sayings().keySet().stream()
                .map(SayingsTest::bare)
                .filter(s -> s.matches("[A-Z].* .*\\."))
                .filter(s -> !said.contains(s) && !s.startsWith("Maybe add a line \""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(idle).isEmpty();
    }

    @Test
    void everyMeaningAndCureOfTheProfilesSchemaIsKnown() throws IOException {
        var german = new YamlCatalogue().phrasebook(Locale.GERMAN);
        assertThat(schemaWords().filter(w -> german.said(w).equals(w))).isEmpty();
    }

    @Test
    void everyNoteAndOwnEstimateAmongTheSourcesIsKnown() {
        var german = new YamlCatalogue().phrasebook(Locale.GERMAN);
        var said = new YamlCatalogue()
                .listSources().stream()
                        .flatMap(s -> Stream.of(
                                s.kind() == Source.Kind.OWN_ESTIMATE ? s.title() : "",
                                s.note().replaceFirst("^[0-9]{4}-[0-9]{2}-[0-9]{2}: ", "")))
                        .filter(s -> !s.isEmpty());
        assertThat(said.filter(s -> german.said(s).equals(s))).isEmpty();
        assertThat(german.said("2026-11-23: Readiness for a role")).isEqualTo("2026-11-23: Abdeckung für eine Rolle");
    }

    @Test
    void aTranslationHasNoSlotThatItsSentenceLacks() {
        sayings().forEach((english, german) -> {
            var slots = SLOT.matcher(english).results().map(m -> m.group()).toList();
            assertThat(slots).as(english).doesNotHaveDuplicates();
            assertThat(SLOT.matcher(german).results().map(m -> m.group()))
                    .as(english)
                    .isSubsetOf(slots);
            assertThat(german).as(english).doesNotContain("Maybe").isNotBlank();
            if (english.startsWith("Maybe ")) {
                assertThat(german).startsWith("Vielleicht ");
            }
        });
    }

    private static Stream<String> sentences() {
        return Repository.listSources().stream()
                .filter(f -> SPEAKING.contains(
                        Repository.ROOT.relativize(f).getName(0).toString()))
                .flatMap(f -> SaidSentences.of(Repository.read(f)).stream())
                .distinct();
    }

    private static Stream<String> schemaWords() throws IOException {
        var words = new ArrayList<String>();
        for (var name : List.of("profile-1.json", "repository-1.json", "waivers-1.json")) {
            var schema = new ObjectMapper()
                    .readTree(Repository.read(
                            Repository.ROOT.resolve("imports/src/main/resources/switchback/schema/" + name)));
            Stream.of("x-means", "x-cure")
                    .flatMap(k -> schema.findValues(k).stream())
                    .map(JsonNode::asText)
                    .forEach(words::add);
        }
        return words.stream();
    }
}
