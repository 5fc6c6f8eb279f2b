package dev.switchback.imports.yaml;

import dev.switchback.app.error.Problem;
import java.util.Objects;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// Says in our words what the YAML parser found.
final class YamlMistake {
    private YamlMistake() {}

    static Problem problem(String name, String text, YAMLException mistake) {
        return switch (mistake) {
            case ReaderException e -> character(name, text, e);
            case MarkedYAMLException e -> marked(name, text, e);
            default -> bound(name, Objects.requireNonNullElse(mistake.getMessage(), ""));
        };
    }

    private static Problem character(String name, String text, ReaderException e) {
        long line = 1
                + text.codePoints()
                        .limit(e.getPosition())
                        .filter(c -> c == '\n')
                        .count();
        return new Problem(
                "file-binary",
                name + ", line " + line,
                "The line holds the control character (" + String.format("U+%04X", e.getCodePoint()) + ").",
                "Maybe delete it; it came with a copy from elsewhere, or the file is not text.");
    }

    private static Problem bound(String name, String message) {
        if (message.contains("aliases") || message.contains("Recursive")) {
            return new Problem(
                    "yaml-aliases",
                    name,
                    "The file uses more aliases (marked with *) than the 50 allowed, or one that holds itself.",
                    "Maybe write the values out instead.");
        }
        if (message.contains("Nesting")) {
            return new Problem(
                    "yaml-too-deep",
                    name,
                    "The file nests values more than 40 deep.",
                    "Maybe it is another file than you meant.");
        }
        return new Problem(
                "yaml-syntax", name, "The file cannot be read as YAML.", "Maybe it is another kind of file.");
    }

    private static Problem marked(String name, String text, MarkedYAMLException e) {
        var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        int line = mark == null ? 1 : mark.getLine() + 1;
        String place = name + ", line " + line;
        String what =
                Objects.requireNonNullElse(e.getProblem(), "") + " " + Objects.requireNonNullElse(e.getContext(), "");
        if (isIndentedByTab(text, line) || what.contains("TAB")) {
            return new Problem(
                    "yaml-tab",
                    place,
                    "The line is indented with a tab, which YAML does not allow.",
                    "Maybe replace the tab by spaces; two for each step is usual.");
        }
        int context = e.getContextMark() == null ? line : e.getContextMark().getLine() + 1;
        return what.contains("aliases") || what.contains("Nesting")
                ? bound(name, what)
                : explained(place, what, context);
    }

    private static Problem explained(String place, String what, int context) {
        if (what.contains(" tag ") || what.contains("tag is")) {
            return new Problem(
                    "yaml-tag",
                    place,
                    "The value begins with a tag (!), which is not allowed here.",
                    "Maybe quote the value: words that begin with an exclamation mark are tags in YAML.");
        }
        if (what.contains("undefined alias")) {
            return syntax(
                    place, "The word after * names no value of this file.", "Maybe quote the text that begins with *.");
        }
        if (what.contains("single document")) {
            return syntax(place, "A second document begins here (---).", "Maybe remove the line of three hyphens.");
        }
        if (what.contains("mapping values are not allowed")) {
            return syntax(
                    place,
                    "The colon stands where no key can be.",
                    "Maybe quote the text that holds the colon, or check the indent of this line and the one above.");
        }
        if (what.contains("could not find expected ':'")) {
            return syntax(place, "A key without a colon, near line " + context + ".", "Maybe add a colon and a space.");
        }
        if (what.contains("quoted scalar")) {
            return syntax(
                    place,
                    "The quoted text that begins on line " + context + " does not end, or holds a stray backslash.",
                    "Maybe add the closing quote; within \"...\" write a backslash twice.");
        }
        if (what.contains("flow sequence") || what.contains("flow mapping")) {
            return syntax(
                    place,
                    "The bracket opened on line " + context + " is not closed, or a comma is missing.",
                    "Maybe add ] or }.");
        }
        if (what.contains("block mapping") || what.contains("block collection") || what.contains("block end")) {
            return syntax(
                    place,
                    "The indent does not fit the lines above (from line " + context + ").",
                    "Maybe put the keys of one group exactly below each other.");
        }
        if (what.contains("cannot start any token")) {
            return syntax(place, "A value begins with a sign that has a meaning in YAML.", "Maybe quote the value.");
        }
        return syntax(place, "The line cannot be read as YAML.", "Maybe quote the value, and check indent and colons.");
    }

    private static Problem syntax(String place, String fact, String advice) {
        return new Problem("yaml-syntax", place, fact, advice);
    }

    private static boolean isIndentedByTab(String text, int line) {
        return text.lines()
                .skip(line - 1L)
                .findFirst()
                .map(l -> l.substring(0, l.length() - l.stripLeading().length()).contains("\t"))
                .orElse(false);
    }
}
