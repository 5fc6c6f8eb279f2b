package dev.switchback.app.resume;

/// How often a skill hint was right, by its score, as counted by hand on résumés. See ADR 237.
final class HintConfidence {
    /// Below it, more hints were wrong than are worth a question.
    static final double LEAST_SCORE = 0.7;

    private static final double NEAREST = 0.85;

    private HintConfidence() {}

    /// (right + 1) / (all + 2) of the hints read in each band.
    static double of(double score) {
        return score >= NEAREST ? 0.86 : 0.49;
    }
}
