package dev.switchback.imports.calendar;

import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Collects issues; beyond a number of the same kind it only counts them, so that a broken file stays readable.
final class IssueList {
    static final int MAX_OF_A_KIND = 50;

    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void add(String place, Phrase what) {
        if (counts.merge(what.key(), 1, Integer::sum) <= MAX_OF_A_KIND) {
            issues.add(new Issue(place, what));
        }
    }

    List<Issue> all() {
        var all = new ArrayList<>(issues);
        counts.forEach((key, count) -> {
            if (count > MAX_OF_A_KIND) {
                var last =
                        issues.stream().filter(i -> i.what().key().equals(key)).reduce((a, b) -> b);
                last.ifPresent(i -> all.add(new Issue(
                        i.place(), Phrase.of("time.issue.more", "count", count - MAX_OF_A_KIND, "what", i.what()))));
            }
        });
        return List.copyOf(all);
    }
}
