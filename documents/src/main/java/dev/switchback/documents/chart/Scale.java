package dev.switchback.documents.chart;

import java.util.stream.DoubleStream;

/// A straight scale with round figures that always holds zero.
final class Scale {
    private static final double ROUNDING = 1e-9;
    private static final int STEPS_WANTED = 4;

    private final double from;
    private final double step;
    private final int steps;

    private Scale(double from, double step, int steps) {
        this.from = from;
        this.step = step;
        this.steps = steps;
    }

    /// A scale that holds all these figures; figures that are not numbers are passed over.
    static Scale of(DoubleStream figures) {
        var ends = figures.filter(Double::isFinite).summaryStatistics();
        double low = ends.getCount() == 0 ? 0 : Math.min(0, ends.getMin());
        double high = ends.getCount() == 0 ? 0 : Math.max(0, ends.getMax());
        double step = niceStep((high > low ? high - low : 1) / STEPS_WANTED);
        double from = Math.floor(low / step) * step;
        return new Scale(from, step, Math.max(1, (int) Math.ceil((high - from) / step - ROUNDING)));
    }

    /// A scale of a fixed length.
    static Scale fixed(double from, double step, int steps) {
        return new Scale(from, step, steps);
    }

    /// The next of 1, 2, 5, 10, 20 ...
    private static double niceStep(double least) {
        double ten = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (least <= factor * ten * (1 + ROUNDING)) {
                return factor * ten;
            }
        }
        return 10 * ten;
    }

    /// Place of a figure, 0 at the begin of the scale and 1 at its end.
    double share(double value) {
        return (value - from) / (steps * step);
    }

    /// The round figures, lowest first.
    double[] ticks() {
        var ticks = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double value = from + i * step;
            ticks[i] = Math.abs(value) < ROUNDING ? 0 : value;
        }
        return ticks;
    }
}
