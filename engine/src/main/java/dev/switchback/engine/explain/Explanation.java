package dev.switchback.engine.explain;

import java.util.List;

/// Why a value is what it is, as a tree that a person can open.
///
/// @param sentence the value and the rule in one sentence
/// @param inputs   the parts it was made from, in the order they matter; may be empty
/// @param sources  where the rule or its figures come from; may be empty for plain sums
/// @param changes  what would change the value; may be empty
public record Explanation(Phrase sentence, List<Explanation> inputs, List<SourceId> sources, List<Phrase> changes) {
    public Explanation {
        inputs = List.copyOf(inputs);
        sources = List.copyOf(sources);
        changes = List.copyOf(changes);
    }

    public static Explanation of(String key, Object... namesAndValues) {
        return new Explanation(Phrase.of(key, namesAndValues), List.of(), List.of(), List.of());
    }

    public static Explanation of(Phrase sentence) {
        return new Explanation(sentence, List.of(), List.of(), List.of());
    }

    public Explanation withInputs(List<Explanation> inputs) {
        return new Explanation(sentence, inputs, sources, changes);
    }

    public Explanation withSources(SourceId... sources) {
        return new Explanation(sentence, inputs, List.of(sources), changes);
    }

    public Explanation withChanges(Phrase... changes) {
        return new Explanation(sentence, inputs, sources, List.of(changes));
    }
}
