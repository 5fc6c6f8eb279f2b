package dev.switchback.imports.convert;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.framework.Slug;
import dev.switchback.imports.resume.JsonFile;
import dev.switchback.imports.yaml.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads what [SourceKind] says a source is: a known format by the reader of frameworks, everything else as a ladder.
public final class FileFrameworkImporter implements FrameworkImporter {
    /// The largest public ladder has 49 KB in one file; a wiki export of a whole company stays below this.
    private static final int FILE_BYTES = 8_000_000;

    private final FrameworkReader reader;

    /// @param reader for everything that is in a format of its own
    public FileFrameworkImporter(FrameworkReader reader) {
        this.reader = reader;
    }

    @Override
    public Framework read(Order order) {
        var kind = SourceKind.of(order);
        requireFitting(order, kind);
        String name = name(order.source());
        return switch (kind) {
            case FRAMEWORK -> framework(order);
            case CSV ->
                ladder(
                        order,
                        stem(name),
                        l -> MappedCsv.read(name, text(order.source()), order.columns(), l, stem(name)));
            case JSON ->
                ladder(
                        order,
                        stem(name),
                        l -> PointsLadder.read(JsonFile.parse(name, text(order.source())), l, stem(name)));
            case MARKDOWN -> {
                var pages = pages(order.source(), name);
                yield ladder(order, title(pages).orElse(stem(name)), l -> MarkdownLadder.read(pages, l));
            }
        };
    }

    private Framework framework(Order order) {
        return reader.read(
                new FrameworkFile(order.source(), new Overlaid.Fitting(), order.ratings()),
                new Frameworks(List.of(reader.readBuiltIn())));
    }

    /// @param title as the framework is called
    private static Framework ladder(Order order, String title, Consumer<Ladder> reading) {
        var ladder = new Ladder(namespace(order, name(order.source())), title);
        reading.accept(ladder);
        return ladder.build();
    }

    /// One page is called as its heading says; many are not about one thing.
    private static Optional<String> title(List<MarkdownPage> pages) {
        return pages.size() == 1 ? pages.getFirst().title().filter(Ladder::isUsable) : Optional.empty();
    }

    @Override
    public Columns columns(Order order) {
        if (SourceKind.of(order) != SourceKind.CSV) {
            return new Columns(List.of(), Map.of());
        }
        return MappedCsv.columns(name(order.source()), text(order.source()));
    }

    /// What was said must be about this kind of source.
    private static void requireFitting(Order order, SourceKind kind) {
        String name = name(order.source());
        if (kind != SourceKind.CSV && !order.columns().isEmpty()) {
            throw new WrongInputException(
                    "import-columns-without-csv",
                    name,
                    "Columns were named, but (" + name + ") is no CSV file whose columns have to be named.",
                    "Maybe leave --columns out.");
        }
        if (kind == SourceKind.FRAMEWORK && !order.namespace().isEmpty()) {
            throw new WrongInputException(
                    "import-fixed-namespace",
                    "--namespace",
                    "The framework (" + name + ") has a namespace of its own, which stays.",
                    "Maybe leave --namespace out.");
        }
        if (kind != SourceKind.FRAMEWORK && !order.ratings().isEmpty()) {
            throw new WrongInputException(
                    "taxonomy-ratings-not-needed",
                    name,
                    "Ratings are named for a source (" + name + ") that is no release of O*NET.",
                    "Maybe leave --ratings out.");
        }
    }

    private static String name(Path source) {
        return InputFile.name(source.toAbsolutePath().normalize());
    }

    private static String text(Path file) {
        return InputFile.text(InputFile.name(file), InputFile.unpacked(file, FILE_BYTES));
    }

    private static List<MarkdownPage> pages(Path source, String name) {
        return Files.isDirectory(source)
                ? PageFolder.read(source, FILE_BYTES)
                : List.of(MarkdownPage.parse(name, text(source)));
    }

    private static String stem(String name) {
        String stem = name.replaceFirst("(?i)\\.(md|markdown|json|[ct]sv|[ct]sv\\.gz)$", "");
        return stem.isBlank() ? name : Shown.text(stem);
    }

    private static String namespace(Order order, String name) {
        String given = order.namespace().isEmpty() ? Slug.of(stem(name)) : order.namespace();
        if (!given.matches("[a-z0-9][a-z0-9-]*") || given.length() > 60) {
            throw new WrongInputException(
                    "framework-bad-id",
                    "--namespace",
                    "The namespace (" + Shown.text(given) + ") must be lower case words joined by hyphens.",
                    "Maybe write --namespace acme, with the short name of your organisation.");
        }
        return given;
    }
}
