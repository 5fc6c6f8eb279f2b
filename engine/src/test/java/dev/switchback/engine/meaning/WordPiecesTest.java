package dev.switchback.engine.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final List<String> VOCABULARY = List.of(
            "[UNK]", "code", "review", "##er", "##s", "re", "##view", "##ing", ",", "+", "c", "cafe", "日", "un",
            "##known");
    private static final WordPieces PIECES = new WordPieces(VOCABULARY);

    private static String cut(String text) {
        return String.join(
                " ", Arrays.stream(PIECES.of(text)).mapToObj(VOCABULARY::get).toList());
    }

    @Test
    void takesTheLongestPieceAgainAndAgain() {
        assertThat(cut("code reviewers")).isEqualTo("code review ##er ##s");
        assertThat(cut("reviewing")).isEqualTo("review ##ing");
        assertThat(cut("unknown")).isEqualTo("un ##known");
    }

    @Test
    void setsPunctuationApart() {
        assertThat(cut("code,review")).isEqualTo("code , review");
        assertThat(cut("C++")).isEqualTo("c + +");
    }

    @Test
    void readsCapitalsAccentsAndOddSpacesAsPlain() {
        assertThat(cut("  CODE\u00A0Caf\u00E9\u200B\tre ")).isEqualTo("code cafe re");
        assertThat(cut("日日")).isEqualTo("日 日");
    }

    @Test
    void aWordWithAnUnknownEndIsUnknownAsAWhole() {
        assertThat(cut("codex")).isEqualTo("[UNK]");
        assertThat(cut("code " + "s".repeat(101))).isEqualTo("code [UNK]");
    }

    @Test
    void anEmptyTextHasNoPieces() {
        assertThat(PIECES.of("")).isEmpty();
        assertThat(PIECES.of(" \n\u0000")).isEmpty();
    }

    @Test
    void aVocabularyWithoutTheUnknownIsOurMistake() {
        assertThatThrownBy(() -> new WordPieces(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
    }
}
