package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Keyed;

/// Order in which rules decide: the first class with a match does.
public enum VerdictClass implements Keyed {
    STOP("stop"),
    REST("rest"),
    REDIRECT("redirect"),
    MOVE("move");

    private final String id;

    VerdictClass(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "verdict-class." + id;
    }
}
