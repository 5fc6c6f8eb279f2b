package dev.switchback.engine.lattice;

import static dev.switchback.engine.lattice.OptionCount.ENERGY;
import static dev.switchback.engine.lattice.OptionCount.FIT;
import static dev.switchback.engine.lattice.OptionCount.LEVEL;
import static dev.switchback.engine.lattice.OptionCount.PAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.engine.explain.Knowable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedOrderTest {
    private static final double UNKNOWN = Double.NaN;

    @Test
    void oneWeightOrdersByItsCountAlone() {
        var options = List.of(option("a", 0.2, 1, 8000, 0), option("b", 0.9, -1, -8000, 0), option("c", 0.5, 0, 0, 0));

        assertThat(ids(options, Weights.NONE.with(FIT, 1))).containsExactly("1 b", "2 c", "3 a");
        assertThat(ids(options, Weights.NONE.with(PAY, 4))).containsExactly("1 a", "2 c", "3 b");
        assertThat(ids(options, Weights.NONE.with(ENERGY, 2))).containsExactly("1 a", "2 c", "3 b");
    }

    @Test
    void twiceTheWeightCountsTwice() {
        // On fit: 0 and 1 of the way; on pay: 1 and 0.
        var options = List.of(option("paid", 0.2, 0, 8000, 0), option("fits", 0.9, 0, 0, 0));

        var placed = placed(options, Weights.NONE.with(FIT, 2).with(PAY, 1));

        assertThat(placed.get(0).option().role().value()).isEqualTo("w:fits");
        assertThat(placed.get(0).place().value()).isEqualTo(2 / 3.0);
        assertThat(placed.get(1).place().value()).isEqualTo(1 / 3.0);
        assertThat(placed.get(0).lifts()).containsExactly(FIT);
        assertThat(placed.get(1).lifts()).containsExactly(PAY);
    }

    @Test
    void withoutAnyWeightThereIsNoOrder() {
        assertThat(WeightedOrder.of(List.of(option("a", 0.2, 1, 0, 0)), Weights.NONE))
                .isEqualTo(Knowable.unknown("weights.none"));
    }

    @Test
    void optionsAlikeOnAllThatIsWeighedHaveNoOrder() {
        var options = List.of(option("a", 0.2, 1, 0, 0), option("b", 0.9, 1, 0, 0));

        assertThat(WeightedOrder.of(options, Weights.NONE.with(PAY, 3)))
                .isEqualTo(Knowable.unknown("weights.all-alike"));
    }

    @Test
    void aCountOnWhichAllAreAlikeMovesNone() {
        var options = List.of(option("a", 0.2, 1, 0, 0), option("b", 0.9, 1, 0, 0));

        assertThat(placed(options, Weights.NONE.with(FIT, 1).with(PAY, 4)))
                .isEqualTo(placed(options, Weights.NONE.with(FIT, 1).with(PAY, 4)))
                .extracting(p -> p.place().value())
                .containsExactly(1.0, 0.0);
    }

    @Test
    void whatIsNotKnownNeitherLiftsNorSinks() {
        var options = List.of(
                option("best", 0.9, 0, 8000, 0), option("open", UNKNOWN, 0, 8000, 0), option("worst", 0.1, 0, 8000, 0));

        var placed = placed(options, Weights.NONE.with(FIT, 3));

        assertThat(placed).extracting(p -> p.option().role().value()).containsExactly("w:best", "w:open", "w:worst");
        assertThat(placed.get(1).low().value()).isZero();
        assertThat(placed.get(1).high().value()).isEqualTo(1);
        assertThat(placed.get(1).why().sentence().key()).isEqualTo("weights.place-open");
        assertThat(placed.get(1).why().inputs().getFirst().sentence().key()).isEqualTo("weights.part-unknown");
    }

    @Test
    void levelOnesShareARankAndKeepTheirOrder() {
        var options = List.of(
                option("z", 0.5, 0, 0, 0),
                option("a", 0.5, 0, 0, 0),
                option("m", 0.9, 0, 0, 0),
                option("b", 0.5, 0, 0, 0));

        assertThat(ids(options, Weights.NONE.with(FIT, 1))).containsExactly("1 m", "2 z", "2 a", "2 b");
    }

    @Test
    void everyOptionStaysWhateverTheWeights() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var options = random(random);
            var weights = weights(random);
            if (WeightedOrder.of(options, weights) instanceof Knowable.Known<List<PlacedOption>>(var placed)) {
                assertThat(placed)
                        .as("seed " + seed)
                        .extracting(PlacedOption::option)
                        .containsExactlyInAnyOrderElementsOf(options);
                assertThat(placed).as("seed " + seed).isSortedAccordingTo((a, b) -> a.rank() - b.rank());
            }
        }
    }

    @Test
    void neverPutsAnOptionAboveOneThatBeatsItOnEveryCount() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var options = random(random);
            var placed = WeightedOrder.of(options, weights(random)).find().orElse(List.of());
            for (var one : placed) {
                for (var other : placed) {
                    if (ParetoFront.beats(one.option(), other.option())) {
                        assertThat(one.rank()).as("seed " + seed).isLessThanOrEqualTo(other.rank());
                    }
                }
            }
        }
    }

    @Test
    void theOrderInWhichOptionsComeDecidesOnlyBetweenLevelOnes() {
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var options = random(random);
            var weights = weights(random);
            var shuffled = new ArrayList<>(options);
            Collections.shuffle(shuffled, random);
            assertThat(ranks(options, weights)).as("seed " + seed).isEqualTo(ranks(shuffled, weights));
        }
    }

    @Test
    void moreWeightOnACountNeverMovesItsBestOptionDown() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var options = random(random);
            var weights = weights(random).with(LEVEL, 1);
            if (WeightedOrder.ends(options, LEVEL) instanceof Knowable.Known<WeightedOrder.Ends>(var ends)) {
                var role = ends.best().role().value();
                assertThat(ranks(options, weights.with(LEVEL, 4)).get(role))
                        .as("seed " + seed)
                        .isLessThanOrEqualTo(ranks(options, weights).get(role));
            }
        }
    }

    @Test
    void aWeightOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> Weights.NONE.with(FIT, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.NONE.with(FIT, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> ids(List<Option> options, Weights weights) {
        return placed(options, weights).stream()
                .map(p -> p.rank() + " " + p.option().role().value().substring(2))
                .toList();
    }

    private static Map<String, Integer> ranks(List<Option> options, Weights weights) {
        return WeightedOrder.of(options, weights).find().orElse(List.of()).stream()
                .collect(Collectors.toMap(p -> p.option().role().value(), PlacedOption::rank));
    }

    private static List<PlacedOption> placed(List<Option> options, Weights weights) {
        return WeightedOrder.of(options, weights).find().orElseThrow();
    }

    private static Weights weights(Random random) {
        var weights = Weights.NONE;
        for (var count : OptionCount.values()) {
            weights = weights.with(count, random.nextInt(Weights.MOST + 1));
        }
        return weights;
    }

    private static List<Option> random(Random random) {
        return IntStream.range(0, 12)
                .mapToObj(i -> option(
                        "o" + i,
                        random.nextInt(6) == 0 ? UNKNOWN : random.nextInt(5) / 4.0,
                        random.nextInt(3) == 0 ? UNKNOWN : random.nextInt(5) / 2.0 - 1,
                        random.nextInt(5) * 4000L - 8000,
                        random.nextInt(5) - 2))
                .toList();
    }

    private static Option option(String id, double readiness, double energy, long pay, int rungs) {
        return ParetoFrontTest.option(id, readiness, energy, pay, rungs);
    }
}
