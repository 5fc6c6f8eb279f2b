package dev.switchback.imports.convert;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.file.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder of Markdown pages, read in the order of their paths, so that the same folder gives the same framework.
final class PageFolder {
    /// A page a role: 64 in the largest public ladder.
    private static final int MOST_PAGES = 2_000;
    private static final int DEEPEST_FOLDER = 4;
    /// Pages together; the largest public ladder has 0.4 MB.
    private static final int MOST_BYTES = 32_000_000;

    private PageFolder() {}

    static boolean isPage(String name) {
        return name.matches("(?i).*\\.(md|markdown)");
    }

    static boolean hasPages(Path folder) {
        return !files(folder, 1).isEmpty();
    }

    /// @param pageBytes largest page that is read
    static List<MarkdownPage> read(Path folder, int pageBytes) {
        String name = InputFile.name(folder.toAbsolutePath().normalize());
        var files = files(folder, MOST_PAGES + 1);
        if (files.isEmpty() || files.size() > MOST_PAGES) {
            String count = files.isEmpty() ? "no" : "more than " + MOST_PAGES;
            throw new WrongInputException(
                    "import-folder-pages",
                    name,
                    "The folder (" + name + ") holds (" + count + ") Markdown pages.",
                    "Maybe another folder was meant.");
        }
        var pages = new ArrayList<MarkdownPage>();
        long bytes = 0;
        for (var file : files) {
            byte[] page = InputFile.bytes(file, pageBytes);
            bytes += page.length;
            if (bytes > MOST_BYTES) {
                throw new WrongInputException(
                        "import-folder-pages",
                        name,
                        "The pages of the folder (" + name + ") together are larger than " + MOST_BYTES / 1_000_000
                                + " MB.",
                        "Maybe another folder was meant.");
            }
            String shown = folder.relativize(file).toString().replace('\\', '/');
            pages.add(MarkdownPage.parse(shown, InputFile.text(shown, page)));
        }
        return pages;
    }

    private static List<Path> files(Path folder, int atMost) {
        try (var walk = Files.walk(folder, DEEPEST_FOLDER)) {
            return walk.filter(f -> Files.isRegularFile(f) && isPage(InputFile.name(f)))
                    .limit(atMost)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new SwitchbackException(
                    "file-not-readable", "The folder (" + InputFile.name(folder) + ") could not be read.", e);
        }
    }
}
