package dev.switchback.engine.framework;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// What a role may decide without asking.
public enum DecisionRight implements Keyed {
    OWN_WORK("own-work"),
    TEAM_DESIGN("team-design"),
    CROSS_TEAM_DESIGN("cross-team-design"),
    PRIORITIES("priorities"),
    HIRING("hiring"),
    PAY_AND_REVIEW("pay-and-review"),
    BUDGET("budget");

    private final String id;

    DecisionRight(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "right." + id;
    }

    public static Optional<DecisionRight> findById(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
