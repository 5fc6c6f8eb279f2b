package dev.switchback.imports.title;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.LabelledTitlesReader;
import dev.switchback.engine.title.LabelledTitle;
import dev.switchback.imports.file.InputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads labelled titles from CSV. Messages name lines and columns, never a title.
public final class CsvLabelledTitlesReader implements LabelledTitlesReader {
    /// A labelled row has about 60 bytes; this is room for 300,000.
    private static final int MOST_BYTES = 20_000_000;

    private static final List<String> NEEDED = List.of("title", "craft", "track", "level");

    /// How files say that a part is not told.
    private static final Set<String> NOTHING = Set.of("", "-", "none", "unknown", "n/a");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    @Override
    public List<LabelledTitle> read(Path file) {
        String name = InputFile.name(file);
        String text = InputFile.text(name, InputFile.unpacked(file, MOST_BYTES));
        try (var parser = CSVParser.parse(text, FORMAT)) {
            var header = parser.getHeaderNames().stream()
                    .map(h -> h.toLowerCase(Locale.ROOT))
                    .toList();
            var missing = NEEDED.stream().filter(n -> !header.contains(n)).toList();
            if (!missing.isEmpty()) {
                throw new WrongInputException(
                        "titles-columns",
                        name,
                        "The file has no column (" + String.join(", ", missing) + ").",
                        "Maybe it is another file than you meant; the columns are title, craft, track and level.");
            }
            var titles = new ArrayList<LabelledTitle>();
            for (var row : parser) {
                titles.add(title(name, row));
            }
            return titles;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw broken(name, 1);
        }
    }

    private static LabelledTitle title(String name, CSVRecord row) {
        if (!row.isConsistent()) {
            throw broken(name, row.getRecordNumber() + 1);
        }
        String levels = part(row.get("level"));
        return new LabelledTitle(
                row.get("title"),
                part(row.get("craft")),
                part(row.get("track")),
                levels.equals(LabelledTitle.NONE) ? List.of() : List.of(levels.split("\\|")));
    }

    private static String part(String cell) {
        String plain = cell.strip().toLowerCase(Locale.ROOT);
        return NOTHING.contains(plain) ? LabelledTitle.NONE : plain;
    }

    private static WrongInputException broken(String name, long line) {
        return new WrongInputException(
                "titles-row",
                name + ", line " + line,
                "The row is no CSV with as many cells as the first.",
                "Maybe a quote before it is not closed.");
    }
}
