package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// How far the person has lately tried the daily work of the role they aim at.
public enum DailyWorkTried implements Keyed {
    NEVER("never"),
    WEEKEND("weekend"),
    PROJECT("project"),
    REGULARLY("regularly"),
    UNKNOWN("unknown");

    private final String id;

    DailyWorkTried(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "tried." + id;
    }

    public static Optional<DailyWorkTried> findById(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }
}
