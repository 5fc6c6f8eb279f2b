package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example told in German: the whole dossier in German, with the figures of the English one. The two pages beside
/// this test were read by a person; a change in them is read again.
class GermanDossierTest {
    private static final Path GOLDEN = Path.of("src/test/resources/german");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*");

    @TempDir
    private static Path folder;

    private static Dossiers german;
    private static Dossiers english;

    @BeforeAll
    static void plan() {
        var example = Dossiers.example("engineering-manager");
        english = Dossiers.plan(example, folder.resolve("en"));
        german = Dossiers.plan(example.resolveSibling("me.de.yaml"), folder.resolve("de"));
    }

    @Test
    void theShortPageReadsAsItWasReviewed() throws IOException {
        assertGolden("short-page.txt", german.inShort().replace(folder.toString(), "ORDNER"));
    }

    @Test
    void thePageForOthersReadsAsItWasReviewed() throws IOException {
        assertGolden("proposal.md", german.proposal());
    }

    private static void assertGolden(String name, String text) throws IOException {
        var file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void theGermanDossierHoldsTheFiguresOfTheEnglishOne() {
        assertThat(figures(german.markdown())).isEqualTo(figures(english.markdown()));
        assertThat(figures(german.proposal())).isEqualTo(figures(english.proposal()));
    }

    /// All figures in order of size, whatever signs a language groups and points them with.
    private static List<String> figures(String text) {
        return FIGURE.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(f -> f.replaceAll("[.,](?=\\d{3}(?!\\d))", "").replace(',', '.'))
                .sorted()
                .toList();
    }

    @Test
    void numbersAndDaysAreWrittenTheGermanWay() {
        assertThat(german.markdown())
                .contains("23. November 2026")
                .doesNotContain("23 November 2026")
                .containsPattern("\\d,\\d h")
                .doesNotContainPattern("\\d\\.\\d h")
                .contains("-6.000 EUR")
                .doesNotContain("“My")
                .doesNotContain("”");
    }
}
