package dev.switchback.engine.lattice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.person.Constraints;
import dev.switchback.engine.quantity.Money;
import dev.switchback.engine.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class CashFlowsTest {
    private final Constraints limits = World.constraints(World.FIVE_HOURS);

    @Test
    void twoYearsAreHeldAgainstTwoYearsOfTheFloor() {
        var flow = CashFlows.of(limits, euros(90_000), false).find().orElseThrow();

        assertThat(List.of(flow.staying(), flow.moving(), flow.floor()))
                .containsExactly(Money.of(200_000, "EUR"), Money.of(180_000, "EUR"), Money.of(160_000, "EUR"));
        assertThat(flow.holdsFloor()).isTrue();
        assertThat(CashFlows.of(limits, euros(79_999), false)
                        .find()
                        .orElseThrow()
                        .holdsFloor())
                .isFalse();
    }

    @Test
    void unknownPayStaysUnknownWithItsReason() {
        assertThat(CashFlows.of(limits, Knowable.unknown("test.pay"), false)).isEqualTo(Knowable.unknown("test.pay"));
        assertThat(CashFlows.change(limits, Knowable.unknown("test.pay"))).isEqualTo(Knowable.unknown("test.pay"));
    }

    @Test
    void twoCurrenciesDoNotCompare() {
        var dollars = Knowable.known(Money.of(90_000, "USD"));

        assertThat(CashFlows.of(limits, dollars, false).isKnown()).isFalse();
        assertThat(CashFlows.change(limits, dollars).isKnown()).isFalse();
    }

    @Test
    void anOfferGoesBeforeTheBand() {
        var role = World.of("IC3 ic r3: review3 @70000").role("IC3");

        assertThat(CashFlows.pay(role, Knowable.unknown("test"))).isEqualTo(euros(70_000));
        assertThat(CashFlows.pay(role, euros(75_000))).isEqualTo(euros(75_000));
    }

    private static Knowable<Money> euros(long amount) {
        return Knowable.known(Money.of(amount, "EUR"));
    }
}
