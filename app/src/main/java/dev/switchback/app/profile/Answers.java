package dev.switchback.app.profile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers to the questions of a first profile.
///
/// @param asOf day the answers were given
/// @param byId answers by id of their question; a question without answer is absent
public record Answers(LocalDate asOf, Map<String, String> byId) {
    public Answers {
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /// The answer without outer space; empty when there is none.
    public Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(String::strip).filter(a -> !a.isEmpty());
    }
}
