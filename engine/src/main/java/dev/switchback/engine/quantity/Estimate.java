package dev.switchback.engine.quantity;

/// What a simulation says of an unknown number: the points below which 20, 50 and 80 % of its runs end.
/// The unit is the caller's and stands in the name of the field that holds the estimate.
///
/// @param p20 0 or more, `p20 <= p50 <= p80`
/// @param p50 the middle run
/// @param p80 the careful figure
public record Estimate(double p20, double p50, double p80) {
    public static final Estimate ZERO = new Estimate(0, 0, 0);

    public Estimate {
        Numbers.requireNotNegative(p20, "estimate");
        if (p20 > p50 || p50 > p80) {
            throw new IllegalArgumentException(
                    "The points (" + p20 + ", " + p50 + ", " + p80 + ") must rise.\nMaybe they were not sorted.");
        }
    }

    public static Estimate exactly(double value) {
        return new Estimate(value, value, value);
    }

    public Estimate times(double factor) {
        return new Estimate(p20 * factor, p50 * factor, p80 * factor);
    }
}
