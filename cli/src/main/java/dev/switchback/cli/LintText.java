package dev.switchback.cli;

import dev.switchback.app.port.LintResult;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.lint.Finding;
import dev.switchback.engine.lint.LintRule;
import dev.switchback.engine.lint.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// What the linter found, for a terminal: findings of one rule together, then what usually mends them.
final class LintText {
    /// Own estimate, 2026-11-26: as many of one kind as somebody reads before they look for the cause they share.
    private static final int SHOWN = 10;

    private final LintResult result;
    private final boolean all;
    private final StringBuilder page = new StringBuilder();

    private LintText(LintResult result, boolean all) {
        this.result = result;
        this.all = all;
    }

    /// @param all whether every finding is written; otherwise ten of each rule, and all errors
    static String of(LintResult result, boolean all) {
        return new LintText(result, all).write();
    }

    private String write() {
        result.report().findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()))
                .forEach(this::rule);
        for (var waived : result.report().waived()) {
            line(words(
                    "lint.waived",
                    "rule",
                    waived.finding().rule().id(),
                    "place",
                    waived.finding().place(),
                    "reason",
                    waived.waiver().reason()));
        }
        line(words(
                "lint.summary",
                "framework",
                result.framework(),
                "roles",
                result.roles(),
                "errors",
                result.report().count(Severity.ERROR),
                "warnings",
                result.report().count(Severity.WARNING),
                "notes",
                result.report().count(Severity.NOTE),
                "waived",
                result.report().waived().size()));
        return page.toString();
    }

    private void rule(LintRule rule, List<Finding> findings) {
        boolean whole = all || rule.severity() == Severity.ERROR || findings.size() <= SHOWN + 1;
        int shown = whole ? findings.size() : SHOWN;
        findings.subList(0, shown).forEach(this::finding);
        if (shown < findings.size()) {
            line("  " + words("lint.more", "count", findings.size() - shown, "rule", rule.id()));
        }
        line("  " + result.words().words(rule.cure()));
    }

    /// As compilers write it, so that editors and hosts of code can jump there.
    private void finding(Finding finding) {
        line(result.file() + ":" + result.line(finding.place()) + ": "
                + words(finding.rule().severity().key()) + ": "
                + result.words().words(finding.what()) + " [" + finding.rule().id() + ", " + finding.place() + "]");
    }

    private String words(String key, Object... namesAndValues) {
        return result.words().words(Phrase.of(key, namesAndValues));
    }

    private void line(String text) {
        page.append(SafeLine.of(text)).append('\n');
    }
}
