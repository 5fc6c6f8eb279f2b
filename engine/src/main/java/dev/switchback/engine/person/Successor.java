package dev.switchback.engine.person;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// Who could take over what the person leaves.
public enum Successor implements Keyed {
    READY("ready"),
    WITHIN_A_YEAR("within-a-year"),
    NONE("none"),
    NOT_NEEDED("not-needed"),
    UNKNOWN("unknown");

    private final String id;

    Successor(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    @Override
    public String key() {
        return "successor." + id;
    }

    public static Optional<Successor> findById(String id) {
        return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
    }
}
