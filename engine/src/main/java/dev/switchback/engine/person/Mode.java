package dev.switchback.engine.person;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// Whether the person wants the move or was told of it.
public enum Mode implements Keyed {
    VOLUNTARY("voluntary"),
    INVOLUNTARY("involuntary");

    private final String id;

    Mode(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "mode." + id;
    }

    public static Optional<Mode> findById(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
