package dev.switchback.engine.quantity;

import java.util.Locale;

/// A sum of money. Pay is always meant per year and before tax.
///
/// @param amount   whole currency units; below 0 is a loss
/// @param currency three capital letters, ISO 4217
public record Money(long amount, String currency) {
    public Money {
        if (!currency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("The currency (" + currency.toUpperCase(Locale.ROOT)
                    + ") must be three capital letters.\nMaybe write EUR, GBP or USD.");
        }
    }

    public static Money of(long amount, String currency) {
        return new Money(amount, currency);
    }

    /// The difference `this - other`; both in one currency.
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(amount - other.amount, currency);
    }

    public boolean isBelow(Money other) {
        requireSameCurrency(other);
        return amount < other.amount;
    }

    public boolean sameCurrency(Money other) {
        return currency.equals(other.currency);
    }

    private void requireSameCurrency(Money other) {
        if (!sameCurrency(other)) {
            throw new IllegalArgumentException("The currencies (" + currency + ", " + other.currency
                    + ") must be equal.\nMaybe convert one first.");
        }
    }
}
