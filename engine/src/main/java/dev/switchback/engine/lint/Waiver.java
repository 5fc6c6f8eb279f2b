package dev.switchback.engine.lint;

/// A finding that was looked at and is accepted, with the reason.
///
/// @param rule   which rule it concerns
/// @param place  id of the place; a `*` at its end stands for anything
/// @param reason in the organisation's own words, never blank
public record Waiver(LintRule rule, String place, String reason) {
    public Waiver {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("The waiver of (" + rule.id() + ") needs a reason.");
        }
    }

    boolean covers(Finding finding) {
        if (finding.rule() != rule) {
            return false;
        }
        return place.endsWith("*")
                ? finding.place().startsWith(place.substring(0, place.length() - 1))
                : finding.place().equals(place);
    }
}
