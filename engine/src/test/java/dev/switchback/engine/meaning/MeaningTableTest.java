package dev.switchback.engine.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A world of two directions: what has to do with people, and what has to do with code.
class MeaningTableTest {
    static final List<String> VOCABULARY =
            List.of("[UNK]", "hire", "recruit", "engineers", "code", "program", "##ming", "plan");

    private static final byte[] ROWS = {127, 127, 100, 0, 90, 10, 10, 10, 0, 100, 10, 90, 0, 10, 50, 50};

    private static final float[] SCALES = {1, 0.01f, 0.02f, 0.01f, 0.01f, 0.01f, 0.01f, 0.01f};

    static final MeaningTable TABLE = new MeaningTable(VOCABULARY, 2, ROWS, SCALES);

    @Test
    void textsThatMeanTheSameAreNear() {
        assertThat(cosine("hire engineers", "recruit engineers")).isGreaterThan(0.98);
        assertThat(cosine("hire engineers", "programming")).isLessThan(0.4);
    }

    @Test
    void aTextMeansTheMeanOfItsPieces() {
        assertThat(cosine("hire code", "plan")).isCloseTo(1, within(1e-6));
        assertThat(cosine("code hire", "hire code")).isCloseTo(1, within(1e-6));
    }

    @Test
    void unknownWordsSayNothing() {
        assertThat(cosine("hire", "hire zzz")).isCloseTo(1, within(1e-6));
        assertThat(cosine("zzz", "hire")).isZero();
        assertThat(cosine("", "")).isZero();
    }

    @Test
    void aTableWhoseNumbersDoNotMatchIsOurMistake() {
        assertThatThrownBy(() -> new MeaningTable(VOCABULARY, 3, ROWS, SCALES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double cosine(String one, String other) {
        return TABLE.vector(one).cosine(TABLE.vector(other));
    }
}
