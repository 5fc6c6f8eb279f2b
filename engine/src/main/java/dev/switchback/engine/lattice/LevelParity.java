package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Keyed;

/// How a role's level stands to the present one.
public enum LevelParity implements Keyed {
    HIGHER("higher"),
    EQUAL("equal"),
    LOWER("lower");

    private final String id;

    LevelParity(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "parity." + id;
    }
}
