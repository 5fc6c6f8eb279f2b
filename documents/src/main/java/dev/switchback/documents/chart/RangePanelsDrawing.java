package dev.switchback.documents.chart;

import dev.switchback.engine.document.Chart.RangePanels;
import dev.switchback.engine.document.Chart.RangePanels.Panel;
import dev.switchback.engine.document.Chart.RangePanels.Span;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;
import java.util.List;
import java.util.stream.DoubleStream;

/// The same rows in panels side by side, each panel with its own scale and zero line, each value with its figures
/// below.
final class RangePanelsDrawing {
    private static final int TOP = 44;
    private static final int ROW = 62;
    private static final int BAR = 12;
    private static final double GAP = 0.05;
    /// Leaves room for the spacing that a reader may ask for (WCAG 1.4.12).
    private static final int ROW_NARROW = 29;
    private static final int ROW_WIDE = 90;
    private static final int CELL_NARROW = 13;
    private static final int CELL_WIDE = 24;
    private static final String ARROW = "M-1-7 7 0-1 7Z";

    private final RangePanels panels;
    private final ChartWords words;
    private final double width;

    RangePanelsDrawing(RangePanels panels, ChartWords words) {
        this.panels = panels;
        this.words = words;
        int count = Math.max(1, panels.panels().size());
        this.width = (1 - (count - 1) * GAP) / count;
    }

    String draw(String attributes) {
        int foot = TOP + panels.rows().size() * ROW;
        var svg = Svg.open("chart panels", foot + 24, attributes);
        for (int i = 0; i < panels.panels().size(); i++) {
            new OnePanel(panels.panels().get(i), i * (width + GAP)).draw(svg, foot);
        }
        for (int i = 0; i < panels.rows().size(); i++) {
            svg.clipped(
                    "", 0, TOP + i * ROW + 16, "start", words.of(panels.rows().get(i)), ROW_NARROW, ROW_WIDE);
        }
        return svg.close();
    }

    /// One panel with its scale.
    private final class OnePanel {
        private final Panel panel;
        private final double left;
        private final Scale scale;

        OnePanel(Panel panel, double left) {
            this.panel = panel;
            this.left = left;
            this.scale = Scale.of(spans(panel.values()).stream()
                    .flatMapToDouble(s -> DoubleStream.of(s.low(), s.middle(), s.high())));
        }

        private static List<Span> spans(List<Knowable<Span>> values) {
            return values.stream().flatMap(v -> v.find().stream()).toList();
        }

        void draw(Svg svg, int foot) {
            svg.clipped("head", left, 14, "start", words.of(panel.title()), CELL_NARROW, CELL_WIDE);
            svg.clipped("quiet", left, 32, "start", words.of(panel.unit()), CELL_NARROW + 1, CELL_WIDE);
            for (int i = 0; i < panel.values().size(); i++) {
                value(svg, i, TOP + i * ROW + 24);
            }
            figures(svg, foot);
        }

        private void value(Svg svg, int i, double y) {
            svg.down("zero", x(0), y - 2, y + BAR + 2);
            switch (panel.values().get(i)) {
                case Known<Span>(var span) -> {
                    mark(svg, span, y);
                    svg.clipped("figure", left, y + 28, "start", words.of(span.words()), CELL_NARROW, CELL_WIDE);
                }
                case Unknown<Span>(var reason) -> {
                    String said = words.of(reason);
                    String shown = Clip.width(said) <= CELL_NARROW ? said : words.of(Phrase.of("charts.not-known"));
                    svg.text("quiet", left, y + 28, "start", shown);
                }
            }
        }

        private void mark(Svg svg, Span span, double y) {
            switch (panel.kind()) {
                case UNTIL -> {
                    bar(svg, "b80", span.middle(), span.high(), y);
                    bar(svg, "b50", 0, span.middle(), y);
                }
                case RANGE -> {
                    bar(svg, "b80", span.low(), span.high(), y);
                    svg.down("likely", x(span.middle()), y - 3, y + BAR + 3);
                }
                case CHANGE -> {
                    bar(svg, "b50", Math.min(0, span.middle()), Math.max(0, span.middle()), y);
                    if (span.middle() == 0) {
                        svg.down("likely", x(0), y - 3, y + BAR + 3);
                    }
                }
            }
            if (span.beyond()) {
                svg.shape("beyond", x(span.high()), y + BAR / 2.0, ARROW);
            }
        }

        private void bar(Svg svg, String css, double from, double to, double y) {
            svg.rect(css, x(from), y, x(to) - x(from), BAR);
        }

        private void figures(Svg svg, int foot) {
            var ticks = scale.ticks();
            double first = ticks[0];
            double last = ticks[ticks.length - 1];
            boolean inside = first < 0 && last > 0;
            svg.line("tick", left, foot + 2, left + width, foot + 2);
            svg.text(inside ? "quiet at-wide" : "quiet", x(first), foot + 20, "start", words.number(first));
            svg.text(inside ? "quiet at-wide" : "quiet", x(last), foot + 20, "end", words.number(last));
            if (inside) {
                svg.text("quiet", x(0), foot + 20, "middle", words.number(0));
            }
        }

        private double x(double value) {
            return left + scale.share(value) * width;
        }
    }
}
