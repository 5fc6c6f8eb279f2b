package dev.switchback.imports.convert;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Order;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.taxonomy.AnyFrameworkReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What a source is: said by a person, else told by its contents, and by its name only where contents of several kinds
/// look the same.
enum SourceKind {
    /// A format that frameworks are read from every day: our own, the UK Government file, a public classification.
    FRAMEWORK,
    MARKDOWN,
    JSON,
    CSV;

    /// Enough for the header of a table and the comments on top of a framework.
    private static final int HEAD_BYTES = 16_384;

    /// @throws WrongInputException when it is none of them, or not there
    static SourceKind of(Order order) {
        return switch (order.kind()) {
            case MARKDOWN -> MARKDOWN;
            case JSON -> JSON;
            case CSV -> CSV;
            case RECOGNISED -> Files.isDirectory(order.source()) ? ofFolder(order.source()) : ofFile(order.source());
        };
    }

    private static SourceKind ofFolder(Path folder) {
        return !AnyFrameworkReader.isRelease(folder) && PageFolder.hasPages(folder) ? MARKDOWN : FRAMEWORK;
    }

    private static SourceKind ofFile(Path file) {
        String head = new String(InputFile.head(file, HEAD_BYTES), StandardCharsets.UTF_8);
        String name = InputFile.name(file).toLowerCase(Locale.ROOT);
        return ofContents(head).or(() -> ofName(name)).orElseThrow(() -> unknown(InputFile.name(file)));
    }

    private static Optional<SourceKind> ofContents(String head) {
        String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        if (FileFrameworkReader.isUkHeader(text) || text.matches("(?s)(.*\\R)?[\"']?switchback_\\w+[\"']?\\s*:.*")) {
            return Optional.of(FRAMEWORK);
        }
        if (text.stripLeading().startsWith("{")) {
            return Optional.of(JSON);
        }
        return MarkdownPage.isHtml(text) ? Optional.of(MARKDOWN) : Optional.empty();
    }

    private static Optional<SourceKind> ofName(String name) {
        if (PageFolder.isPage(name)) {
            return Optional.of(MARKDOWN);
        }
        if (name.matches(".*\\.(csv|tsv)(\\.gz)?")) {
            return Optional.of(CSV);
        }
        if (name.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return name.matches(".*\\.ya?ml(\\.gz)?") ? Optional.of(FRAMEWORK) : Optional.empty();
    }

    private static WrongInputException unknown(String name) {
        return new WrongInputException(
                "import-unknown-type",
                name,
                "Neither name nor contents say what the file (" + name + ") is.",
                "Maybe add --kind markdown, --kind json or --kind csv.");
    }
}
