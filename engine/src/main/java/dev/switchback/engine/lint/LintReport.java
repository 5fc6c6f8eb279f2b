package dev.switchback.engine.lint;

import java.util.List;

/// What the linter has to say of one framework.
///
/// @param findings most important first, then by rule and place
/// @param waived   findings that a waiver covers, in the same order
public record LintReport(List<Finding> findings, List<Waived> waived) {
    public LintReport {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
    }

    /// @param waiver the first that covers it
    public record Waived(Finding finding, Waiver waiver) {}

    /// Findings of this severity.
    public int count(Severity severity) {
        return (int)
                findings.stream().filter(f -> f.rule().severity() == severity).count();
    }
}
