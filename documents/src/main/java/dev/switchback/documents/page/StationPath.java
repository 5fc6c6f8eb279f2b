package dev.switchback.documents.page;

import dev.switchback.documents.text.HtmlText;
import dev.switchback.documents.text.PageWords;
import dev.switchback.engine.document.Block;
import dev.switchback.engine.explain.Phrase;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The thin winding line through the seven stations, which is also the way to their headings.
final class StationPath {
    /// The mark: one line with one bend.
    static final String MARK =
            "<svg class=\"mark\" viewBox=\"0 0 24 24\" width=\"28\" height=\"28\" aria-hidden=\"true\">"
                    + "<path d=\"M2.5 21 14.2 18.3C21.6 16.5 21 9 13.8 8.6L5 4\"/></svg>";

    private static final int STEP = 44;
    private static final int LEFT = 8;
    private static final int RIGHT = 28;

    private record Station(String anchor, Phrase name) {}

    private static final List<Station> STATIONS = List.of(
            new Station("why", Phrase.of("render.station-why")),
            new Station("time", Phrase.of("render.station-time")),
            new Station("skills", Phrase.of("render.station-skills")),
            new Station("map", Phrase.of("render.station-map")),
            new Station("plan", Phrase.of("render.station-plan")),
            new Station("ask", Phrase.of("render.station-ask")),
            new Station("land", Phrase.of("render.station-land")));

    private final PageWords words;
    private final Set<String> anchors;

    StationPath(PageWords words, List<Block> blocks) {
        this.words = words;
        this.anchors = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(b -> ((Block.Heading) b).anchor())
                .collect(Collectors.toSet());
    }

    String html() {
        var html = new StringBuilder();
        html.append("<nav class=\"path\" aria-label=\"")
                .append(HtmlText.escape(words.of(Labels.STATIONS)))
                .append("\">\n");
        html.append(drawn("down", true)).append(drawn("across", false)).append("<ol>\n");
        STATIONS.forEach(s -> html.append(item(s)));
        return html.append("</ol>\n</nav>\n").toString();
    }

    /// A station the page does not hold is named without a link.
    private String item(Station station) {
        String name = HtmlText.escape(words.of(station.name()));
        return anchors.contains(station.anchor())
                ? "<li><a href=\"#" + station.anchor() + "\">" + name + "</a></li>\n"
                : "<li><span>" + name + "</span></li>\n";
    }

    private String drawn(String css, boolean down) {
        int length = STEP * STATIONS.size();
        var svg = new StringBuilder("<svg class=\"")
                .append(css)
                .append("\" viewBox=\"0 0 ")
                .append(down ? "36 " + length : length + " 36")
                .append("\" aria-hidden=\"true\">");
        for (int i = 0; i + 1 < STATIONS.size(); i++) {
            svg.append(stretch(i, down));
        }
        for (int i = 0; i < STATIONS.size(); i++) {
            svg.append(dot(i, down));
        }
        return svg.append("</svg>\n").toString();
    }

    /// One stretch between two bends; solid when the page holds the station it leads to.
    private String stretch(int i, boolean down) {
        int along = STEP / 2 + i * STEP;
        boolean visited = anchors.contains(STATIONS.get(i + 1).anchor());
        return "<path" + (visited ? "" : " class=\"open\"") + " d=\"M" + point(along, side(i), down) + "C"
                + point(along + 24, side(i), down) + " " + point(along + STEP - 24, side(i + 1), down) + " "
                + point(along + STEP, side(i + 1), down) + "\"/>";
    }

    private String dot(int i, boolean down) {
        var station = STATIONS.get(i);
        String css = anchors.contains(station.anchor()) ? "at-" + station.anchor() : "open";
        String[] at = point(STEP / 2 + i * STEP, side(i), down).split(" ", -1);
        return "<circle class=\"" + css + "\" cx=\"" + at[0] + "\" cy=\"" + at[1] + "\" r=\"4.5\"/>";
    }

    private static int side(int i) {
        return i % 2 == 0 ? LEFT : RIGHT;
    }

    private static String point(int along, int aside, boolean down) {
        return down ? aside + " " + along : along + " " + aside;
    }
}
