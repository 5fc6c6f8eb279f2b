package dev.switchback.engine.quantity;

/// A part of a whole.
///
/// @param value 0..1, both ends included; what sums of fractions miss the ends by (1e-9) is taken off
public record Share(double value) implements Comparable<Share> {
    public static final Share NONE = new Share(0);
    public static final Share ALL = new Share(1);

    private static final double ROUNDING = 1e-9;

    public Share {
        if (Math.abs(value - Math.rint(value)) < ROUNDING) {
            value = Math.rint(value) + 0.0;
        }
        Numbers.requireBetween(value, 0, 1, "share");
    }

    public static Share of(double value) {
        return new Share(value);
    }

    /// The share `part / whole`; both in the same unit, `whole` above 0 and not below `part`.
    public static Share of(double part, double whole) {
        return new Share(part / whole);
    }

    @Override
    public int compareTo(Share other) {
        return Double.compare(value, other.value);
    }
}
