package dev.switchback.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.documents.SampleWords;
import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.document.Block.Bars.Bar;
import dev.switchback.engine.explain.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class BarChartTest {
    private static Bar bar(double low, double value, double high, double compare) {
        return new Bar(Phrase.verbatim("x"), low, value, high, compare);
    }

    @Test
    void laysBandValueAndComparisonOnOneScaleFromZero() {
        var bar = bar(5, 10, 15, 20);
        String svg = new BarChart(List.of(bar)).bar(bar);

        assertThat(svg).contains("class=\"zero\" x1=\"0%\"");
        assertThat(svg).contains("x=\"25%\" y=\"5\" width=\"50%\"");
        assertThat(svg).contains("class=\"likely\" x1=\"50%\"");
        assertThat(svg).contains("<svg x=\"100%\"");
    }

    @Test
    void putsZeroInsideWhenSomeFiguresLieBelow() {
        var bar = bar(-2, -1, 1, Double.NaN);
        String svg = new BarChart(List.of(bar, bar(0, 1, 2, Double.NaN))).bar(bar);

        assertThat(svg).contains("class=\"zero\" x1=\"50%\"").doesNotContain("compare");
    }

    @Test
    void scaleCarriesRoundFigures() {
        String scale = new BarChart(List.of(bar(0, 18, 22, 2))).scale(new PageWords(new SampleWords()));

        assertThat(scale.replaceAll("<[^>]+>", " ").strip().split("\\s+")).containsExactly("0", "10", "20", "30");
    }

    @Test
    void drawsNothingFromNothing() {
        var zero = bar(0, 0, 0, Double.NaN);
        assertThat(new BarChart(List.of(zero)).bar(zero))
                .contains("width=\"0%\"")
                .doesNotContain("NaN");
    }
}
