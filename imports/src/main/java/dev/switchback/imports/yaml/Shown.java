package dev.switchback.imports.yaml;

import com.fasterxml.jackson.databind.JsonNode;

/// How values from a file stand in a message: short, on one line.
public final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    /// @return at most 60 characters, none of them a control character
    public static String text(String value) {
        return text(value, LONGEST);
    }

    static String text(String value, int longest) {
        String plain = value.strip().replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ");
        if (plain.codePointCount(0, plain.length()) <= longest) {
            return plain;
        }
        return plain.substring(0, plain.offsetByCodePoints(0, longest - 3)) + "...";
    }

    /// A value of any type; lists and groups by their size.
    public static String value(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list of " + node.size();
            case OBJECT -> "a group of " + node.size() + (node.size() == 1 ? " key" : " keys");
            case NULL, MISSING -> "nothing";
            default -> text(node.asText());
        };
    }
}
