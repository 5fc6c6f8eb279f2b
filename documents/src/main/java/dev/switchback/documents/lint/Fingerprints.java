package dev.switchback.documents.lint;

import dev.switchback.engine.lint.Finding;
import java.util.HashMap;
import java.util.Map;

/// Names by which a host knows a finding again when lines have moved: rule and place, and a number from the second
/// finding of a rule at one place on.
final class Fingerprints {
    private final Map<String, Integer> seen = new HashMap<>();

    String of(Finding finding) {
        String print = finding.rule().id() + " " + finding.place();
        int times = seen.merge(print, 1, Integer::sum);
        return times == 1 ? print : print + " " + times;
    }
}
