package dev.switchback.engine.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Explained;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.gap.Effort;
import dev.switchback.engine.gap.Fit;
import dev.switchback.engine.person.ReportsTo;
import dev.switchback.engine.person.Stated;
import dev.switchback.engine.quantity.Estimate;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.Energy;
import dev.switchback.engine.week.SimulatedWeek;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {
    private static final Explanation WHY = Explanation.of("test.why");

    @Test
    void theFrontEqualsComparingAllWithAll() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var options =
                    IntStream.range(0, 40).mapToObj(i -> random(random, i)).toList();
            var front = new ParetoFront(options);

            var fast = options.stream()
                    .filter(o -> front.findBetter(o).isEmpty())
                    .map(Option::role)
                    .toList();
            var plain = options.stream()
                    .filter(o -> options.stream().noneMatch(other -> ParetoFront.beats(other, o)))
                    .map(Option::role)
                    .toList();

            assertThat(fast).as("seed " + seed).isEqualTo(plain);
            assertThat(plain.size()).as("some are beaten, seed " + seed).isLessThan(options.size());
        }
    }

    @Test
    void betterOnOneCountAndEqualOnAllOthersBeats() {
        assertThat(ParetoFront.beats(option(0.8, 0.5, 0, 0), option(0.6, 0.5, 0, 0)))
                .isTrue();
        assertThat(ParetoFront.beats(option(0.8, 0.5, 0, 0), option(0.6, 0.9, 0, 0)))
                .isFalse();
    }

    @Test
    void differencesBelowAStepDoNotDecide() {
        assertThat(ParetoFront.beats(option(0.81, 0.5, 100, 0), option(0.80, 0.5, 0, 0)))
                .isFalse();
    }

    @Test
    void unknownNeitherBeatsNorIsBeaten() {
        var unknown = option(Double.NaN, 0.5, 0, 0);

        assertThat(ParetoFront.beats(option(1, 2, 9000, 3), unknown)).isFalse();
        assertThat(ParetoFront.beats(unknown, option(0.1, 0.5, 0, -2))).isFalse();
    }

    private static Option random(Random random, int index) {
        return option(
                "o" + index,
                random.nextInt(6) == 0 ? Double.NaN : random.nextInt(4) / 4.0,
                random.nextInt(3) == 0 ? Double.NaN : random.nextInt(3) / 2.0,
                random.nextInt(3) * 4000,
                random.nextInt(3) - 1);
    }

    private static Option option(double readiness, double energy, long pay, int rungs) {
        return option("o", readiness, energy, pay, rungs);
    }

    /// NaN is unknown.
    static Option option(String id, double readiness, double energy, long pay, int rungs) {
        var role = RoleId.of("w:" + id);
        return new Option(
                role,
                OptionKind.FOUND,
                ReportsTo.UNKNOWN,
                new Fit(role, List.of(), known(readiness).map(Share::of), List.of(), WHY),
                Knowable.known(new Effort(
                        Estimate.exactly(50),
                        Knowable.unknown("test"),
                        Estimate.exactly(50),
                        Knowable.unknown("test"),
                        0,
                        WHY)),
                Knowable.known(new SimulatedWeek(
                        role,
                        List.of(),
                        Knowable.unknown("test"),
                        known(energy).map(e -> new Energy(e, e, e, Share.NONE, Share.NONE, WHY)),
                        WHY)),
                new Parity(Knowable.known(new Explained<>(LevelParity.EQUAL, WHY)), Grade.STATED, rungs),
                Knowable.known(Money.of(pay, "EUR")),
                Knowable.unknown("test"),
                new WayBack(Knowable.known(Estimate.exactly(8)), Knowable.unknown("test"), Stated.UNKNOWN, WHY),
                List.of(),
                WHY);
    }

    private static Knowable<Double> known(double value) {
        return Double.isNaN(value) ? Knowable.unknown("test") : Knowable.known(value);
    }
}
