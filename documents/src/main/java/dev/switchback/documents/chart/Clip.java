package dev.switchback.documents.chart;

/// How much room words take, told without measuring a font.
final class Clip {
    /// Pixels of a mean letter at the size of chart labels, in the widest of the usual fonts.
    static final double LETTER = 8.2;

    private static final int WIDE_FROM = 0x2E80;

    private Clip() {}

    /// The words, or as much of them as fits with an ellipsis.
    ///
    /// @param letters 2 or more; the wide signs of East Asia and pictures count as two
    static String to(int letters, String words) {
        if (width(words) <= letters) {
            return words;
        }
        var kept = new StringBuilder();
        int used = 1;
        for (int i = 0; i < words.length(); ) {
            int sign = words.codePointAt(i);
            used += width(sign);
            if (used > letters) {
                break;
            }
            kept.appendCodePoint(sign);
            i += Character.charCount(sign);
        }
        return kept.toString().strip() + "…";
    }

    static int width(String words) {
        return words.codePoints().map(Clip::width).sum();
    }

    private static int width(int sign) {
        return sign >= WIDE_FROM ? 2 : 1;
    }
}
