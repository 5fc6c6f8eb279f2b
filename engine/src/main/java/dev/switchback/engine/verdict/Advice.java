package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.Keyed;

/// What the rules come to. "Don't" is among them.
public enum Advice implements Keyed {
    MOVE("move"),
    CRAFT_PRESENT_JOB("craft-present-job"),
    REST_FIRST("rest-first"),
    CHANGE_BOSS_OR_TEAM("change-boss-or-team"),
    LEAVE_CRAFT_OPEN("leave-craft-open"),
    NOT_NOW("not-now"),
    /// Nothing in the answers decides; says what would.
    NOT_KNOWN_YET("not-known-yet");

    private final String id;

    Advice(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "advice." + id;
    }
}
