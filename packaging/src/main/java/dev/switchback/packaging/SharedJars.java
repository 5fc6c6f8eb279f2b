package dev.switchback.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The jar of the commands beside the jars of the pages: a library that both need stands there once.
final class SharedJars {
    /// Where libraries stand that only the commands need.
    private static final String OWN = "lib/commands/";

    private static final String JAR = "switchback.jar";

    private SharedJars() {}

    /// @param commands holds `switchback.jar` and `lib/`
    /// @param app      holds the jars of the pages; gets the jar of the commands, with a class path that fits
    static void add(Path commands, Path app) throws IOException {
        try (var jar = new JarFile(commands.resolve(JAR).toFile())) {
            var manifest = new Manifest(jar.getManifest());
            var classPath = new ArrayList<String>();
            var there = jars(app);
            for (var name : manifest.getMainAttributes()
                    .getValue(Attributes.Name.CLASS_PATH)
                    .split(" ")) {
                classPath.add(place(commands.resolve(name), there, app));
            }
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
            copy(jar, manifest, app.resolve(JAR));
        }
    }

    private static List<Path> jars(Path app) throws IOException {
        try (Stream<Path> files = Files.walk(app)) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static String place(Path library, List<Path> there, Path app) throws IOException {
        for (var jar : there) {
            if (Files.mismatch(jar, library) < 0) {
                return app.relativize(jar).toString().replace('\\', '/');
            }
        }
        String name = OWN + library.getFileName();
        Files.createDirectories(app.resolve(OWN));
        Files.copy(library, app.resolve(name));
        return name;
    }

    private static void copy(JarFile from, Manifest manifest, Path to) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(to))) {
            var first = new ZipEntry(JarFile.MANIFEST_NAME);
            first.setTimeLocal(ZipFolder.TIME);
            out.putNextEntry(first);
            manifest.write(out);
            for (var entry : from.stream()
                    .filter(e -> !e.getName().equals(JarFile.MANIFEST_NAME))
                    .toList()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(ZipFolder.TIME);
                out.putNextEntry(same);
                try (var in = from.getInputStream(entry)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
