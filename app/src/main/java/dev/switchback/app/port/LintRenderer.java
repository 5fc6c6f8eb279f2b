package dev.switchback.app.port;

/// Writes the linter's findings for other programs.
public interface LintRenderer {
    /// One object with counts, findings and waived findings; UTF-8, one value a line.
    String json(LintResult result);

    /// SARIF 2.1.0, as code hosts read it.
    String sarif(LintResult result);

    /// The code quality report of GitLab: an array of findings, without those that are waived.
    String gitlab(LintResult result);
}
