package dev.switchback.engine.person;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// Work of managers that counts in individual roles too.
public enum WorkKind implements Keyed {
    CROSS_TEAM_DECISION("cross-team-decision"),
    INCIDENT_COMMAND("incident-command"),
    HIRING_BAR("hiring-bar"),
    SCOPING("scoping"),
    MENTORING("mentoring"),
    VENDOR_AND_BUDGET("vendor-and-budget"),
    DIRECTION("direction"),
    WRITTEN_DECISION("written-decision"),
    WAY_OF_WORKING("way-of-working"),
    MAKING("making"),
    OTHER("other");

    private final String id;

    WorkKind(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "work-kind." + id;
    }

    public static Optional<WorkKind> findById(String id) {
        return Arrays.stream(values()).filter(k -> k.id.equals(id)).findFirst();
    }
}
