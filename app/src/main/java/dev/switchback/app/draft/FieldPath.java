package dev.switchback.app.draft;

import dev.switchback.app.error.WrongInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where a value stands in a profile: `constraints.pay_now`, `aims[0].role`. A key that is not one plain
/// word stands in quotes: `tags["Sync (Mon.)"]`, with a backslash before a quote or a backslash.
///
/// @param steps keys and places in lists, from the top; none for the whole profile
public record FieldPath(List<Step> steps) {
    public static final FieldPath WHOLE = new FieldPath(List.of());

    private static final int LONGEST = 4_000;
    private static final int DEEPEST = 20;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");
    private static final Pattern PLACE = Pattern.compile("0|[1-9][0-9]{0,5}");

    public FieldPath {
        steps = List.copyOf(steps);
    }

    public sealed interface Step {
        record Key(String key) implements Step {}

        /// @param index 0 for the first
        record Place(int index) implements Step {}
    }

    /// @throws WrongInputException when the text is no path
    public static FieldPath parse(String text) {
        if (text.length() > LONGEST) {
            throw noPath();
        }
        var path = new FieldPath(new Reading(text).steps());
        if (path.steps.size() > DEEPEST) {
            throw noPath();
        }
        return path;
    }

    private static WrongInputException noPath() {
        return new WrongInputException(
                "field-path",
                "form",
                "The name of a field is not a path.",
                "Maybe write it as in constraints.pay_now or aims[0].role.");
    }

    public FieldPath key(String key) {
        return below(new Step.Key(key));
    }

    public FieldPath item(int index) {
        return below(new Step.Place(index));
    }

    private FieldPath below(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new FieldPath(all);
    }

    /// The group or list that holds the value.
    ///
    /// @throws IllegalStateException for the whole profile
    public FieldPath parent() {
        if (steps.isEmpty()) {
            throw new IllegalStateException("The whole profile stands in nothing.\nMaybe ask isWhole first.");
        }
        return new FieldPath(steps.subList(0, steps.size() - 1));
    }

    public boolean isWhole() {
        return steps.isEmpty();
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var step : steps) {
            switch (step) {
                case Step.Place(int index) -> text.append('[').append(index).append(']');
                case Step.Key(String key)
                when PLAIN.matcher(key).matches() ->
                    text.append(text.isEmpty() ? "" : ".").append(key);
                case Step.Key(String key) ->
                    text.append("[\"")
                            .append(key.replace("\\", "\\\\").replace("\"", "\\\""))
                            .append("\"]");
            }
        }
        return text.toString();
    }

    /// Reads a path from left to right.
    private static final class Reading {
        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            while (at < text.length()) {
                steps.add(text.charAt(at) == '[' ? bracket() : word(steps.isEmpty()));
            }
            return steps;
        }

        private Step word(boolean first) {
            if (!first) {
                expect('.');
            }
            int begin = at;
            while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
                at++;
            }
            String word = text.substring(begin, at);
            if (!PLAIN.matcher(word).matches()) {
                throw noPath();
            }
            return new Step.Key(word);
        }

        private Step bracket() {
            expect('[');
            if (at < text.length() && text.charAt(at) == '"') {
                at++;
                var step = new Step.Key(quoted());
                expect(']');
                return step;
            }
            int end = text.indexOf(']', at);
            String place = end < 0 ? "" : text.substring(at, end);
            if (!PLACE.matcher(place).matches()) {
                throw noPath();
            }
            at = end + 1;
            return new Step.Place(Integer.parseInt(place));
        }

        private String quoted() {
            var key = new StringBuilder();
            while (at < text.length() && text.charAt(at) != '"') {
                if (text.charAt(at) == '\\') {
                    at++;
                }
                if (at < text.length()) {
                    key.append(text.charAt(at));
                }
                at++;
            }
            expect('"');
            return key.toString();
        }

        private void expect(char sign) {
            if (at >= text.length() || text.charAt(at) != sign) {
                throw noPath();
            }
            at++;
        }
    }
}
