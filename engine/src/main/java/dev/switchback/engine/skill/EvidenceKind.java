package dev.switchback.engine.skill;

import dev.switchback.engine.explain.Keyed;

/// Where a statement about a skill comes from; shown wherever the skill is shown.
public enum EvidenceKind implements Keyed {
    /// The present role asks for it; the person may reject it.
    PRESUMED("presumed"),
    /// Found in a file, with the span.
    FOUND("found"),
    /// The person said so.
    CLAIMED("claimed"),
    /// A finished project with its link.
    SHOWN("shown");

    private final String id;

    EvidenceKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "evidence." + id;
    }
}
