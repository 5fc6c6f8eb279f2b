package dev.switchback.engine.title;

import dev.switchback.engine.explain.Keyed;
import java.util.Arrays;
import java.util.Optional;

/// How far a title stands, on the one row of rungs of ADR 40, the same for own work and for management.
public enum Rung implements Keyed {
    /// Associate: learns the work.
    L1("l1"),
    /// Practitioner: what a title means that says no level.
    L2("l2"),
    /// Senior, first-line manager or tech lead.
    L3("l3"),
    /// Staff, or manager of managers.
    L4("l4"),
    /// Principal or director.
    L5("l5"),
    /// What stands over all of them, such as a vice president.
    ABOVE("above");

    private final String id;

    Rung(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /// 1 for the first rung.
    public int rank() {
        return ordinal() + 1;
    }

    /// The rung of that rank; ranks outside the row stand for its ends.
    public static Rung ofRank(int rank) {
        return values()[Math.clamp(rank, 1, values().length) - 1];
    }

    @Override
    public String key() {
        return "title.rung." + id;
    }

    public static Optional<Rung> findById(String id) {
        return Arrays.stream(values()).filter(r -> r.id.equals(id)).findFirst();
    }
}
