package dev.switchback.documents.page;

import dev.switchback.engine.document.Block;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// Horizontal ranges on one scale with a zero line. Positions are percentages, so that the drawing follows the width of
/// the page while its words keep their size; the words themselves are HTML beside it.
final class BarChart {
    private final double from;
    private final double step;
    private final int steps;

    BarChart(List<Block.Bars.Bar> bars) {
        double low = Math.min(0, ends(bars).min().orElse(0));
        double high = Math.max(0, ends(bars).max().orElse(0));
        step = niceStep((high > low ? high - low : 1) / 4);
        from = Math.floor(low / step) * step;
        steps = Math.max(1, (int) Math.ceil((high - from) / step - 1e-9));
    }

    private static DoubleStream ends(List<Block.Bars.Bar> bars) {
        return bars.stream()
                .flatMapToDouble(b -> DoubleStream.of(b.low(), b.value(), b.high(), b.compare()))
                .filter(v -> !Double.isNaN(v));
    }

    /// The next of 1, 2, 5, 10, 20 ...
    private static double niceStep(double least) {
        double ten = Math.pow(10, Math.floor(Math.log10(least)));
        for (int factor : new int[] {1, 2, 5}) {
            if (least <= factor * ten * (1 + 1e-9)) {
                return factor * ten;
            }
        }
        return 10 * ten;
    }

    /// The band, the likely value as a line across it, and the compared value as a diamond.
    String bar(Block.Bars.Bar bar) {
        var svg = new StringBuilder("<svg class=\"bar\" height=\"22\" aria-hidden=\"true\">");
        svg.append("<line class=\"zero\" x1=\"")
                .append(at(0))
                .append("\" x2=\"")
                .append(at(0))
                .append("\" y1=\"0\" y2=\"22\"/>");
        svg.append("<rect class=\"band\" x=\"")
                .append(at(bar.low()))
                .append("\" y=\"5\" width=\"")
                .append(percent(share(bar.high()) - share(bar.low())))
                .append("\" height=\"12\"/>");
        svg.append("<line class=\"likely\" x1=\"")
                .append(at(bar.value()))
                .append("\" x2=\"")
                .append(at(bar.value()))
                .append("\" y1=\"2\" y2=\"20\"/>");
        if (!Double.isNaN(bar.compare())) {
            svg.append("<svg x=\"")
                    .append(at(bar.compare()))
                    .append("\" y=\"11\" overflow=\"visible\"><path class=\"compare\" d=\"M0-6 6 0 0 6-6 0Z\"/></svg>");
        }
        return svg.append("</svg>").toString();
    }

    /// The scale with its figures.
    ///
    /// @param words figures as the locale writes them
    String scale(PageWords words) {
        var svg = new StringBuilder("<svg class=\"scale\" height=\"26\" aria-hidden=\"true\">");
        for (int i = 0; i <= steps; i++) {
            double value = from + i * step;
            String anchor = i == 0 ? "start" : i == steps ? "end" : "middle";
            svg.append("<line x1=\"")
                    .append(at(value))
                    .append("\" x2=\"")
                    .append(at(value))
                    .append("\" y1=\"0\" y2=\"6\"/><text x=\"")
                    .append(at(value))
                    .append("\" y=\"21\" text-anchor=\"")
                    .append(anchor)
                    .append("\">")
                    .append(HtmlText.escape(words.of(Labels.number(Math.abs(value) < 1e-9 ? 0.0 : value))))
                    .append("</text>");
        }
        return svg.append("</svg>").toString();
    }

    private double share(double value) {
        return (value - from) / (steps * step);
    }

    private String at(double value) {
        return percent(share(value));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * share);
    }
}
