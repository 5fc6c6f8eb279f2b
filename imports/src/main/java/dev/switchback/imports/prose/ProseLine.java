package dev.switchback.imports.prose;

/// One line as a reader sees it: what was broken over several lines is put together again.
///
/// @param place  such as `line 12` or `page 2, line 7`
/// @param text   without its bullet; may be empty when only something beside it stands there
/// @param aside  what stands apart from the text on the same line, such as dates at the right edge; mostly empty
/// @param kind   what it looks like
/// @param style  how it is set (size, weight, level of a heading); equal for lines that look alike, empty for plain
///               text
/// @param apart  whether a gap stands before it
public record ProseLine(String place, String text, String aside, Kind kind, String style, boolean apart) {
    public enum Kind {
        TEXT,
        BULLET,
        /// Marked as one by the file itself.
        HEADING
    }

    public ProseLine {
        text = text.strip();
        aside = aside.strip();
    }

    public boolean isBullet() {
        return kind == Kind.BULLET;
    }

    /// The same line with a part of its words.
    public ProseLine saying(String words) {
        return new ProseLine(place, words, aside, kind, style, apart);
    }

    /// The line with what follows it, which belongs to it.
    ProseLine with(ProseLine next) {
        String both = aside.isEmpty() || next.aside.isEmpty() ? aside + next.aside : aside + " | " + next.aside;
        return new ProseLine(place, joined(text, next.text), both, kind, style, apart);
    }

    private static String joined(String first, String next) {
        if (first.endsWith("\u00AD")) {
            return first.substring(0, first.length() - 1) + next;
        }
        boolean cut = first.endsWith("-") && !first.endsWith(" -") && !next.isEmpty();
        return cut ? first + next : (first + " " + next).strip();
    }
}
