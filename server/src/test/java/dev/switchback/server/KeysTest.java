package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.web.security.Keys;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void aTokenWorksOnce() {
        var keys = new Keys();
        String token = keys.token();
        assertThat(keys.redeem("guessed")).isFalse();
        assertThat(keys.redeem(token)).isTrue();
        assertThat(keys.redeem(token)).isFalse();
        assertThatThrownBy(keys::token).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theThreeSecretsDifferFromEachOtherAndBetweenRuns() {
        var one = new Keys();
        var other = new Keys();
        assertThat(java.util.Set.of(one.token(), one.cookie(), one.form(), other.token(), other.cookie(), other.form()))
                .hasSize(6)
                .allMatch(s -> s.length() == 43);
    }
}
