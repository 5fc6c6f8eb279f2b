package dev.switchback.engine.reflection;

import dev.switchback.engine.explain.Keyed;

/// What one role would do to one complaint.
public enum ComplaintEffect implements Keyed {
    TOUCHES("touches"),
    LEAVES("leaves"),
    MAY_WORSEN("may-worsen"),
    UNKNOWN("unknown");

    private final String id;

    ComplaintEffect(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "effect." + id;
    }
}
