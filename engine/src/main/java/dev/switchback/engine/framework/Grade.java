package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// How a framework's statement came about.
public enum Grade implements Keyed {
    /// The framework says it.
    STATED("stated"),
    /// We read it out of names or numbers.
    INFERRED("inferred");

    private final String id;

    Grade(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "grade." + id;
    }

    public static Optional<Grade> findById(String id) {
        return Arrays.stream(values()).filter(g -> g.id.equals(id)).findFirst();
    }
}
