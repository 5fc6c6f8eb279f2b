package dev.switchback.catalogue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is said in English about wrong input, a failing world and sources, in another language, found by the English
/// sentence: `sayings/<language>*.yaml`. See ADR 132.
///
/// A slot takes what stands between two literal pieces; one with a capital letter holds a word of ours and is looked up
/// as well. Of several sentences that fit, the one with most literal signs is meant. Cost: one pass over the text per
/// sentence, whatever the text holds.
final class Sayings {
    /// Ends of the file names: problems, and sources.
    private static final List<String> ABOUT = List.of("", "-sources");

    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z])}");

    /// Sentences within sentences: a sentence, what must hold, and how a day looks.
    private static final int DEEPEST = 3;

    /// No sentence of ours is longer; what is longer holds somebody's file.
    private static final int MOST_CHARACTERS = 2_000;

    private final List<Saying> sayings;

    private Sayings(List<Saying> sayings) {
        this.sayings = sayings;
    }

    /// @param literals pieces between the slots, one more than there are slots
    private record Saying(List<String> literals, List<String> slots, String other) {
        static Saying of(String english, String other) {
            var slots = SLOT.matcher(english).results().map(m -> m.group(1)).toList();
            return new Saying(List.of(SLOT.split(english, -1)), slots, other);
        }

        int length() {
            return literals.stream().mapToInt(String::length).sum();
        }

        /// What stands in the slots; empty when the text is another sentence.
        Optional<Map<String, String>> read(String text) {
            String end = literals.getLast();
            if (!text.startsWith(literals.getFirst()) || (slots.isEmpty() && !text.equals(end))) {
                return Optional.empty();
            }
            var found = new HashMap<String, String>();
            int at = literals.getFirst().length();
            for (int i = 0; i < slots.size(); i++) {
                boolean last = i == slots.size() - 1;
                int next = last ? text.length() - end.length() : text.indexOf(literals.get(i + 1), at);
                if (next < at || (last && !text.endsWith(end))) {
                    return Optional.empty();
                }
                found.put(slots.get(i), text.substring(at, next));
                at = next + literals.get(i + 1).length();
            }
            return Optional.of(found);
        }
    }

    static Sayings load(Locale locale) {
        var sayings = new ArrayList<Saying>();
        for (var about : ABOUT) {
            String name = "sayings/" + locale.getLanguage() + about + ".yaml";
            if (Content.exists(name)) {
                Map<String, String> pairs =
                        Content.read(name, Content.reader(new TypeReference<Map<String, String>>() {}));
                pairs.forEach((english, other) -> sayings.add(Saying.of(english, other)));
            }
        }
        sayings.sort(Comparator.comparingInt(Saying::length).reversed());
        return new Sayings(List.copyOf(sayings));
    }

    /// The same in this language, line by line; a line that is not known stays as it is.
    String say(String english) {
        return english.lines().map(l -> find(l, DEEPEST).orElse(l)).collect(Collectors.joining("\n"));
    }

    private Optional<String> find(String english, int depth) {
        if (depth == 0 || english.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        for (var saying : sayings) {
            var found = saying.read(english);
            if (found.isPresent()) {
                return Optional.of(fill(saying.other(), found.get(), depth));
            }
        }
        return Optional.empty();
    }

    private String fill(String other, Map<String, String> found, int depth) {
        return SLOT.matcher(other).replaceAll(m -> {
            String value = found.getOrDefault(m.group(1), "");
            boolean ours = Character.isUpperCase(m.group(1).charAt(0));
            return Matcher.quoteReplacement(ours ? find(value, depth - 1).orElse(value) : value);
        });
    }
}
