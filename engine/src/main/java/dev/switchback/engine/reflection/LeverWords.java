package dev.switchback.engine.reflection;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Words in a complaint that point to a lever.
///
/// @param words lower case; matched as whole words or phrases
public record LeverWords(Map<Lever, List<String>> words) {
    public LeverWords {
        var copy = new EnumMap<Lever, List<String>>(Lever.class);
        words.forEach((lever, list) -> copy.put(lever, List.copyOf(list)));
        words = Collections.unmodifiableMap(copy);
    }
}
