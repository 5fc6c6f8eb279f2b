package dev.switchback.imports.framework;

import dev.switchback.imports.yaml.YamlFile;
import java.util.List;

/// The files of which one framework consists. The first says what it is (namespace, name, version); each may hold
/// crafts, levels, skills, roles and sources, and what they hold counts as one list in file order.
final class Parts {
    private final List<Entry> roots;

    private Parts(List<Entry> roots) {
        this.roots = roots;
    }

    static Parts of(List<YamlFile> files) {
        return new Parts(files.stream().map(Entry::root).toList());
    }

    /// A value of the first file.
    Entry at(String key) {
        return roots.getFirst().at(key);
    }

    /// The entries of a list of that name in all files; each knows its file and line.
    List<Entry> list(String key) {
        return roots.stream().flatMap(r -> r.list(key).stream()).toList();
    }
}
