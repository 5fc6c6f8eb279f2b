package dev.switchback.app.framework;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loads the built-in framework and those of files beside it, each under a namespace of its own.
public final class LoadFrameworks {
    private final FrameworkReader reader;

    public LoadFrameworks(FrameworkReader reader) {
        this.reader = reader;
    }

    /// The built-in framework and those of the files, in their order.
    ///
    /// @throws WrongInputException with the problems of all files
    public Frameworks load(List<FrameworkFile> files) {
        var problems = new ArrayList<Problem>();
        var loaded = load(files, problems);
        if (!problems.isEmpty()) {
            throw new WrongInputException(problems);
        }
        return loaded;
    }

    /// As [#load(List)], but a file that cannot be used is left out and its problems are added to those given.
    public Frameworks load(List<FrameworkFile> files, List<Problem> problems) {
        var all = new ArrayList<Framework>();
        all.add(reader.readBuiltIn());
        var places = new LinkedHashMap<String, Path>();
        for (var file : files) {
            try {
                var framework = reader.read(file, new Frameworks(all));
                all.add(framework);
                places.put(framework.namespace(), file.file());
            } catch (WrongInputException e) {
                problems.addAll(sameNamespace(file, places).map(List::of).orElse(e.problems()));
            }
        }
        return new Frameworks(all, reader.readLinks(new Frameworks(all)));
    }

    /// That two files have one namespace, where that is why the later cannot be read beside the earlier.
    private Optional<Problem> sameNamespace(FrameworkFile file, Map<String, Path> places) {
        try {
            var alone = reader.read(file, new Frameworks(List.of(reader.readBuiltIn())));
            return Optional.ofNullable(places.get(alone.namespace()))
                    .map(before -> sameNamespace(alone.namespace(), before, file.file()));
        } catch (WrongInputException e) {
            return Optional.empty();
        }
    }

    private static Problem sameNamespace(String namespace, Path before, Path file) {
        return new Problem(
                "framework-namespace-twice",
                name(file),
                "The files (" + shown(before, file) + ") and (" + shown(file, before) + ") both have the namespace ("
                        + namespace + ").",
                "Maybe the same framework is named twice, or one of them needs a namespace of its own.");
    }

    /// Its name, with its folder where the other has the same name.
    private static String shown(Path file, Path other) {
        var folder = file.getParent();
        return folder == null || !name(file).equals(name(other)) ? name(file) : name(folder) + "/" + name(file);
    }

    private static String name(Path file) {
        var last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }
}
