package dev.switchback.engine.lattice;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each count matters to the person, against the whole distance between the worst and the best option on it.
///
/// @param values 0 (does not count) .. [#MOST]; a count that is not named has 0
public record Weights(Map<OptionCount, Integer> values) {
    /// Five places of a slider can be told apart in words; more only look exact. Own estimate, ADR 150.
    public static final int MOST = 4;

    /// Nothing counts, so nothing orders.
    public static final Weights NONE = new Weights(Map.of());

    public Weights {
        var copy = new EnumMap<OptionCount, Integer>(OptionCount.class);
        values.forEach((count, weight) -> {
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(
                        "The weight (" + weight + ") of " + count.id() + " must lie between 0 and " + MOST + ".");
            }
            if (weight > 0) {
                copy.put(count, weight);
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    public int of(OptionCount count) {
        return values.getOrDefault(count, 0);
    }

    public Weights with(OptionCount count, int weight) {
        var next = new EnumMap<OptionCount, Integer>(OptionCount.class);
        next.putAll(values);
        next.put(count, weight);
        return new Weights(next);
    }

    public boolean areAllZero() {
        return values.isEmpty();
    }
}
