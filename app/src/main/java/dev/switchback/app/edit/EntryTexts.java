package dev.switchback.app.edit;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A role or skill as its form holds it: texts by the names of fields, such as `title` and `skills.0.level`. Fields
/// without a text are left out, so two forms that say the same are equal.
///
/// @param fields by name
public record EntryTexts(SortedMap<String, String> fields) {
    /// More lines of one kind than any role has; what stands beyond is not looked at.
    private static final int MOST_LINES = 500;

    public EntryTexts {
        var filled = new TreeMap<String, String>();
        fields.forEach((name, text) -> {
            if (!text.isBlank()) {
                filled.put(name, text.strip());
            }
        });
        fields = java.util.Collections.unmodifiableSortedMap(filled);
    }

    public static EntryTexts of(Map<String, String> fields) {
        return new EntryTexts(new TreeMap<>(fields));
    }

    /// The text of a field; empty when there is none.
    public String at(String name) {
        return fields.getOrDefault(name, "");
    }

    /// Whether a box is ticked.
    public boolean isTicked(String name) {
        return at(name).equals("yes");
    }

    /// The lines of a field that may hold several.
    public List<String> lines(String name) {
        return at(name).lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .distinct()
                .toList();
    }

    /// How many numbered lines a list has: one more than the highest number in use.
    public int count(String list) {
        int count = 0;
        for (var name : fields.keySet()) {
            if (name.startsWith(list + ".")) {
                String number = name.substring(list.length() + 1).replaceFirst("\\..*", "");
                if (number.matches("[0-9]{1,3}")) {
                    count = Math.max(count, Integer.parseInt(number) + 1);
                }
            }
        }
        return Math.min(count, MOST_LINES);
    }

    /// Names of fields in which two forms differ.
    public Set<String> differences(EntryTexts other) {
        var names = new java.util.TreeSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        return names.stream().filter(n -> !at(n).equals(other.at(n))).collect(Collectors.toSet());
    }

    /// The same without lines that name nothing: a line of a list whose own text was emptied is taken out.
    ///
    /// @param list  of lines
    /// @param named field of a line without which it says nothing
    public EntryTexts withoutUnnamed(String list, String named) {
        var left = new TreeMap<>(fields);
        left.keySet().removeIf(name -> {
            var parts = name.split("\\.", 3);
            return parts.length == 3
                    && parts[0].equals(list)
                    && at(list + "." + parts[1] + "." + named).isEmpty();
        });
        return new EntryTexts(left);
    }

    /// Parts of the form, such as `title`, `skills` and `pay`, in which two forms differ. Lines of one list move
    /// when one is taken out, so a list is one part.
    public Set<String> changedParts(EntryTexts other) {
        return differences(other).stream().map(EntryTexts::part).collect(Collectors.toSet());
    }

    /// The part of a form that a field belongs to.
    public static String part(String field) {
        return field.replaceFirst("\\..*", "");
    }

    /// The same with some parts as another form has them.
    public EntryTexts with(EntryTexts other, Set<String> parts) {
        var mixed = new TreeMap<>(fields);
        mixed.keySet().removeIf(f -> parts.contains(part(f)));
        other.fields.forEach((field, text) -> {
            if (parts.contains(part(field))) {
                mixed.put(field, text);
            }
        });
        return new EntryTexts(mixed);
    }

    /// On one line, to travel with a page; see [#parse(String)].
    public String line() {
        return fields.entrySet().stream()
                .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// What [#line()] wrote; nothing in it when it was changed into something else on the way.
    public static EntryTexts parse(String line) {
        var fields = new TreeMap<String, String>();
        try {
            for (var pair : line.split("&")) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.put(
                            URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            return of(Map.of());
        }
        return new EntryTexts(fields);
    }

    /// Tells whether what a page showed is still what is kept: equal texts have equal marks.
    public String mark() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            fields.forEach((name, text) -> digest.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
