package dev.switchback.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The checkout that the tests run in.
final class Repository {
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES =
            List.of("engine", "app", "imports", "catalogue", "documents", "store", "cli", "web", "dist", "server");

    private Repository() {}

    /// All Java files of the program, without tests, sorted.
    static List<Path> listSources() {
        return MODULES.stream()
                .map(m -> ROOT.resolve(m).resolve("src/main/java"))
                .flatMap(d -> walk(d).filter(p -> p.toString().endsWith(".java")))
                .sorted()
                .toList();
    }

    static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
