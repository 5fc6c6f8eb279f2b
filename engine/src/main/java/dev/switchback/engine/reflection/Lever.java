package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// What would have to change for a complaint to ease.
public enum Lever implements Keyed {
    ROLE("role"),
    MANAGER("manager"),
    TEAM("team"),
    COMPANY("company"),
    LOAD("load"),
    REST("rest"),
    CRAFT("craft"),
    /// Fear of what others will think.
    STANDING("standing");

    private final String id;

    Lever(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "lever." + id;
    }

    public static Optional<Lever> findById(String id) {
        return Arrays.stream(values()).filter(l -> l.id.equals(id)).findFirst();
    }
}
