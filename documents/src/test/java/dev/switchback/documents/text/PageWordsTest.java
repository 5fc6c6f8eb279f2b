package dev.switchback.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.documents.SampleWords;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageWordsTest {
    private static final String SIGNS = "ab  .é\u00a0\u00ad\n\t\r\u0000\u0085\u1680\u2003\u2028\u202e\u2066ß漢\u007f";

    private final PageWords words = new PageWords(new SampleWords());

    private String joined(String... runs) {
        var inlines =
                Arrays.stream(runs).map(r -> Inline.plain(Phrase.verbatim(r))).toList();
        return words.join(inlines, i -> words.of(PageWords.phrase(i)));
    }

    @Test
    void joinsRunsAsAReaderWouldWriteThem() {
        assertThat(joined("It takes", "9 to 15 weeks", ", or", "more", "."))
                .isEqualTo("It takes 9 to 15 weeks, or more.");
        assertThat(joined("Hours (", "3", ")")).isEqualTo("Hours (3)");
        assertThat(joined("", "a", " ", "b")).isEqualTo("a b");
    }

    @Test
    void keepsAPersonsWordsOnOneLine() {
        assertThat(PageWords.oneLine("a\r\n\n# b\u2028c\u0000d\te")).isEqualTo("a # b c d e");
    }

    @Test
    void wordsThatAreOneLineAlreadyAreLeftAsTheyAre() {
        var words = "Écrire 4 h a week, rated -1 (claimed)";
        assertThat(PageWords.oneLine(words)).isSameAs(words);
    }

    /// What is found plain at a glance must be what the plain way would have left alone.
    @Test
    void theGlanceAgreesWithThePlainWay() {
        long seed = 20261126;
        var random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            var words = words(random);
            assertThat(PageWords.oneLine(words)).as("seed %s, run %s", seed, i).isEqualTo(plainly(words));
        }
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (int n = random.nextInt(8); n > 0; n--) {
            words.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return words.toString();
    }

    private static String plainly(String words) {
        return words.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("[\\s\\p{Cc}\\p{Zs}\\u2028\\u2029]+", " ")
                .strip();
    }
}
