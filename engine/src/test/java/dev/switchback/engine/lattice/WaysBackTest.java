package dev.switchback.engine.lattice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.gap.EffortSimulation;
import dev.switchback.engine.gap.ShownSkill;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Level;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.skill.Rust;
import dev.switchback.engine.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysBackTest {
    private final World world = World.of(
            "EM3 mgmt r3: coaching4 review3 = IC3 | EMX mgmt r3: review3" + " | IC3 ic r3: programming4 review4");
    private final WaysBack waysBack =
            new WaysBack(world.frameworks(), Rust.DEFAULT, new EffortSimulation(1), World.FIVE_HOURS);

    @Test
    void whatTheOtherRoleAsksStaysAndTheRestRustsForTwoYears() {
        var later = waysBack.after(world.holding("EM3"), world.role("IC3"), 2);

        // 2 + 2 * 2^(-2 / 8)
        assertThat(level(later, "coaching")).isCloseTo(3.6818, within(1e-3));
        assertThat(level(later, "review")).isEqualTo(4);
        assertThat(level(later, "programming")).isEqualTo(4);
    }

    @Test
    void thePriceIsTheRelearningOfWhatRusted() {
        var back = back("EM3", Stated.YES);

        assertThat(back.weeks().find().orElseThrow().p80()).isPositive().isLessThan(15);
        assertThat(back.returnAgreed()).isEqualTo(Stated.YES);
        assertThat(back.payChange()).isEqualTo(Knowable.known(Money.of(10_000, "EUR")));
    }

    @Test
    void aFrameworkWithoutPeopleSkillsMakesThePriceUnknownNotZero() {
        var back = back("EMX", Stated.UNKNOWN);

        assertThat(back.weeks().isKnown()).isFalse();
        assertThat(keys(back.why())).contains("gap.note.no-people-skills", "map.way-back.not-listed");
    }

    private WayBack back(String present, Stated agreed) {
        return waysBack.of(
                world.holding(present),
                world.role(present),
                world.role("IC3"),
                Knowable.known(Money.of(90_000, "EUR")),
                Knowable.known(Money.of(100_000, "EUR")),
                agreed);
    }

    private static List<String> keys(Explanation why) {
        return why.inputs().stream().map(i -> i.sentence().key()).toList();
    }

    private static double level(List<ShownSkill> skills, String name) {
        return skills.stream()
                .filter(s -> s.skill().equals(World.skillId(name)))
                .flatMap(s -> s.today().find().stream())
                .mapToDouble(Level::value)
                .max()
                .orElseThrow();
    }
}
