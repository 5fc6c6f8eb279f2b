package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A file of texts in another language says everything that its English file says, with the same values.
class LocalesTest {
    private static final Path TEXTS = Path.of("src/main/resources/switchback/texts");
    private static final Pattern VALUE = Pattern.compile("\\{([a-zA-Z_][a-zA-Z0-9_]*)");

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(TEXTS)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.startsWith(TEXTS.resolve("en")))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> sentences(Path file) throws IOException {
        Map<String, String> read =
                Content.reader(new TypeReference<Map<String, String>>() {}).readValue(Files.readAllBytes(file));
        return new TreeMap<>(read);
    }

    private static Map<String, String> english(Path file) throws IOException {
        return sentences(TEXTS.resolve("en").resolve(file.getFileName()));
    }

    private static TreeSet<String> values(String sentence) {
        return VALUE.matcher(sentence)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFileOfAnotherLanguageHasTheKeysOfItsEnglishFile() throws IOException {
        assertThat(files()).contains(TEXTS.resolve("de/form.yaml"), TEXTS.resolve("de/kinds.yaml"));
        for (var file : files()) {
            assertThat(sentences(file).keySet())
                    .as(file.toString())
                    .containsExactlyElementsOf(english(file).keySet());
        }
    }

    @Test
    void everySentenceNamesTheValuesOfItsEnglishSentence() throws IOException {
        for (var file : files()) {
            var english = english(file);
            sentences(file)
                    .forEach((key, sentence) ->
                            assertThat(values(sentence)).as(key).isEqualTo(values(english.getOrDefault(key, ""))));
        }
    }

    @Test
    void noSentenceShoutsOrIsLeftInEnglish() throws IOException {
        for (var file : files()) {
            var english = english(file);
            sentences(file).forEach((key, sentence) -> {
                assertThat(sentence).as(key).doesNotContain("!");
                if (sentence.length() > 25) {
                    assertThat(sentence).as(key).isNotEqualTo(english.get(key));
                }
            });
        }
    }

    @Test
    void aPhrasebookOfAnotherLanguageReadsItsFiles() {
        var german = new YamlPhrasebook(Locale.GERMAN);
        assertThat(german.sentence("stated.yes")).isEqualTo("ja");
        assertThat(german.keys()).isEqualTo(new YamlPhrasebook(Locale.ENGLISH).keys());
    }
}
