package dev.switchback.engine.verdict;

import dev.switchback.engine.explain.SourceId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What the catalogue says about each rule of the verdict: sources and when to look again. The condition of a rule is
/// code, in this package, under the same id.
///
/// @param entries by rule id
public record RuleBook(Map<String, Entry> entries) {
    public RuleBook {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// @param sources      where the rule comes from
    /// @param recheckWeeks weeks until the answer should be looked at again, above 0
    public record Entry(List<SourceId> sources, int recheckWeeks) {
        public Entry {
            sources = List.copyOf(sources);
        }
    }

    public Entry getEntry(String rule) {
        return Objects.requireNonNull(entries.get(rule), () -> "no rule " + rule + " in the catalogue");
    }
}
