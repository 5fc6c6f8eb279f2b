package dev.switchback.documents.chart;

import dev.switchback.documents.text.HtmlText;

/// One drawing while it is being written. Across it measures in shares of its width, 0..1, so that the drawing follows
/// the page while words keep their size; down it measures in pixels. Colours and lines come from classes.
final class Svg {
    private final StringBuilder out = new StringBuilder(4096);

    /// @param attributes of the element, with a space in front
    static Svg open(String css, int height, String attributes) {
        var svg = new Svg();
        svg.out.append("<svg class=\"").append(css).append("\" height=\"").append(height);
        svg.out.append('"').append(attributes).append('>');
        return svg;
    }

    /// Attributes that name a drawing for people who do not see it.
    static String named(String title, String sentence) {
        return " role=\"img\" aria-labelledby=\"" + title + "\" aria-describedby=\"" + sentence + '"';
    }

    static String silent() {
        return " aria-hidden=\"true\"";
    }

    String close() {
        return out.append("</svg>").toString();
    }

    /// A share of the width as a percentage with two decimals.
    static String at(double share) {
        long hundredths = Math.round(share * 10_000);
        long rest = Math.abs(hundredths % 100);
        String sign = hundredths < 0 && hundredths > -100 ? "-" : "";
        return sign + hundredths / 100 + (rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest) + "%";
    }

    Svg rect(String css, double x, double y, double width, double height) {
        return append("<rect class=\"", css, "\"").box(x, y, width, height);
    }

    /// A rectangle within a group that carries its class and fill.
    Svg bare(double x, double y, double width, double height) {
        return append("<rect").box(x, y, width, height);
    }

    private Svg box(double x, double y, double width, double height) {
        return append(" x=\"", at(x), "\" y=\"")
                .pixels(y)
                .append("\" width=\"", at(Math.max(0, width)), "\" height=\"")
                .pixels(Math.max(0, height))
                .append("\"/>");
    }

    /// A rectangle filled with a pattern of this drawing.
    Svg patterned(String css, String pattern, double x, double y, double width, double height) {
        return group(css, pattern).bare(x, y, width, height).end();
    }

    Svg group(String css, String pattern) {
        return append("<g class=\"", css, "\" fill=\"url(#", pattern, ")\">");
    }

    Svg group(String css) {
        return append("<g class=\"", css, "\">");
    }

    Svg end() {
        return append("</g>");
    }

    Svg line(String css, double x1, double y1, double x2, double y2) {
        return append("<line class=\"", css, "\" x1=\"", at(x1), "\" x2=\"", at(x2), "\" y1=\"")
                .pixels(y1)
                .append("\" y2=\"")
                .pixels(y2)
                .append("\"/>");
    }

    /// A line straight down.
    Svg down(String css, double x, double y1, double y2) {
        return line(css, x, y1, x, y2);
    }

    /// A shape of fixed size around a point.
    ///
    /// @param path in pixels from that point
    Svg shape(String css, double x, double y, String path) {
        return append("<svg x=\"", at(x), "\" y=\"")
                .pixels(y)
                .append("\" overflow=\"visible\"><path class=\"", css, "\" d=\"", path, "\"/></svg>");
    }

    /// @param anchor start, middle or end
    Svg text(String css, double x, double y, String anchor, String words) {
        return textAt(css, at(x), y, anchor, words);
    }

    /// @param x as it stands in the element: pixels or a percentage
    Svg textAt(String css, String x, double y, String anchor, String words) {
        append("<text", css.isEmpty() ? "" : " class=\"" + css + "\"", " x=\"", x, "\" y=\"")
                .pixels(y);
        return append("\"", anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"", ">")
                .append(HtmlText.escape(words), "</text>");
    }

    /// Words that may be clipped: once for narrow pages, once for others where that makes a difference.
    Svg clipped(String css, double x, double y, String anchor, String words, int narrow, int wide) {
        return clippedAt(css, at(x), y, anchor, words, narrow, wide);
    }

    /// Words a few pixels from a point, on pages of any width.
    ///
    /// @param pixels to the right when positive
    Svg beside(String css, double x, long pixels, double y, String anchor, String words, int narrow, int wide) {
        return append("<svg x=\"", at(x), "\" overflow=\"visible\">")
                .clippedAt(css, Long.toString(pixels), y, anchor, words, narrow, wide)
                .append("</svg>");
    }

    /// @param x as it stands in the element: pixels or a percentage
    Svg clippedAt(String css, String x, double y, String anchor, String words, int narrow, int wide) {
        String small = Clip.to(narrow, words);
        String large = Clip.to(wide, words);
        if (small.equals(large)) {
            return textAt(css, x, y, anchor, large);
        }
        return textAt((css + " at-narrow").strip(), x, y, anchor, small)
                .textAt((css + " at-wide").strip(), x, y, anchor, large);
    }

    /// Slanted lines, dots or level lines, so that series differ without colour.
    ///
    /// @param css of the lines
    Svg pattern(String id, String css, String path) {
        return append("<pattern id=\"", id, "\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">")
                .append("<path class=\"", css, "\" d=\"", path, "\"/></pattern>");
    }

    Svg append(String... parts) {
        for (var part : parts) {
            out.append(part);
        }
        return this;
    }

    /// At most one decimal.
    private Svg pixels(double value) {
        long tenths = Math.round(value * 10);
        out.append(tenths < 0 ? "-" : "").append(Math.abs(tenths) / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(Math.abs(tenths) % 10);
        }
        return this;
    }
}
