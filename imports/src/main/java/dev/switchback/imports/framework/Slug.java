package dev.switchback.imports.framework;

import java.util.Locale;
import java.util.regex.Pattern;

/// The part of an id that is made from a name: lower case words joined by hyphens.
public final class Slug {
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /// May be empty, when the name holds neither Latin letter nor digit.
    public static String of(String name) {
        String joined = OTHER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
        int from = joined.startsWith("-") ? 1 : 0;
        int to = joined.length() > from && joined.endsWith("-") ? joined.length() - 1 : joined.length();
        return joined.substring(from, Math.max(from, to));
    }
}
