package dev.switchback.engine.person;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// Whose team a role is in, seen from today's boss.
public enum ReportsTo implements Keyed {
    SAME("same"),
    OTHER("other"),
    UNKNOWN("unknown");

    private final String id;

    ReportsTo(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "reports-to." + id;
    }

    public static Optional<ReportsTo> findById(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
