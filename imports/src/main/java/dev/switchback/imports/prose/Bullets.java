package dev.switchback.imports.prose;

import java.util.regex.Pattern;

/// Signs that begin an entry of a list.
final class Bullets {
    private static final Pattern BULLET = Pattern.compile(
            "(?:[\u2022\u25CF\u25AA\u2023\u25E6\u00B7\u25A0\u25A1\u2043\u27A2\u25BA\u25B8\u2713\u2714\u00BB*+\u2219\uF0B7\u25CB]"
                    + "\\s*|[-\u2013\u2014\u2192]\\s+)(?=\\S)");

    private Bullets() {}

    /// Signs of the bullet that a text begins with; 0 when it begins with none.
    static int length(String text) {
        var match = BULLET.matcher(text);
        return match.lookingAt() ? match.end() : 0;
    }
}
