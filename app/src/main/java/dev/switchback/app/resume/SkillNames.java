package dev.switchback.app.resume;

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
    private final Map<String, List<SkillId>> skills = new HashMap<>();
    private final Map<Character, List<String>> byFirstSign = new HashMap<>();

    SkillNames(Frameworks frameworks) {
        for (var skill : frameworks.listSkills()) {
            Stream.concat(Stream.of(skill.name()), skill.synonyms().stream())
                    .map(SkillNames::plain)
                    .filter(n -> !n.isEmpty())
                    .distinct()
                    .forEach(n ->
                            skills.computeIfAbsent(n, k -> new ArrayList<>()).add(skill.id()));
        }
        skills.keySet().forEach(n -> byFirstSign
                .computeIfAbsent(n.charAt(0), k -> new ArrayList<>())
                .add(n));
        byFirstSign
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder())));
    }

    /// A place in a text.
    ///
    /// @param from  first sign
    /// @param until after the last sign
    record Match(int from, int until, List<SkillId> skills) {}

    /// Names in a text, from left to right, none within another. Names of few signs and everyday words are found only
    /// when they are a whole part of a list.
    ///
    /// Cost: O(signs x names that begin with the sign).
    List<Match> find(String text, boolean isList) {
        // Lower case by sign, so that places stay those of the text.
        String plain = lower(text);
        var parts = isList ? parts(plain) : new TreeSet<String>();
        var matches = new ArrayList<Match>();
        int at = 0;
        while (at < plain.length()) {
            String name = isWordStart(plain, at) ? longest(plain, at, isList, parts) : "";
            if (!name.isEmpty()) {
                matches.add(new Match(at, at + name.length(), List.copyOf(skills.getOrDefault(name, List.of()))));
            }
            at += Math.max(1, name.length());
        }
        return matches;
    }

    private String longest(String text, int at, boolean isList, TreeSet<String> parts) {
        return byFirstSign.getOrDefault(text.charAt(at), List.of()).stream()
                .filter(n -> text.startsWith(n, at) && isWordEnd(text, at + n.length()))
                .filter(n -> !OrdinaryWords.onlyInLists(n) || (isList && parts.contains(n)))
                .findFirst()
                .orElse("");
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
