package dev.switchback.app.resume;

import dev.switchback.app.resume.NameSearch.Place;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.skill.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// All names of all skills, found in texts as whole words, the longest first.
final class SkillNames {
    private static final Comparator<Place> LEFTMOST_LONGEST = Comparator.comparingInt(Place::from)
            .thenComparing(Comparator.comparingInt(Place::until).reversed());

    private final Map<String, List<SkillId>> skills = new HashMap<>();
    private final NameSearch.Names names;

    SkillNames(Frameworks frameworks, NameSearch search) {
        for (var skill : frameworks.listSkills()) {
            Stream.concat(Stream.of(skill.name()), skill.synonyms().stream())
                    .map(SkillNames::plain)
                    .filter(n -> !n.isEmpty())
                    .distinct()
                    .forEach(n ->
                            skills.computeIfAbsent(n, k -> new ArrayList<>()).add(skill.id()));
        }
        this.names = search.of(skills.keySet());
    }

    /// A place in a text.
    ///
    /// @param from  first sign
    /// @param until after the last sign
    record Match(int from, int until, List<SkillId> skills) {}

    /// Names in a text, from left to right, none within another. Names of few signs and everyday words are found only
    /// when they are a whole part of a list.
    ///
    /// Cost: O(signs + places of names).
    List<Match> find(String text, boolean isList) {
        // Lower case by sign, so that places stay those of the text.
        String plain = lower(text);
        var parts = isList ? parts(plain) : new TreeSet<String>();
        var matches = new ArrayList<Match>();
        int free = 0;
        for (var place : wholeWords(plain, isList, parts)) {
            if (place.from() >= free) {
                matches.add(new Match(
                        place.from(), place.until(), List.copyOf(skills.getOrDefault(place.name(), List.of()))));
                free = place.until();
            }
        }
        return matches;
    }

    private List<Place> wholeWords(String text, boolean isList, TreeSet<String> parts) {
        return names.places(text).stream()
                .filter(p -> isWordStart(text, p.from()) && isWordEnd(text, p.until()))
                .filter(p -> !OrdinaryWords.onlyInLists(p.name()) || (isList && parts.contains(p.name())))
                .sorted(LEFTMOST_LONGEST)
                .toList();
    }

    /// The whole, and what stands between commas, slashes, brackets.
    private static TreeSet<String> parts(String list) {
        var parts = new TreeSet<String>();
        parts.add(list.strip());
        for (var part : list.split("[,;/|&()\\n]| and ")) {
            parts.add(part.strip());
        }
        return parts;
    }

    private static boolean isWordStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && before != '.' && before != '#' && before != '@';
    }

    /// `C` does not end in `C++`, nor `Node` in `Node.js`; a full stop at the end of a sentence does end a word.
    private static boolean isWordEnd(String text, int at) {
        if (at >= text.length()) {
            return true;
        }
        char next = text.charAt(at);
        boolean dotWithin = next == '.' && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        return !Character.isLetterOrDigit(next) && next != '+' && next != '#' && !dotWithin;
    }

    private static String plain(String name) {
        return lower(name.strip());
    }

    private static String lower(String text) {
        var lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }
}
