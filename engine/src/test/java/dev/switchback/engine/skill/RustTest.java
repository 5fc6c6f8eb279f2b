package dev.switchback.engine.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Level;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RustTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    @Test
    void halfOfWhatCanFadeIsGoneAfterOneHalfLife() {
        // level 4, floor 2, three years without daily craft: 2 + 2 * 1/2
        assertThat(shown(4, SkillKind.TACTICAL, "2023-11")).isCloseTo(3.0, within(1e-9));
    }

    @Test
    void peopleSkillsFadeMoreSlowlyThanDailyCraftAndToolsFastest() {
        assertThat(shown(4, SkillKind.TOOL, "2020-11"))
                .isLessThan(shown(4, SkillKind.TACTICAL, "2020-11"))
                .isLessThan(shown(4, SkillKind.PEOPLE, "2020-11"));
        assertThat(shown(4, SkillKind.PEOPLE, "2018-11")).isCloseTo(3.0, within(1e-9));
    }

    @Test
    void neverFallsBelowTwoStepsUnderTheOldLevelNorBelowNothing() {
        assertThat(shown(4, SkillKind.TOOL, "1970-01")).isCloseTo(2.0, within(1e-4));
        assertThat(shown(1, SkillKind.TOOL, "1970-01")).isCloseTo(0.0, within(1e-4));
    }

    @Test
    void unknownLastUseAndFutureLastUseTakeNoRust() {
        var unknown = Rust.DEFAULT.shown(Level.of(4), SkillKind.TOOL, Knowable.unknown("test"), AS_OF);

        assertThat(unknown).isEqualTo(Level.of(4));
        assertThat(shown(4, SkillKind.TOOL, "2027-03")).isEqualTo(4);
    }

    @Test
    void fadingTwiceByOneYearEqualsFadingOnceByTwo() {
        var then = Level.of(4.5);
        var once = Rust.DEFAULT.fade(then, then, SkillKind.TACTICAL, 2);
        var oneYear = Rust.DEFAULT.fade(then, then, SkillKind.TACTICAL, 1);
        var twice = Rust.DEFAULT.fade(then, oneYear, SkillKind.TACTICAL, 1);

        assertThat(twice.value()).isCloseTo(once.value(), within(1e-9));
    }

    private static double shown(double level, SkillKind kind, String lastUsed) {
        return Rust.DEFAULT
                .shown(Level.of(level), kind, Knowable.known(YearMonth.parse(lastUsed)), AS_OF)
                .value();
    }
}
