package dev.switchback.imports.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words as a value of a YAML file: bare where YAML reads them as these words, else in quotes.
public final class YamlWords {
    private static final Pattern BARE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} _./@+'(),;:?-]*");

    private YamlWords() {}

    public static String of(String text) {
        return isBare(text) ? text : quoted(text);
    }

    /// The same between braces and brackets, where more signs have a meaning.
    public static String inFlow(String text) {
        return isBare(text) && text.chars().noneMatch(c -> c == ',' || c == ':' || c == '?') ? text : quoted(text);
    }

    private static boolean isBare(String text) {
        return BARE.matcher(text).matches()
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && YamlFile.isText(text);
    }

    /// Every text can stand in double quotes, whatever signs it holds.
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isHidden(c)) {
                        quoted.append(String.format(c > 0xFFFF ? "\\U%08X" : "\\u%04X", c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /// Several lines below their key, one below the other; empty for a text of one line, and for one that a block
    /// cannot hold as it is.
    ///
    /// @param indent before each line
    public static Optional<String> findBlock(String text, String indent) {
        var lines = List.of(text.split("\n", -1));
        if (lines.size() == 1) {
            return Optional.empty();
        }
        boolean plain = text.codePoints().noneMatch(c -> c != '\n' && isHidden(c))
                && lines.stream().allMatch(l -> l.isEmpty() || !l.isBlank())
                && !text.endsWith("\n")
                && !Character.isWhitespace(text.codePointAt(0));
        return plain
                ? Optional.of("|-\n"
                        + lines.stream().map(l -> l.isEmpty() ? "" : indent + l).collect(Collectors.joining("\n")))
                : Optional.empty();
    }

    /// Signs that YAML does not take as they stand, and those that turn the direction of a line: a person
    /// who opens the file shall see what is in it.
    private static boolean isHidden(int c) {
        boolean noText = Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF;
        boolean turns = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        return noText || turns;
    }
}
