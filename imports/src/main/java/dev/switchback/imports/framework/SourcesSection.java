package dev.switchback.imports.framework;

import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The `sources` of a framework file: its own, whose ids get the namespace in front so that files do not disturb each
/// other, and those of the catalogue.
final class SourcesSection {
    private final Map<String, Source> own = new LinkedHashMap<>();
    private final Map<String, Entry> places = new HashMap<>();
    private final Set<String> catalogue;
    private final boolean trusted;
    private final ProblemList problems;

    /// @param catalogue ids of the catalogue's sources
    /// @param trusted   a file of our own, whose source ids a test checks
    SourcesSection(Parts root, String namespace, Set<String> catalogue, boolean trusted, ProblemList problems) {
        this.catalogue = catalogue;
        this.trusted = trusted;
        this.problems = problems;
        root.list("sources").forEach(e -> define(e, namespace));
    }

    private void define(Entry entry, String namespace) {
        String id = entry.at("id").text().orElse("");
        if (!id.matches("[a-z0-9][a-z0-9-]*")) {
            problems.add(
                    "framework-bad-id",
                    entry.at("id"),
                    "The source id (" + Shown.text(id) + ") must be lower case words joined by hyphens.",
                    () -> "Maybe write " + Slug.of(id) + ".");
            return;
        }
        var source = new Source(
                SourceId.of(namespace + "-" + id),
                // What a framework says of itself is reported: nobody of ours opened it.
                Source.Kind.REPORTED,
                entry.at("title").text().orElse(id),
                entry.at("address").text().orElse(""),
                entry.at("note").text().orElse(""));
        var first = places.putIfAbsent(id, entry.at("id"));
        if (own.put(id, source) != null && first != null) {
            problems.add(
                    "framework-duplicate-id",
                    entry.at("id"),
                    "The source id (" + id + ") stands here a second time; first in (" + first.filePlace() + ").",
                    "Maybe give one of the two another id.");
        }
    }

    List<Source> own() {
        return List.copyOf(own.values());
    }

    /// The sources that an entry names; a problem for each that does not exist.
    List<SourceId> find(Entry entry) {
        var found = new ArrayList<SourceId>();
        for (var written : entry.list("sources")) {
            String id = written.text().orElse("");
            var source = own.get(id);
            if (source != null) {
                found.add(source.id());
            } else if (trusted || catalogue.contains(id)) {
                found.add(SourceId.of(id));
            } else {
                problems.add(
                        "framework-unknown-source",
                        written,
                        "There is no source (" + Shown.text(id) + ").",
                        () -> Nearest.find(id, own.keySet())
                                .map(n -> "Maybe you meant " + n + ".")
                                .orElse("Maybe add it to the list sources at the end of the file."));
            }
        }
        return found;
    }
}
