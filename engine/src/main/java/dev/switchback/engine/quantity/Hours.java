package dev.switchback.engine.quantity;

/// An amount of working time.
///
/// @param value hours, 0 or more, finite
public record Hours(double value) implements Comparable<Hours> {
    public static final Hours ZERO = new Hours(0);

    public Hours {
        Numbers.requireNotNegative(value, "hours");
    }

    public static Hours of(double value) {
        return new Hours(value);
    }

    public static Hours ofMinutes(long minutes) {
        return new Hours(minutes / 60.0);
    }

    public Hours plus(Hours other) {
        return new Hours(value + other.value);
    }

    /// This amount times a factor of 0 or more.
    public Hours times(double factor) {
        return new Hours(value * factor);
    }

    @Override
    public int compareTo(Hours other) {
        return Double.compare(value, other.value);
    }
}
