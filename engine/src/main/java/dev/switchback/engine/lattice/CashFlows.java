package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.PayBand;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.person.Constraints;
import dev.switchback.engine.quantity.Money;
import java.util.List;

/// Two years of base pay, before tax, without bonus, equity or rises. See ADR 56.
public final class CashFlows {
    /// Where the test comes from.
    public static final SourceId SOURCE = SourceId.of("own-two-year-test");

    private static final int YEARS = 2;

    private CashFlows() {}

    /// Base pay of an option: what is known of the offer, else the middle of the framework's band.
    public static Knowable<Money> pay(Role role, Knowable<Money> offered) {
        return offered.isKnown() ? offered : role.pay().map(PayBand::middle);
    }

    /// Pay of an option less pay today.
    ///
    /// @param pay base pay of the option
    public static Knowable<Money> change(Constraints limits, Knowable<Money> pay) {
        return limits.payNow()
                .flatMap(now -> pay.flatMap(
                        then -> then.sameCurrency(now) ? Knowable.known(then.minus(now)) : otherCurrency(now, then)));
    }

    /// The two years, staying against moving; unknown unless pay now, pay in the option and the floor are known in one
    /// currency.
    ///
    /// @param pay       base pay of the option
    /// @param fromBand  whether `pay` is the middle of a band and not an offer
    public static Knowable<CashFlow> of(Constraints limits, Knowable<Money> pay, boolean fromBand) {
        return limits.payNow().flatMap(now -> limits.payFloor()
                .flatMap(floor -> pay.flatMap(then -> of(now, floor, then, fromBand))));
    }

    private static Knowable<CashFlow> of(Money now, Money floor, Money then, boolean fromBand) {
        if (!then.sameCurrency(now)) {
            return otherCurrency(now, then);
        }
        if (!floor.sameCurrency(now)) {
            return otherCurrency(now, floor);
        }
        var moving = years(then);
        boolean holds = !then.isBelow(floor);
        var sentence = holds
                ? Phrase.of("map.cash.holds", "moving", moving, "floor", years(floor), "staying", years(now))
                : Phrase.of("map.cash.breaks", "moving", moving, "floor", years(floor), "staying", years(now));
        var assumed =
                fromBand ? Explanation.of("map.cash.band", "pay", then) : Explanation.of("map.cash.offer", "pay", then);
        var why = Explanation.of(sentence)
                .withInputs(List.of(assumed, Explanation.of("map.cash.assumed")))
                .withSources(SOURCE)
                .withChanges(Phrase.of("map.cash.change"));
        return Knowable.known(new CashFlow(years(now), moving, years(floor), holds, why));
    }

    private static Money years(Money pay) {
        return Money.of(pay.amount() * YEARS, pay.currency());
    }

    private static <T> Knowable<T> otherCurrency(Money one, Money other) {
        return Knowable.unknown("map.cash.currencies", "one", one.currency(), "other", other.currency());
    }
}
