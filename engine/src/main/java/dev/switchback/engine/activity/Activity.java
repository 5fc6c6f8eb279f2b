package dev.switchback.engine.activity;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// What an hour is spent on. The ids are fixed: files, frameworks and stored tags use them.
public enum Activity implements Keyed {
    ONE_TO_ONE("one-to-one"),
    PEOPLE("people"),
    HIRING("hiring"),
    CEREMONY("ceremony"),
    PLANNING("planning"),
    DECISION("decision"),
    DESIGN_REVIEW("design-review"),
    CODE_REVIEW("code-review"),
    MAKING("making"),
    ON_CALL("on-call"),
    INCIDENT("incident"),
    LEARNING("learning"),
    MESSAGES("messages"),
    ADMIN("admin"),
    UNSCHEDULED("unscheduled"),
    PERSONAL("personal");

    private final String id;

    Activity(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "activity." + id;
    }

    /// Whether the activity belongs to working time.
    public boolean isWork() {
        return this != PERSONAL;
    }

    public static Optional<Activity> findById(String id) {
        return Arrays.stream(values()).filter(a -> a.id.equals(id)).findFirst();
    }
}
