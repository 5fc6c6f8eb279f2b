package dev.switchback.imports.convert;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.framework.Slug;
import dev.switchback.imports.resume.JsonFile;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells by the name what kind of ladder a file is, and reads it: a folder or file of Markdown, JSON, CSV.
public final class FileFrameworkImporter implements FrameworkImporter {
    /// The largest public ladder has 49 KB in one file; a wiki export of a whole company stays below this.
    private static final int FILE_BYTES = 8_000_000;
    /// A page a role: 64 in the largest public ladder.
    private static final int MOST_PAGES = 2_000;
    private static final int DEEPEST_FOLDER = 4;

    private final FrameworkReader reader;

    /// @param reader for the UK Government file, which is a format of its own
    public FileFrameworkImporter(FrameworkReader reader) {
        this.reader = reader;
    }

    @Override
    public Framework read(Order order) {
        var source = order.source();
        String name = InputFile.name(source.toAbsolutePath().normalize());
        if (!Files.isDirectory(source) && isCsv(name)) {
            String text = text(source);
            if (FileFrameworkReader.isUkHeader(text) && order.columns().isEmpty()) {
                return reader.read(new FrameworkFile(source), new Frameworks(List.of(reader.readBuiltIn())));
            }
            var ladder = new Ladder(namespace(order, name), stem(name));
            MappedCsv.read(name, text, order.columns(), ladder, stem(name));
            return ladder.build();
        }
        if (!order.columns().isEmpty()) {
            throw new WrongInputException(
                    "import-columns-without-csv",
                    name,
                    "Columns were named, but (" + name + ") is no CSV file.",
                    "Maybe leave --columns out.");
        }
        var ladder = new Ladder(namespace(order, name), stem(name));
        if (Files.isDirectory(source)) {
            MarkdownLadder.read(pages(source, name), ladder);
        } else if (isMarkdown(name)) {
            MarkdownLadder.read(List.of(MarkdownPage.parse(name, text(source))), ladder);
        } else if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            PointsLadder.read(JsonFile.parse(name, text(source)), ladder, stem(name));
        } else {
            InputFile.bytes(source, FILE_BYTES);
            throw new WrongInputException(
                    "import-unknown-type",
                    name,
                    "The file (" + name + ") is of a type that is not imported.",
                    "Maybe give a folder of Markdown pages, or a file that ends in .md, .json or .csv.");
        }
        return ladder.build();
    }

    @Override
    public List<String> listColumns(Path source) {
        String name = InputFile.name(source.toAbsolutePath().normalize());
        if (Files.isDirectory(source) || !isCsv(name)) {
            return List.of();
        }
        String text = text(source);
        return FileFrameworkReader.isUkHeader(text) ? List.of() : MappedCsv.columns(name, text);
    }

    private static String text(Path file) {
        return InputFile.text(InputFile.name(file), InputFile.unpacked(file, FILE_BYTES));
    }

    private static boolean isCsv(String name) {
        return name.matches("(?i).*\\.csv(\\.gz)?");
    }

    private static boolean isMarkdown(String name) {
        return name.matches("(?i).*\\.(md|markdown)");
    }

    private static String stem(String name) {
        String stem = name.replaceFirst("(?i)\\.(md|markdown|json|csv|csv\\.gz)$", "");
        return stem.isBlank() ? name : Shown.text(stem);
    }

    private static String namespace(Order order, String name) {
        String given = order.namespace().orElse(Slug.of(stem(name)));
        if (!given.matches("[a-z0-9][a-z0-9-]*") || given.length() > 60) {
            throw new WrongInputException(
                    "framework-bad-id",
                    "--namespace",
                    "The namespace (" + Shown.text(given) + ") must be lower case words joined by hyphens.",
                    "Maybe write --namespace acme, with the short name of your organisation.");
        }
        return given;
    }

    /// Pages in the order of their paths, so that the same folder gives the same framework.
    private static List<MarkdownPage> pages(Path folder, String name) {
        try (var walk = Files.walk(folder, DEEPEST_FOLDER)) {
            var files = walk.filter(f -> Files.isRegularFile(f) && isMarkdown(InputFile.name(f)))
                    .limit(MOST_PAGES + 1)
                    .sorted()
                    .toList();
            if (files.isEmpty() || files.size() > MOST_PAGES) {
                throw new WrongInputException(
                        "import-folder-pages",
                        name,
                        "The folder (" + name + ") holds " + (files.isEmpty() ? "no" : "more than " + MOST_PAGES)
                                + " Markdown pages.",
                        "Maybe another folder was meant.");
            }
            return files.stream()
                    .map(f -> MarkdownPage.parse(shown(folder, f), text(f)))
                    .toList();
        } catch (IOException e) {
            throw new SwitchbackException("file-not-readable", "The folder (" + name + ") could not be read.", e);
        }
    }

    private static String shown(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
