package dev.switchback.engine.quantity;

/// An effort told as three figures.
///
/// @param low    hours when it goes well
/// @param likely hours one would plan with, `low <= likely <= high`
/// @param high   hours when it goes badly
public record HoursRange(Hours low, Hours likely, Hours high) {
    public static final HoursRange ZERO = new HoursRange(Hours.ZERO, Hours.ZERO, Hours.ZERO);

    public HoursRange {
        if (low.value() > likely.value() + 1e-9 || likely.value() > high.value() + 1e-9) {
            throw new IllegalArgumentException("The hours (" + low.value() + ", " + likely.value() + ", " + high.value()
                    + ") must rise from low to high.\nMaybe two of them are swapped.");
        }
    }

    public static HoursRange of(double low, double likely, double high) {
        return new HoursRange(Hours.of(low), Hours.of(likely), Hours.of(high));
    }

    public HoursRange plus(HoursRange other) {
        return new HoursRange(low.plus(other.low), likely.plus(other.likely), high.plus(other.high));
    }

    public HoursRange times(double factor) {
        return new HoursRange(low.times(factor), likely.times(factor), high.times(factor));
    }
}
