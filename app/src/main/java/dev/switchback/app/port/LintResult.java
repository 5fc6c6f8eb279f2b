package dev.switchback.app.port;

import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.lint.LintReport;
import java.util.Map;

/// What the linter found in one file.
///
/// @param framework name of the framework, as it calls itself
/// @param roles     how many it has
/// @param file      the file as it was named; `core` for the built-in one
/// @param lines     line of each place of a finding within the file, 1 or more; a place that has none is absent
/// @param words     sentences of the language of the report
public record LintResult(
        String framework, int roles, String file, LintReport report, Map<String, Integer> lines, Phrasebook words) {
    public LintResult {
        lines = Map.copyOf(lines);
    }

    /// Line of a place, or 1: the file as a whole begins there.
    public int line(String place) {
        return lines.getOrDefault(place, 1);
    }
}
