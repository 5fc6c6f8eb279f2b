package dev.switchback.documents.page;

import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The reasons of one page, numbered in the order of their first use; equal reasons share a number.
final class Reasons {
    private final Map<Explanation, Integer> numbers = new LinkedHashMap<>();
    private final Map<SourceId, Source> sources = new HashMap<>();

    Reasons(List<Source> sources) {
        sources.forEach(s -> this.sources.put(s.id(), s));
    }

    /// 1 for the first.
    int number(Explanation why) {
        return numbers.computeIfAbsent(why, w -> numbers.size() + 1);
    }

    /// In the order of their numbers.
    List<Explanation> list() {
        return new ArrayList<>(numbers.keySet());
    }

    /// @throws NullPointerException when the catalogue has no such source, which is our own mistake
    Source source(SourceId id) {
        return Objects.requireNonNull(sources.get(id), () -> "no source " + id.value());
    }

    /// The sources of a reason and of all it is made from, each once, in the order of their first use.
    static Set<SourceId> sources(Explanation why) {
        var found = new LinkedHashSet<>(why.sources());
        why.inputs().forEach(i -> found.addAll(sources(i)));
        return found;
    }

    /// What would change a reason or anything it is made from, each once, in the order of their first use.
    static Set<Phrase> changes(Explanation why) {
        var found = new LinkedHashSet<>(why.changes());
        why.inputs().forEach(i -> found.addAll(changes(i)));
        return found;
    }

    /// Whether an address may become a link: only pages of the web, nothing a program would run.
    static boolean isLink(String address) {
        return address.matches("https?://[^\\s<>\"]+");
    }
}
