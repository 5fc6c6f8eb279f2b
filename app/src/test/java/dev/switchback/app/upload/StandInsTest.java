package dev.switchback.app.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.RuleWords;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What stands in for a title tells the rules what the title told them, and nobody anything else.
class StandInsTest {
    private static final List<String> WORDS =
            List.of("1:1", "code review", "review", "weekly team", "weekly", "go/no-go");
    private static final ActivityRules RULES =
            new ActivityRules(List.of(new ActivityRules.Rule("r", Activity.MAKING, WORDS, 0, 9, false)));

    private final RuleWords words = new RuleWords(RULES);
    private final StandIns standIns = new StandIns(new byte[StandIns.KEY_BYTES], RULES);

    @Test
    void theRulesFindTheSameWords() {
        var pieces = Stream.concat(
                        WORDS.stream(), Stream.of("Anna", "x1:1", "re view", "(", ")", "/", "ab12cd34ef56", "\u00e4"))
                .toList();
        var random = new Random(20_261_126);
        for (int i = 0; i < 5_000; i++) {
            var title = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                title.append(pieces.get(random.nextInt(pieces.size())))
                        .append(random.nextBoolean() ? " " : random.nextBoolean() ? "  " : "");
            }
            String instead = standIns.title(title.toString());
            assertThat(words.found(instead))
                    .as("seed 20261126, title [%s], stand-in [%s]", title, instead)
                    .containsExactlyInAnyOrderElementsOf(words.found(title.toString()));
            assertThat(standIns.title(instead)).as("replaced again").isEqualTo(instead);
            assertThat(instead).doesNotContain("anna", "\u00e4");
        }
    }

    @Test
    void equalTitlesStayEqualAndOthersDiffer() {
        assertThat(standIns.title(" Sync  with ANNA ")).isEqualTo(standIns.title("sync with anna"));
        assertThat(standIns.title("sync with anna")).isNotEqualTo(standIns.title("sync with ben"));
        assertThat(standIns.title(" ")).isEmpty();
        assertThat(standIns.address("Anna@Example.org ")).isEqualTo(standIns.address("anna@example.org"));
        assertThat(standIns.address(standIns.address("a@b.c"))).isEqualTo(standIns.address("a@b.c"));
    }

    @Test
    void anotherKeyMakesOtherDigits() {
        byte[] key = new byte[StandIns.KEY_BYTES];
        key[0] = 1;
        assertThat(new StandIns(key, RULES).title("anna")).isNotEqualTo(standIns.title("anna"));
    }

    @Test
    void aTitleThatOnlyLooksLikeAStandInIsReplaced() {
        assertThat(standIns.title("anna (0123456789ab)")).doesNotContain("anna", "0123456789ab");
        assertThat(standIns.title("weekly (0123456789ab)")).isEqualTo("weekly (0123456789ab)");
    }
}
