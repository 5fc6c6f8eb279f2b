package dev.switchback.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.documents.SampleWords;
import dev.switchback.engine.document.Inline;
import dev.switchback.engine.explain.Phrase;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PageWordsTest {
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
}
