package dev.switchback.documents.chart;

import dev.switchback.engine.document.Chart.LevelBars;
import dev.switchback.engine.explain.Knowable.Known;
import dev.switchback.engine.explain.Knowable.Unknown;
import dev.switchback.engine.explain.Phrase;

/// One bar a skill from 0 to 5: what is there today, hatched what faded since it was last used, and a line where the
/// role asks for. A level that is not known has words in place of a bar.
final class LevelBarsDrawing {
    private static final int ROW = 44;
    private static final int BAR = 12;
    private static final int NARROW_LETTERS = 28;
    private static final int WIDE_LETTERS = 56;

    private final LevelBars bars;
    private final ChartWords words;
    private final String id;
    private final Scale scale = Scale.fixed(0, 1, 5);

    LevelBarsDrawing(LevelBars bars, ChartWords words, String id) {
        this.bars = bars;
        this.words = words;
        this.id = id;
    }

    String draw(String attributes) {
        int foot = bars.rows().size() * ROW;
        var svg = Svg.open("chart levels", foot + 26, attributes);
        svg.append("<defs>").pattern(id + "-rust", "hatch", Hatch.LINES).append("</defs>");
        for (int i = 0; i < bars.rows().size(); i++) {
            row(svg, bars.rows().get(i), i * ROW);
        }
        for (double tick : scale.ticks()) {
            String anchor = tick == 0 ? "start" : tick == 5 ? "end" : "middle";
            svg.down("tick", scale.share(tick), foot, foot + 6);
            svg.text("quiet", scale.share(tick), foot + 21, anchor, words.number(tick));
        }
        return svg.close();
    }

    private void row(Svg svg, LevelBars.Row row, int top) {
        svg.clipped("", 0, top + 14, "start", words.of(row.label()), NARROW_LETTERS, WIDE_LETTERS);
        double y = top + 22;
        svg.down("zero", 0, y - 3, y + BAR + 3);
        switch (row.today()) {
            case Known<Double>(var today) -> {
                svg.text("figure", 1, top + 14, "end", of(today, row.required()));
                svg.rect("b50", 0, y, scale.share(today), BAR);
                double lastUse = row.lastUse().find().orElse(today);
                if (lastUse > today) {
                    double from = scale.share(today);
                    svg.patterned("rust", id + "-rust", from, y, scale.share(lastUse) - from, BAR);
                }
            }
            case Unknown<Double>(var reason) -> {
                svg.text("figure", 1, top + 14, "end", of(row.required()));
                svg.text("quiet", 0.02, y + BAR - 1, "start", Clip.to(WIDE_LETTERS, words.of(reason)));
            }
        }
        svg.down("halo", scale.share(row.required()), y - 4, y + BAR + 4);
        svg.down("asked", scale.share(row.required()), y - 4, y + BAR + 4);
    }

    private String of(double today, double required) {
        return words.of(Phrase.of("charts.level", "today", today, "required", required));
    }

    private String of(double required) {
        return words.of(Phrase.of("charts.level-asked", "required", required));
    }
}
