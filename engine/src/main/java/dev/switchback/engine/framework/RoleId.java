package dev.switchback.engine.framework;

import dev.switchback.engine.skill.Namespaced;

/// Id of a role, `namespace:name`.
///
/// @param value lower case, one colon
public record RoleId(String value) implements Comparable<RoleId> {
    public RoleId {
        Namespaced.require(value, "role");
    }

    public static RoleId of(String value) {
        return new RoleId(value);
    }

    public String namespace() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }
}
