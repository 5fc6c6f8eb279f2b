package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryKeyTest {
    @Test
    void hasEightGroupsOfFourAndIsNeverTheSame() {
        var drawn = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            drawn.add(RecoveryKey.draw());
        }
        assertThat(drawn).hasSize(200).allMatch(k -> k.matches("([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}"));
    }

    @Test
    void isReadAsPeopleWriteIt() {
        var key = RecoveryKey.draw();
        var written = " "
                + key.toLowerCase(Locale.ROOT)
                        .replace('-', ' ')
                        .replace('0', 'o')
                        .replace('1', 'l') + "\n";
        assertThat(RecoveryKey.signs(written.toCharArray()))
                .isEqualTo(key.replace("-", "").toCharArray());
    }
}
