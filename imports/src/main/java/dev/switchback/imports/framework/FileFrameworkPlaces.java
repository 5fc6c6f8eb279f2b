package dev.switchback.imports.framework;

import dev.switchback.app.port.FrameworkPlaces;
import dev.switchback.engine.framework.Framework;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines of our own format by its ids, of the UK file by the first row of a role and of a skill.
public final class FileFrameworkPlaces implements FrameworkPlaces {
    private static final List<String> SECTIONS = List.of("crafts", "levels", "skills", "roles");

    @Override
    public Map<String, Integer> lines(Path file, Framework framework) {
        byte[] bytes = InputFile.unpacked(file, YamlFile.FRAMEWORK_BYTES);
        String name = InputFile.name(file);
        String text = InputFile.text(name, bytes);
        return FileFrameworkReader.isUkFile(name, text)
                ? ukLines(name, text, framework.namespace())
                : ownLines(YamlFile.parse(name, bytes), framework.namespace());
    }

    private static Map<String, Integer> ownLines(YamlFile file, String namespace) {
        var lines = new HashMap<String, Integer>();
        var root = Entry.root(file);
        for (var section : SECTIONS) {
            root.list(section)
                    .forEach(e -> e.at("id").text().ifPresent(id -> lines.putIfAbsent(namespace + ":" + id, e.line())));
        }
        return lines;
    }

    private static Map<String, Integer> ukLines(String name, String text, String namespace) {
        var lines = new HashMap<String, Integer>();
        new UkRows(name).forEach(text, row -> {
            lines.putIfAbsent(namespace + ":" + Slug.of(row.title()), (int) row.line());
            lines.putIfAbsent(namespace + ":" + Slug.of(row.skill()), (int) row.line());
        });
        return lines;
    }
}
