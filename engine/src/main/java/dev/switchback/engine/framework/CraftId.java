package dev.switchback.engine.framework;

import dev.switchback.engine.skill.Namespaced;

/// Id of a craft, `namespace:name`.
///
/// @param value lower case, one colon
public record CraftId(String value) implements Comparable<CraftId> {
    public CraftId {
        Namespaced.require(value, "craft");
    }

    public static CraftId of(String value) {
        return new CraftId(value);
    }

    @Override
    public int compareTo(CraftId other) {
        return value.compareTo(other.value);
    }
}
