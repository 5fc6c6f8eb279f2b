package dev.switchback.documents.chart;

import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.document.Chart;
import dev.switchback.engine.explain.Phrase;
import java.util.Optional;

/// The drawing of any chart.
public final class Drawings {
    private Drawings() {}

    /// @param title    id of the element that names the figure
    /// @param sentence id of the element that says what it shows
    /// @param id       begin of the ids within the drawing; no other drawing of the page may have it
    public static String draw(Chart chart, PageWords pageWords, String title, String sentence, String id) {
        var words = new ChartWords(pageWords);
        String named = Svg.named(title, sentence);
        return switch (chart) {
            case Chart.HeatMap heat -> new HeatMapDrawing(heat, words).draw(named);
            case Chart.StackedWeeks weeks -> new StackedWeeksDrawing(weeks, words, id).draw(named);
            case Chart.Quadrant quadrant -> new QuadrantDrawing(quadrant, words).draw(named);
            case Chart.LevelBars bars -> new LevelBarsDrawing(bars, words, id).draw(named);
            case Chart.RangePanels panels -> new RangePanelsDrawing(panels, words).draw(named);
            case Chart.Gantt gantt -> new GanttDrawing(gantt, words, id).draw(named);
        };
    }

    /// How to read bands and marks that cannot be labelled where they stand.
    public static Optional<Phrase> key(Chart chart) {
        return switch (chart) {
            case Chart.HeatMap heat ->
                Optional.of(Phrase.of("charts.key.heat", "begins", heat.begins(), "ends", heat.ends()));
            case Chart.LevelBars ignored -> Optional.of(Phrase.of("charts.key.levels"));
            case Chart.RangePanels ignored -> Optional.of(Phrase.of("charts.key.panels"));
            case Chart.Gantt ignored -> Optional.of(Phrase.of("charts.key.gantt"));
            case Chart.StackedWeeks ignored -> Optional.empty();
            case Chart.Quadrant ignored -> Optional.empty();
        };
    }
}
