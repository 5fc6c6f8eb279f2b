package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// What work is for; the person ranks the three.
public enum Motive implements Keyed {
    ENERGISED("energised"),
    PURPOSE("purpose"),
    PAY("pay");

    private final String id;

    Motive(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "motive." + id;
    }

    public static Optional<Motive> findById(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }
}
