package dev.switchback.packaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The licences of the bundled libraries: a table, the texts and notices that the jars bring, and the text of each
/// licence whose jars bring none.
final class Licences {
    /// Files of a jar that are kept, wherever they lie in it.
    private static final Pattern KEPT = Pattern.compile(
            "(?i)(.*/)?(licen[cs]es?|notice|copying|copyright)([.-][^/]*)?|.*\\.license|.*/licenses/.*[^/]");

    private static final Pattern CLASS = Pattern.compile(".*\\.(class|java)");

    private record Licence(
            String start, String name, @Nullable String text) {}

    private Licences() {}

    /// @param app where jars lie
    /// @param to  the folder to fill
    /// @return jars of other people without a known licence or without its text
    static List<String> collect(Path app, Path to) throws IOException {
        var known = known();
        var unknown = new ArrayList<String>();
        var table = new TreeMap<String, String>();
        Files.createDirectories(to);
        for (var jar : jars(app)) {
            String name = jar.getFileName().toString();
            var licence = known.stream().filter(l -> name.startsWith(l.start())).findFirst();
            int texts = copyTexts(jar, to.resolve(name.replaceAll("\\.jar$", "")));
            if (licence.isEmpty() || texts == 0 && licence.get().text() == null) {
                unknown.add(name);
                continue;
            }
            String text = licence.get().text();
            if (text != null) {
                copyOwn(text, to);
            }
            table.put(name, licence.get().name() + (text == null || texts > 0 ? "" : " (" + text + ")"));
        }
        Files.writeString(to.resolve("README.txt"), describe(table));
        return unknown;
    }

    private static List<Path> jars(Path app) throws IOException {
        try (Stream<Path> files = Files.walk(app)) {
            return files.filter(f -> f.toString().endsWith(".jar"))
                    .filter(f -> !isOurs(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /// Made by this build; what stands in them is ours or was generated from it.
    private static boolean isOurs(String name) {
        return name.startsWith("switchback")
                || name.startsWith("dev.switchback.")
                || Stream.of("quarkus-run.jar", "generated-bytecode.jar", "transformed-bytecode.jar")
                        .anyMatch(name::equals);
    }

    private static int copyTexts(Path file, Path to) throws IOException {
        int copied = 0;
        try (var jar = new JarFile(file.toFile())) {
            for (var entry : jar.stream().filter(e -> !e.isDirectory()).toList()) {
                String name = entry.getName();
                if (KEPT.matcher(name).matches() && !CLASS.matcher(name).matches()) {
                    Files.createDirectories(to);
                    try (var in = jar.getInputStream(entry)) {
                        Files.write(to.resolve(name.replace('/', '_')), in.readAllBytes());
                    }
                    copied++;
                }
            }
        }
        return copied;
    }

    private static void copyOwn(String text, Path to) throws IOException {
        try (var in = Licences.class.getResourceAsStream("texts/" + text)) {
            Files.write(to.resolve(text), Objects.requireNonNull(in, text).readAllBytes());
        }
    }

    private static String describe(TreeMap<String, String> table) {
        var text = new StringBuilder("""
                Libraries in app/, each under its own licence. A folder with the name of a library holds the texts and
                notices that it brings; where it brings none, the text named in brackets lies in this folder.
                The licences of the Java runtime are in runtime/legal.

                """);
        table.forEach(
                (jar, licence) -> text.append(jar).append("  ").append(licence).append('\n'));
        return text.toString();
    }

    private static List<Licence> known() throws IOException {
        try (var in = Objects.requireNonNull(Licences.class.getResourceAsStream("licences.list"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\\s+"))
                    .map(parts -> new Licence(parts[0], parts[1], parts.length > 2 ? parts[2] : null))
                    .toList();
        }
    }
}
