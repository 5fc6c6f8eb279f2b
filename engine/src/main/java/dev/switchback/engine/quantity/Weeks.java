package dev.switchback.engine.quantity;

/// A length of calendar time.
///
/// @param value weeks, 0 or more, finite; fractions are allowed
public record Weeks(double value) implements Comparable<Weeks> {
    public static final Weeks ZERO = new Weeks(0);

    public Weeks {
        Numbers.requireNotNegative(value, "weeks");
    }

    public static Weeks of(double value) {
        return new Weeks(value);
    }

    public Weeks plus(Weeks other) {
        return new Weeks(value + other.value);
    }

    @Override
    public int compareTo(Weeks other) {
        return Double.compare(value, other.value);
    }
}
