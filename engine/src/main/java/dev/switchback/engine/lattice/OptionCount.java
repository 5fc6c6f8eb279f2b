package dev.switchback.engine.lattice;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// What options are compared on.
public enum OptionCount implements Keyed {
    /// Readiness, and hours to learn where that is equal.
    FIT("fit"),
    /// Energy of an hour of the week.
    ENERGY("energy"),
    /// Change of yearly base pay.
    PAY("pay"),
    /// Rungs up or down.
    LEVEL("level"),
    /// Reversibility: weeks of the way back, and whether it is agreed.
    WAY_BACK("way-back");

    private final String id;

    OptionCount(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<OptionCount> findById(String id) {
        return Arrays.stream(values()).filter(c -> c.id.equals(id)).findFirst();
    }

    @Override
    public String key() {
        return "option-count." + id;
    }
}
