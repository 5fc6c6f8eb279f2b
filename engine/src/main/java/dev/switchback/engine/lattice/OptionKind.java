package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Keyed;

/// Why an option is on the map.
public enum OptionKind implements Keyed {
    /// The present role, reshaped.
    STAY("stay"),
    /// The present role with another team or boss.
    OTHER_TEAM("other-team"),
    /// The person aims at it.
    AIMED("aimed"),
    /// Of equal standing on another track.
    PARALLEL("parallel"),
    /// Found by the map.
    FOUND("found");

    private final String id;

    OptionKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "option." + id;
    }
}
