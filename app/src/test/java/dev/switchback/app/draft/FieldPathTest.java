package dev.switchback.app.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.WrongInputException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldPathTest {
    @Test
    void readsAndWritesThePathsOfMessages() {
        for (var text : List.of("", "mode", "constraints.pay_now", "aims[0].role", "page.hand_over[12].by")) {
            assertThat(FieldPath.parse(text)).hasToString(text);
        }
        assertThat(FieldPath.parse("aims[1].role"))
                .isEqualTo(FieldPath.WHOLE.key("aims").item(1).key("role"));
    }

    @Test
    void keepsAnyKeyInQuotes() {
        for (var title : List.of("Sync (Mon.)", "a\"b\\c]d", "1", "", "two\nlines", "x[0].y", "\ud83d\ude00")) {
            var path = FieldPath.WHOLE.key("tags").key(title);
            assertThat(FieldPath.parse(path.toString())).isEqualTo(path);
        }
        assertThat(FieldPath.WHOLE.key("tags").key("Sync (Mon.)")).hasToString("tags[\"Sync (Mon.)\"]");
    }

    @Test
    void refusesWhatIsNoPath() {
        var wrong = List.of(
                ".",
                "a.",
                ".a",
                "a..b",
                "a[",
                "a[]",
                "a[-1]",
                "a[01]",
                "a[9999999]",
                "a[0]b",
                "a[\"b",
                "a[\"b\"",
                "a b",
                "../x",
                "a".repeat(5_000),
                "a" + "[0]".repeat(30));
        for (var text : wrong) {
            assertThatThrownBy(() -> FieldPath.parse(text)).as(text).isInstanceOf(WrongInputException.class);
        }
    }
}
