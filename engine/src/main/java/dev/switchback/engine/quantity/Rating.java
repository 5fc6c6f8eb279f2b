package dev.switchback.engine.quantity;

/// What an activity or a kind of project does to a person: -2 drains, 0 neither, +2 gives energy.
///
/// @param value -2..+2, both ends included
public record Rating(double value) {
    public Rating {
        Numbers.requireBetween(value, -2, 2, "rating");
    }

    public static Rating of(double value) {
        return new Rating(value);
    }
}
