package dev.switchback.imports.taxonomy;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A folder of tables. A table is found by its name, however its words are joined (`Occupation Data.txt`,
/// `Occupation_Data.tsv.gz`) and whatever language its name ends with (`skills_en.csv`).
final class TableFolder {
    /// A release of either classification has fewer than fifty files; more is another folder.
    private static final int MOST_FILES = 2_000;

    private static final int MOST_SHOWN = 5;

    private final Path folder;
    private final Map<String, Path> tables;

    private TableFolder(Path folder, Map<String, Path> tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /// @throws SwitchbackException when the folder may not be read
    static TableFolder open(Path folder) {
        var tables = new TreeMap<String, Path>();
        try (var files = Files.list(folder)) {
            files.limit(MOST_FILES)
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(f -> tables.putIfAbsent(plain(InputFile.name(f)), f));
        } catch (AccessDeniedException e) {
            throw notReadable(folder, e);
        } catch (IOException | UncheckedIOException e) {
            throw notReadable(folder, e);
        }
        return new TableFolder(folder, tables);
    }

    private static SwitchbackException notReadable(Path folder, Exception cause) {
        return new SwitchbackException(
                "file-not-readable", "The folder (" + InputFile.name(folder) + ") could not be read.", cause);
    }

    /// The name without endings and without what joins its words; that of a file which is no table never matches.
    private static String plain(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        String table = name.replaceFirst("\\.(tsv|txt|csv)(\\.gz)?$", "");
        return table.equals(name) ? "." + name : table.replaceAll("[^a-z0-9]+", "");
    }

    String name() {
        return InputFile.name(folder);
    }

    /// The table of a name, with or without two letters of a language behind it.
    Optional<Table> find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
        return Optional.ofNullable(tables.get(wanted))
                .or(() -> tables.entrySet().stream()
                        .filter(t -> t.getKey().matches(wanted + "[a-z]{2}"))
                        .map(Map.Entry::getValue)
                        .findFirst())
                .map(Table::new);
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /// @param release what the folder is, such as `O*NET`
    /// @throws WrongInputException when it is not there; names the tables that are
    Table need(String name, String release) {
        return find(name)
                .orElseThrow(() -> new WrongInputException(
                        "taxonomy-missing-table",
                        name(),
                        "The folder (" + name() + ") is a release of (" + release + ") without its table (" + name
                                + ").",
                        "Maybe it was not unpacked whole: copy " + name + " into the folder, plain or as .gz."));
    }

    /// A few names of what lies in the folder, for messages.
    String shown() {
        var names = new ArrayList<>(
                tables.values().stream().map(InputFile::name).sorted().toList());
        if (names.isEmpty()) {
            return "no file";
        }
        List<String> first = names.subList(0, Math.min(MOST_SHOWN, names.size()));
        String rest = names.size() > first.size() ? " and " + (names.size() - first.size()) + " more" : "";
        return Shown.text(String.join(", ", first)) + rest;
    }

    /// The first line of a read-me file, where there is one.
    Optional<String> firstLineOfReadMe() {
        return tables.entrySet().stream()
                .filter(t -> t.getKey().startsWith("readme"))
                .findFirst()
                .flatMap(t -> new Table(t.getValue()).firstLine());
    }
}
