package dev.switchback.engine.quantity;

/// How well somebody does one skill: 0 none, 1 awareness, 2 works with help, 3 works alone,
/// 4 others come for it, 5 shapes the field. Real-valued, because rust takes fractions away.
/// See glossary "level"; the steps are ADR 4.
///
/// @param value 0..5, both ends included
public record Level(double value) implements Comparable<Level> {
    public static final Level NONE = new Level(0);
    public static final double MAX = 5;

    public Level {
        Numbers.requireBetween(value, 0, MAX, "level");
    }

    public static Level of(double value) {
        return new Level(value);
    }

    public boolean reaches(Level required) {
        return value >= required.value - 1e-9;
    }

    /// How many steps are missing to `required`; 0 when none.
    public double stepsBelow(Level required) {
        return Math.max(0, required.value - value);
    }

    @Override
    public int compareTo(Level other) {
        return Double.compare(value, other.value);
    }
}
