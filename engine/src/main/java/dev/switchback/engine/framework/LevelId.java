package dev.switchback.engine.framework;

import dev.switchback.engine.skill.Namespaced;

/// Id of a role's level in its framework, `namespace:name`. Not a skill level; see glossary "role level".
///
/// @param value lower case, one colon
public record LevelId(String value) implements Comparable<LevelId> {
    public LevelId {
        Namespaced.require(value, "level");
    }

    public static LevelId of(String value) {
        return new LevelId(value);
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }
}
