package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// Where on the ladder a project belongs; a ladder never goes back a stage.
public enum Stage implements Keyed {
    /// One small taste of the daily work, before anything is asked.
    TASTE("taste"),
    /// In what the person is at ease with.
    AT_EASE("at-ease"),
    /// In the target team's stack.
    STACK("stack"),
    /// In the code that many others wrote.
    SHARED_CODEBASE("shared-codebase"),
    /// Reviewing others' work and being reviewed.
    REVIEW("review"),
    /// Running what one built.
    PRODUCTION("production");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "stage." + id;
    }

    public static Optional<Stage> findById(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }
}
