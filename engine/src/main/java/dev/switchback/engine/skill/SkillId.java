package dev.switchback.engine.skill;

/// Id of a skill, `namespace:name`.
///
/// @param value lower case, one colon
public record SkillId(String value) implements Comparable<SkillId> {
    public SkillId {
        Namespaced.require(value, "skill");
    }

    public static SkillId of(String value) {
        return new SkillId(value);
    }

    public String namespace() {
        return value.substring(0, value.indexOf(':'));
    }

    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }
}
