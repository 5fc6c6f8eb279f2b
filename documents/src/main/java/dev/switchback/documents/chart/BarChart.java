package dev.switchback.documents.chart;

import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.document.Block;
import java.util.List;
import java.util.stream.DoubleStream;

/// Horizontal ranges on one scale with a zero line; their words are HTML beside them.
public final class BarChart {
    private final Scale scale;

    public BarChart(List<Block.Bars.Bar> bars) {
        this.scale = Scale.of(
                bars.stream().flatMapToDouble(b -> DoubleStream.of(b.low(), b.value(), b.high(), b.compare())));
    }

    /// The band, the likely value as a line across it, and the compared value as a diamond.
    public String bar(Block.Bars.Bar bar) {
        var svg = Svg.open("bar", 22, Svg.silent());
        svg.down("zero", scale.share(0), 0, 22);
        svg.rect("band", scale.share(bar.low()), 5, scale.share(bar.high()) - scale.share(bar.low()), 12);
        svg.down("likely", scale.share(bar.value()), 2, 20);
        if (!Double.isNaN(bar.compare())) {
            svg.shape("compare", scale.share(bar.compare()), 11, "M0-6 6 0 0 6-6 0Z");
        }
        return svg.close();
    }

    /// The scale with its figures.
    ///
    /// @param words figures as the locale writes them
    public String scale(PageWords words) {
        var svg = Svg.open("scale", 26, Svg.silent());
        figures(svg, scale, new ChartWords(words));
        return svg.close();
    }

    private static void figures(Svg svg, Scale scale, ChartWords words) {
        var ticks = scale.ticks();
        for (int i = 0; i < ticks.length; i++) {
            double x = scale.share(ticks[i]);
            String anchor = i == 0 ? "start" : i == ticks.length - 1 ? "end" : "middle";
            svg.down("tick", x, 0, 6).text("", x, 21, anchor, words.number(ticks[i]));
        }
    }
}
