package dev.switchback.imports.taxonomy;

import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was read differently from what the tables say, told once for each kind and table: a release has tens of
/// thousands of rows.
final class Notes {
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(String key, String place, long first, int rows) {}

    void add(String place, Phrase what) {
        issues.add(new Issue(place, what));
    }

    void leftOut(Table table, Table.LeftOut rows) {
        if (rows.rows() > 0) {
            add(table.place(rows.first()), Phrase.of("framework.table.ragged", "count", rows.rows()));
        }
    }

    /// One more row of a kind.
    ///
    /// @param key a sentence with the slot `count`
    void count(Table table, long line, String key) {
        counts.merge(
                key + table.name(),
                new Count(key, table.place(line), line, 1),
                (a, b) -> new Count(key, a.place(), a.first(), a.rows() + 1));
    }

    List<Issue> list() {
        var all = new ArrayList<>(issues);
        counts.values().forEach(c -> all.add(new Issue(c.place(), Phrase.of(c.key(), "count", c.rows()))));
        return List.copyOf(all);
    }
}
