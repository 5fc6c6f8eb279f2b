package dev.switchback.cli;

/// One line for a terminal out of text that came from a file of somebody else.
final class SafeLine {
    private SafeLine() {}

    /// The text without what would steer a terminal or begin a new line: control signs become `U+FFFD`, ends of lines
    /// become spaces, and signs that turn the direction of writing are left out.
    static String of(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) {
                line.append(' ');
            } else if (Character.isISOControl(c)) {
                line.append('\uFFFD');
            } else if (!turnsDirection(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean turnsDirection(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
