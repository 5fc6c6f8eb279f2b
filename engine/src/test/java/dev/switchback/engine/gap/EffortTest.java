package dev.switchback.engine.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.engine.skill.Transfer;
import dev.switchback.engine.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EffortTest {
    private final World world = World.of("EM3 mgmt r3: coaching3 | IC3 ic r3: programming4* review3 | IC0 ic r1:");

    @Test
    void laterStepsCostMoreAndMasteredStepsAFraction() {
        var efforts = efforts(List.of());

        assertThat(likely(efforts, 2, 3, 0)).isCloseTo(20, within(1e-9));
        assertThat(likely(efforts, 3, 4, 0)).isCloseTo(32, within(1e-9));
        assertThat(likely(efforts, 2.5, 4, 0)).isCloseTo(10 + 32, within(1e-9));
        assertThat(likely(efforts, 2.5, 4, 3)).isCloseTo(10 * 0.4 + 32, within(1e-9));
        assertThat(likely(efforts, 2.5, 4, 4)).isCloseTo(42 * 0.4, within(1e-9));
        assertThat(likely(efforts, 4, 4, 0)).isZero();
    }

    @Test
    void aFrameworksOwnHoursGoFirst() {
        world.with(new Skill(
                World.skillId("programming"),
                "programming",
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(),
                Knowable.known(HoursRange.of(1, 2, 3)),
                List.of()));

        assertThat(likely(efforts(List.of()), 2, 3, 0)).isEqualTo(2);
    }

    @Test
    void aRelatedSkillShortensTheEffortInProportionToItsLevel() {
        world.with(new Skill(
                World.skillId("programming"),
                "programming",
                SkillKind.TACTICAL,
                true,
                List.of(),
                List.of(new Transfer(World.skillId("python"), Share.of(0.5))),
                Knowable.unknown("test"),
                List.of()));

        double without = part("review3").likely().value();
        double half = part("review3 python2").likely().value();
        double full = part("review3 python4").likely().value();

        assertThat(half).isCloseTo(without * 0.75, within(1e-9));
        assertThat(full).isCloseTo(without * 0.5, within(1e-9));
    }

    @Test
    void anUnknownLevelMayTakeNothingOrAllOfIt() {
        var unknown = part("programming? review3");
        var none = part("review3");

        assertThat(unknown.low()).isEqualTo(Hours.ZERO);
        assertThat(unknown.high()).isEqualTo(none.high());
    }

    @Test
    void nothingOpenTakesNoTime() {
        var effort = effort("programming4 review3", "IC3", World.FIVE_HOURS);

        assertThat(effort.hours()).isEqualTo(Estimate.ZERO);
        assertThat(effort.weeks()).isEqualTo(Knowable.known(Estimate.ZERO));
    }

    @Test
    void isUnknownForARoleWithoutSkillsAndWeeksWithoutHours() {
        var fit = FitCheck.fit(List.of(), world.role("IC0"), world.frameworks(), world.role("EM3"));

        assertThat(efforts(List.of()).effort(fit, World.FIVE_HOURS)).isEqualTo(Knowable.unknown("effort.no-skills"));
        assertThat(effort("review3", "IC3", Knowable.unknown("test.hours")).weeks())
                .isEqualTo(Knowable.unknown("test.hours"));
        assertThat(effort("review3", "IC3", Knowable.known(Hours.ZERO)).weeks())
                .isEqualTo(Knowable.unknown("effort.zero-hours"));
    }

    @Test
    void weeksAreHoursByTheWeek() {
        var effort = effort("review3", "IC3", World.FIVE_HOURS);

        assertThat(effort.weeks().find().orElseThrow().p80())
                .isCloseTo(effort.hours().p80() / 5, within(1e-9));
    }

    @Test
    void lowAndHighAreMissedInOneRunOfTenEach() {
        var runs = new EffortSimulation(7).runs(parts(1));

        assertThat(share(runs, 20, true)).isCloseTo(0.1, within(0.03));
        assertThat(share(runs, 80, false)).isCloseTo(0.1, within(0.03));
        assertThat(EffortSimulation.points(runs).p50()).isCloseTo(40, within(3.0));
    }

    @Test
    void aSumSpreadsLessThanItsPartsTogetherAndMoreThanIndependentOnes() {
        var one = new EffortSimulation(7).estimate(parts(1));
        var ten = new EffortSimulation(7).estimate(parts(10));
        double together = one.p80() / one.p50();
        double independent = 1 + (together - 1) / Math.sqrt(10);

        assertThat(ten.p80() / ten.p50()).isLessThan(together).isGreaterThan(independent);
    }

    @Test
    void sameSeedSameEstimateAndAnotherSeedAnother() {
        assertThat(new EffortSimulation(1).estimate(parts(3)))
                .isEqualTo(new EffortSimulation(1).estimate(parts(3)))
                .isNotEqualTo(new EffortSimulation(2).estimate(parts(3)));
    }

    @Test
    void theLastSumIsTheWhole() {
        var simulation = new EffortSimulation(3);

        assertThat(simulation.cumulate(parts(4)).getLast()).isEqualTo(simulation.estimate(parts(4)));
        assertThat(simulation.cumulate(parts(4))).extracting(Estimate::p80).isSorted();
    }

    private static List<EffortSimulation.Part> parts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new EffortSimulation.Part("skill " + i, HoursRange.of(20, 40, 80)))
                .toList();
    }

    private static double share(double[] runs, double limit, boolean below) {
        return Arrays.stream(runs).filter(r -> below ? r < limit : r > limit).count() / (double) runs.length;
    }

    private HoursRange part(String shown) {
        var skills = World.shows(shown);
        var fit = FitCheck.fit(skills, world.role("IC3"), world.frameworks(), world.role("EM3"));
        return efforts(skills).parts(fit).getFirst().hours();
    }

    private Effort effort(String shown, String role, Knowable<Hours> perWeek) {
        var skills = World.shows(shown);
        var fit = FitCheck.fit(skills, world.role(role), world.frameworks(), world.role("EM3"));
        return efforts(skills).effort(fit, perWeek).find().orElseThrow();
    }

    private static double likely(Efforts efforts, double from, double to, double mastered) {
        return efforts.hours(World.skillId("programming"), from, to, mastered)
                .likely()
                .value();
    }

    private Efforts efforts(List<ShownSkill> shown) {
        return new Efforts(shown, world.frameworks(), new EffortSimulation(1));
    }
}
