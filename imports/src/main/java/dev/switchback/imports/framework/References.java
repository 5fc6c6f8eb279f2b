package dev.switchback.imports.framework;

import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Ids of one kind as files write them: `x` means the file's own namespace, `other:x` another framework's.
final class References {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9.+-]*");

    private final String kind;
    private final String namespace;
    private final ProblemList problems;
    private final Map<String, Entry> own = new HashMap<>();
    private final List<String> others;
    private final Predicate<String> isLoaded;

    /// @param kind     word for messages and codes: "skill", "role", "level", "craft"
    /// @param others   ids of the frameworks loaded before, for suggestions
    /// @param isLoaded whether another framework holds the id
    References(String kind, String namespace, ProblemList problems, List<String> others, Predicate<String> isLoaded) {
        this.kind = kind;
        this.namespace = namespace;
        this.problems = problems;
        this.others = others;
        this.isLoaded = isLoaded;
    }

    /// Takes an id that the file defines; empty when it cannot be one, or is taken.
    Optional<String> define(Entry entry) {
        var id = entry.at("id");
        var name = id.text();
        if (name.isEmpty()) {
            problems.add("framework-without-id", entry, "The " + kind + " has no id.", "Maybe add the key id.");
            return Optional.empty();
        }
        if (!NAME.matcher(name.get()).matches()) {
            problems.add(
                    "framework-bad-id",
                    id,
                    "The " + kind + " id (" + Shown.text(name.get()) + ") must be lower case words joined by hyphens.",
                    () -> "Maybe write " + Slug.of(name.get()) + ".");
            return Optional.empty();
        }
        String full = namespace + ":" + name.get();
        var first = own.putIfAbsent(full, id);
        if (first != null) {
            problems.add(
                    "framework-duplicate-id",
                    id,
                    "The " + kind + " id (" + name.get() + ") stands here a second time; first in (" + first.filePlace()
                            + ").",
                    "Maybe give one of the two another id.");
            return Optional.empty();
        }
        return Optional.of(full);
    }

    /// The id with its namespace, when it exists; else a problem with the nearest one that does.
    Optional<String> find(Entry entry) {
        return entry.text().flatMap(written -> {
            String full = written.contains(":") ? written : namespace + ":" + written;
            if (own.containsKey(full) || isLoaded.test(full)) {
                return Optional.of(full);
            }
            problems.add(
                    "framework-unknown-" + kind,
                    entry,
                    "There is no " + kind + " (" + Shown.text(written) + ").",
                    () -> advice(written));
            return Optional.empty();
        });
    }

    private String advice(String written) {
        boolean foreign = written.contains(":") && !written.startsWith(namespace + ":");
        var names = new ArrayList<String>();
        if (foreign) {
            names.addAll(others);
        } else {
            own.keySet().stream()
                    .sorted()
                    .map(id -> id.substring(namespace.length() + 1))
                    .forEach(names::add);
        }
        String plain = foreign ? written : written.substring(written.indexOf(':') + 1);
        return Nearest.find(plain, names)
                .map(n -> "Maybe you meant " + n + ".")
                .orElse("Maybe its framework is not loaded, or the " + kind + " is not defined in this file.");
    }
}
