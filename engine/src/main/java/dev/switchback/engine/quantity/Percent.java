package dev.switchback.engine.quantity;

/// An answer on a scale from 0 to 100, such as confidence or exhaustion. A trend, never a grade.
///
/// @param value 0..100, both ends included
public record Percent(int value) {
    public Percent {
        Numbers.requireBetween(value, 0, 100, "answer");
    }

    public static Percent of(int value) {
        return new Percent(value);
    }
}
