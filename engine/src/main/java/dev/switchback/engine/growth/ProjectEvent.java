package dev.switchback.engine.growth;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// What a person notes about a project.
public enum ProjectEvent implements Keyed {
    BEGUN("begun"),
    DONE("done"),
    /// It takes longer, or begins later, than the ladder said.
    SLIPPED("slipped"),
    /// Left out for good.
    DROPPED("dropped");

    private final String id;

    ProjectEvent(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<ProjectEvent> findById(String id) {
        return Arrays.stream(values()).filter(e -> e.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "project-event." + id;
    }
}
