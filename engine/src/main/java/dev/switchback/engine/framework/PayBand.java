package dev.switchback.engine.framework;

import dev.switchback.engine.quantity.Money;

/// Yearly base pay of a role.
///
/// @param low  lower end
/// @param high upper end, same currency, not below `low`
public record PayBand(Money low, Money high) {
    public PayBand {
        if (high.isBelow(low)) {
            throw new IllegalArgumentException("The pay band (" + low.amount() + ", " + high.amount()
                    + ") must rise.\nMaybe low and high are swapped.");
        }
    }

    public Money middle() {
        return Money.of((low.amount() + high.amount()) / 2, low.currency());
    }
}
