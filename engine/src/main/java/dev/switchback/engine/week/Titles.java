package dev.switchback.engine.week;

import java.util.Locale;
import java.util.regex.Pattern;

/// How titles of events are compared: with tags, and with the words of the rules.
public final class Titles {
    private Titles() {}

    /// The title as tags know it: lower case, blanks joined.
    public static String normal(String title) {
        return title.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// Finds words of a rule in a normal title: whole words only.
    public static Pattern wholeWords(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(normal(words)) + "(?![\\p{L}\\p{N}])");
    }
}
