package dev.switchback.engine.quantity;

/// The range checks that all quantities share.
final class Numbers {
    private Numbers() {}

    static void requireNotNegative(double value, String what) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "The " + what + " (" + value + ") must be 0 or more.\nMaybe start and end are swapped.");
        }
    }

    static void requireBetween(double value, double low, double high, String what) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException("The " + what + " (" + value + ") must lie between " + low + " and "
                    + high + ".\nMaybe it is on another scale.");
        }
    }
}
