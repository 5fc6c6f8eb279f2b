package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A file of texts in another language says everything that its English file says, with the same values.
class LocalesTest {
    private static final Path TEXTS = Path.of("src/main/resources/switchback/texts");
    /// Sentences that name keys of a file, commands or titles, which are English.
    private static final Set<String> NAMES_KEYS_OR_TITLES =
            Set.of("cli.welcome", "missing.skills.cure", "init.present-role.hint");

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
    void everyLanguageHasEveryFileThatIsRead() {
        for (var locale : new YamlCatalogue().listLanguages()) {
            assertThat(YamlPhrasebook.FILES)
                    .as(locale.getDisplayLanguage())
                    .allMatch(f -> Files.exists(TEXTS.resolve(locale.getLanguage() + "/" + f + ".yaml")));
        }
    }

    @Test
    void everyFileIsRead() throws IOException {
        try (var all = Files.walk(TEXTS).filter(Files::isRegularFile)) {
            assertThat(all.map(f -> f.getFileName().toString().replace(".yaml", "")))
                    .isSubsetOf(YamlPhrasebook.FILES);
        }
    }

    @Test
    void everyFileOfAnotherLanguageHasTheKeysOfItsEnglishFile() throws IOException {
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
    void aLanguageThatIsNotSpokenIsShownInEnglishWhollyNotByHalves() {
        assertThat(new YamlCatalogue().phrasebook(Locale.FRENCH).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(new YamlCatalogue()
                        .phrasebook(Locale.forLanguageTag("de-CH"))
                        .locale()
                        .toLanguageTag())
                .isEqualTo("de-CH");
    }

    @Test
    void daysAndNumbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(said(Locale.GERMAN, LocalDate.of(2026, 11, 26))).isEqualTo("26. November 2026");
        assertThat(said(Locale.ENGLISH, LocalDate.of(2026, 11, 26))).isEqualTo("26 November 2026");
        assertThat(said(Locale.GERMAN, new Hours(1234.5))).isEqualTo("1.234,5 h");
        assertThat(said(Locale.ENGLISH, new Hours(1234.5))).isEqualTo("1,234.5 h");
        assertThat(said(Locale.GERMAN, List.of("eins", "zwei", "drei"))).isEqualTo("eins, zwei und drei");
    }

    private static String said(Locale locale, Object value) {
        return new YamlPhrasebook(locale).words(Phrase.of("render.number", "value", value));
    }

    /// What a German reader stumbles over: quotes of another language, and words the glossary has replaced.
    @Test
    void germanUsesItsOwnQuotesAndOneWordForEachIdea() throws IOException {
        var foreign = Pattern.compile("[”’»«]|(?i)\\b(HR|skills?|level|feedback|manager(?:in)?|job|review|probezeit|"
                + "chef(?:in)?|leiter|vorgesetzte\\w*|mitarbeiter\\w*|behauptet)\\b|\\w[*:_]innen\\b");
        for (var file : files()) {
            sentences(file).forEach((key, sentence) -> {
                var words = sentence.replaceAll("\\{[^}|]*}", "");
                if (!NAMES_KEYS_OR_TITLES.contains(key)) {
                    assertThat(foreign.matcher(words).find())
                            .as(key + ": " + sentence)
                            .isFalse();
                }
                if (!key.startsWith("format.")) {
                    assertThat(count(sentence, '„')).as(key).isEqualTo(count(sentence, '“'));
                }
            });
        }
    }

    private static long count(String words, char sign) {
        return words.chars().filter(c -> c == sign).count();
    }

    @Test
    void aPhrasebookOfAnotherLanguageReadsItsFiles() {
        var german = new YamlPhrasebook(Locale.GERMAN);
        assertThat(german.sentence("stated.yes")).isEqualTo("ja");
        assertThat(german.keys()).isEqualTo(new YamlPhrasebook(Locale.ENGLISH).keys());
    }
}
