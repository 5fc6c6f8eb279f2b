package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StretchingTest {
    private static final Stretching LIGHT = new Stretching(64, 1, 1);

    @Test
    void givesOneKeyForBothWaysToTypeAnAccent() {
        byte[] salt = new byte[16];
        assertThat(LIGHT.key("caf\u00e9 au lait".toCharArray(), salt))
                .isEqualTo(LIGHT.key("cafe\u0301 au lait".toCharArray(), salt))
                .isNotEqualTo(LIGHT.key("cafe au lait".toCharArray(), salt));
    }

    @Test
    void givesAnotherKeyForAnotherSaltOrCost() {
        byte[] salt = new byte[16];
        byte[] other = new byte[16];
        other[3] = 1;
        var words = "four words of mine".toCharArray();
        assertThat(LIGHT.key(words, salt))
                .isNotEqualTo(LIGHT.key(words, other))
                .isNotEqualTo(new Stretching(64, 2, 1).key(words, salt));
    }

    @Test
    void refusesCostsThatAChangedFileCouldAskFor() {
        assertThat(Stretching.CHOSEN.isBearable()).isTrue();
        assertThat(new Stretching(Integer.MAX_VALUE, 3, 1).isBearable()).isFalse();
        assertThat(new Stretching(64, 1_000_000, 1).isBearable()).isFalse();
        assertThat(new Stretching(0, 0, 0).isBearable()).isFalse();
    }
}
