package dev.switchback.engine.person;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// An answer to a yes-or-no question, or none yet.
public enum Stated implements Keyed {
    YES("yes"),
    NO("no"),
    UNKNOWN("unknown");

    private final String id;

    Stated(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "stated." + id;
    }

    public boolean isYes() {
        return this == YES;
    }

    public boolean isNo() {
        return this == NO;
    }

    public static Optional<Stated> findById(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }
}
