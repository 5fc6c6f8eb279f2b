package dev.switchback.engine.gap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.world.World;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SkillChoiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void coreSkillsComeFirstAndAmongThemWhatThePresentRoleLeavesOpen() {
        assertThat(chosen("EM ic r3: a3 b3 x3 | IC ic r3: x3 y2 a3* b4* c2*", "EM", "IC"))
                .isEqualTo("b4* c2* a3* y2 x3");
    }

    @Test
    void theSkillsThatCoverAreLeftOutOnceEightDecide() {
        assertThat(chosen("EM ic r3: x3 y3 | IC ic r3: x3 y3 a1* b1* c1* d1* e1 f1 g1 h1", "EM", "IC"))
                .isEqualTo("a1* b1* c1* d1* e1 f1 g1 h1");
    }

    @Test
    void whatThePresentRoleCoversFillsUpToEightAndNoFurther() {
        assertThat(chosen(
                        "EM ic r3: a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 | IC ic r3: a1 b1 c1 d1 e1 f1 g1 h1 i1 k1*",
                        "EM",
                        "IC"))
                .isEqualTo("k1* a1 b1 c1 d1 e1 f1 g1");
    }

    @Test
    void aRoleThatListsFewAsksFew() {
        assertThat(chosen("EM ic r3: a1 | IC ic r3: a1 b2", "EM", "IC")).isEqualTo("b2 a1");
        assertThat(chosen("EM ic r3: a1 | IC ic r3:", "EM", "IC")).isEmpty();
        assertThat(chosen("EM ic r3: a1 | IC ic r3: b1", "EM")).isEmpty();
    }

    @Test
    void neverMoreThanFifteenAreAsked() {
        String many = IntStream.range(0, 20)
                .mapToObj(i -> "s" + (char) ('a' + i) + "2*")
                .collect(Collectors.joining(" "));
        assertThat(chosen("EM ic r3: x1 | IC ic r3: " + many, "EM", "IC").split(" "))
                .hasSize(SkillChoice.MOST);
    }

    @Test
    void ofTwoRolesTheHigherLevelIsAskedOnce() {
        assertThat(chosen("EM ic r3: z1 | IC3 ic r3: a3* b2 | IC4 ic r4: b4* a2 c1", "EM", "IC3", "IC4"))
                .isEqualTo("a3* b4* c1");
    }

    @Test
    void daysAwayFromHandsOnWorkOpenWhatThePresentRolePresumes() {
        var world = World.of("EM ic r3: java3 coaching3 | IC ic r3: coaching3 java3");
        var away = Knowable.known(YearMonth.of(2018, 1));
        assertThat(chosen(world, Knowable.unknown("test.hands"), "EM", "IC")).isEqualTo("coaching3 java3");
        assertThat(chosen(world, away, "EM", "IC")).isEqualTo("java3 coaching3");
    }

    @Test
    void eachChoiceNamesTheRolesThatAsk() {
        var world = World.of("EM ic r3: z1 | IC3 ic r3: a3* | IC4 ic r4: a4");
        var why = choose(world, Knowable.unknown("test.hands"), "EM", "IC3", "IC4")
                .getFirst()
                .why();
        assertThat(why.sentence().key()).isEqualTo("gap.asked.open");
        assertThat(why.inputs())
                .extracting(i -> i.sentence().key())
                .containsExactly("gap.asked.by-core", "gap.asked.by");
        assertThat(why.sources()).containsExactly(SkillChoice.SOURCE);
    }

    private static String chosen(String drawing, String present, String... aims) {
        return chosen(World.of(drawing), Knowable.unknown("test.hands"), present, aims);
    }

    private static String chosen(World world, Knowable<YearMonth> handsOn, String present, String... aims) {
        return choose(world, handsOn, present, aims).stream()
                .map(a -> a.skill().value().substring(2) + (int) a.required().value() + (a.core() ? "*" : ""))
                .collect(Collectors.joining(" "));
    }

    private static List<AskedSkill> choose(World world, Knowable<YearMonth> handsOn, String present, String... aims) {
        List<Role> roles = Arrays.stream(aims).map(world::role).toList();
        return SkillChoice.choose(roles, world.role(present), world.frameworks(), DAY, handsOn, Rust.DEFAULT);
    }
}
