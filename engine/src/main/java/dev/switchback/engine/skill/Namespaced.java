package dev.switchback.engine.skill;

/// The shape of every id of a framework: `namespace:name`, so that several frameworks load together.
public final class Namespaced {
    private Namespaced() {}

    /// @throws IllegalArgumentException when the id has another shape
    public static void require(String value, String what) {
        if (!value.matches("[a-z0-9][a-z0-9-]*:[a-z0-9][a-z0-9.+-]*")) {
            throw new IllegalArgumentException("The " + what + " id (" + value
                    + ") must read namespace:name in lower case.\nMaybe the namespace is missing.");
        }
    }
}
