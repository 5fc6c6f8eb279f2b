package dev.switchback.engine.lint;

import dev.switchback.engine.explain.Keyed;

/// How much a finding matters for a person who wants to move; the most important first.
public enum Severity implements Keyed {
    /// Somebody cannot move, or cannot come back.
    ERROR("error"),
    /// A move costs more than it has to, or the framework contradicts itself.
    WARNING("warning"),
    /// The framework leaves something open that people will ask.
    NOTE("note");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "severity." + id;
    }
}
