package dev.switchback.documents.chart;

/// Slanted lines for what is taken away: levels that faded, weeks without time.
final class Hatch {
    /// In a square of six pixels; the corners are drawn twice so that the lines meet.
    static final String LINES = "M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5";

    private Hatch() {}
}
