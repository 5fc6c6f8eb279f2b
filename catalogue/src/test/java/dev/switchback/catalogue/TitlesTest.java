package dev.switchback.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.framework.Track;
import dev.switchback.engine.title.Rung;
import dev.switchback.engine.title.TitleGround;
import dev.switchback.engine.title.TitleReader;
import dev.switchback.engine.title.TitleReading;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Titles against the words of the catalogue; one line says what one means.
class TitlesTest {
    private static final TitleReader READER = new YamlCatalogue().titleReader();

    private static String read(String title) {
        TitleReading reading = READER.read(title);
        return String.join(
                " ",
                reading.craft().value().find().orElse("-"),
                reading.track().value().map(Track::id).find().orElse("-"),
                reading.level().value().map(Rung::id).find().orElse("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Sr. SWE II (Backend) / Tech Lead     | software hybrid l3
            Leitender Entwickler                 | software hybrid l3
            Head of Eng                          | engineering-management management l5
            Software engineer @ Some GmbH        | software ic l2
            IC5                                  | - ic l4
            M2                                   | - management l4
            Staff+                               | - - l4
            VP Eng                               | engineering-management management above
            Werkstudent                          | - - l1
            Softwareentwickler (m/w/d)           | software ic l2
            Teamleiter Entwicklung               | engineering-management management l3
            Manager, Quality Assurance           | quality management l3
            """)
    void readsTheTitlesOfTheIssue(String title, String meant) {
        assertThat(read(title)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Softwareentwickler:in                | software ic l2
            Softwareentwickler*in                | software ic l2
            Softwareentwickler/-in (all genders) | software ic l2
            Softwarearchitektin                  | software ic l4
            Systemadministratorin bei der Stadt  | reliability-platform ic l2
            Développeur·euse web                 | front-end ic l2
            Ingeniero/a de datos                 | data-engineering ic l2
            Leiterin Technische Dokumentation    | technical-writing management l4
            Projektleiterin IT                   | delivery ic l2
            """)
    void marksOfGenderAndCompoundsDoNotMatter(String title, String meant) {
        assertThat(read(title)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Engineer II                          | software ic l2
            Engineer 3                           | software ic l3
            Senior Engineer 2                    | software ic l3
            Engineering Manager II               | engineering-management management l4
            Senior Manager, Software Engineering | engineering-management management l4
            Senior Director of Engineering       | engineering-management management l5
            Deputy Head of Engineering           | engineering-management management l4
            Associate Product Manager            | product-management ic l1
            Junior Software Architect            | software ic l2
            Member of Technical Staff            | software ic l2
            """)
    void wordsNumbersAndPostsSayTheLevel(String title, String meant) {
        assertThat(read(title)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            Construction Project Manager
            Bauprojektleiter
            Security Guard
            Sales Engineer
            Petroleum Engineer
            Product Marketing Manager
            Business Development Manager
            Chief of Staff
            Krankenschwester
            """)
    void titlesOfOtherFieldsHaveNoCraft(String title) {
        assertThat(read(title)).isEqualTo("- - -");
    }

    @Test
    void aWordBeforeEngineeringManagerNamesTheCraftAndOneBehindItDoesNot() {
        assertThat(read("Security Engineering Manager")).isEqualTo("security management l3");
        assertThat(read("Engineering Manager, Security")).isEqualTo("engineering-management management l3");
    }

    @Test
    void aTitleThatSaysNoLevelSaysSo() {
        var level = READER.read("Data Scientist").level();

        assertThat(level.ground()).isEqualTo(TitleGround.LEVEL_ASSUMED);
        assertThat(level.value().find()).contains(Rung.L2);
        assertThat(words("en", level.why().sentence())).isEqualTo("It says no level, and then means practitioner.");
        assertThat(words("de", level.why().sentence())).isEqualTo("Er nennt keine Stufe und meint dann selbstständig.");
    }

    private static String words(String language, dev.switchback.engine.explain.Phrase phrase) {
        return new YamlCatalogue().phrasebook(Locale.of(language)).words(phrase);
    }

    @Test
    void theReasonNamesTheWords() {
        var craft = READER.read("Manager of Software Developers, QA").craft();

        assertThat(words("en", craft.why().sentence())).contains("(").doesNotContain("{");
        assertThat(words("en", READER.read("Head of Eng").craft().why().sentence()))
                .isEqualTo(
                        "Only the words (eng) suggest the craft software. Somebody who answers for its people works in"
                                + " engineering management.");
    }

    @Test
    void whatIsOverAndTheEmployerDoNotCount() {
        assertThat(read("Ex-Engineering Manager, now Software Engineer")).isEqualTo("software ic l2");
        assertThat(read("Software Engineer at Manager Magazin")).isEqualTo("software ic l2");
    }

    @Test
    void emptyStrangeAndEndlessTitlesAreRead() {
        var strange =
                List.of("", " ", "\u0000\u001b[31m", "()", "@", "@@@ at at", "<<<>>>", "\ud83d", "🚀", "ﬁ", "-", "/");
        strange.forEach(t -> assertThat(read(t)).as(t).isEqualTo("- - -"));
        assertThat(read("<b>Software</b>\u200b Engineer\u0007 ｎｅｗ")).isEqualTo("software ic l2");
        String endless = "Software Engineer " + "x(/-in ".repeat(1_500_000);
        assertThat(read(endless)).isEqualTo("software ic l2");
        assertThat(READER.read(endless).title()).hasSizeLessThanOrEqualTo(500);
        assertThat(READER.read("a\u202eb\u001b]0;x\u0007\nc").title()).doesNotContain("\u202e", "\u001b", "\n");
    }
}
