package dev.switchback.engine.skill;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// How a skill is held, which decides how fast it rusts and how long a step takes to learn.
public enum SkillKind implements Keyed {
    /// One product, language or library.
    TOOL("tool"),
    /// Daily craft: coding, review, debugging, running a system.
    TACTICAL("tactical"),
    /// Understanding that outlives tools: design of systems, statistics, strategy.
    CONCEPTUAL("conceptual"),
    /// Work with people: coaching, hiring, feedback.
    PEOPLE("people");

    private final String id;

    SkillKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "skill-kind." + id;
    }

    public static Optional<SkillKind> findById(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
