package dev.switchback.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void saysWithinWhichTimeAShareWasAnswered() {
        var tally = new Tally(200);
        IntStream.range(0, 200).forEach(i -> tally.put(i, 200 - i));

        assertThat(tally.within(0.5)).isEqualTo(100);
        assertThat(tally.within(0.99)).isEqualTo(198);
        assertThat(tally.within(1)).isEqualTo(200);
    }

    @Test
    void countsAnErrorAsLongerThanEveryAnswer() {
        var tally = new Tally(100);
        IntStream.range(0, 100).forEach(i -> tally.put(i, i < 2 ? -1 : 5));

        assertThat(tally.errors()).isEqualTo(2);
        assertThat(tally.within(0.98)).isEqualTo(5);
        assertThat(tally.within(0.99)).isEqualTo(Long.MAX_VALUE);
    }
}
