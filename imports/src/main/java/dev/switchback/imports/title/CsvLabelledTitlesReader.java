package dev.switchback.imports.title;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.LabelledTitlesReader;
import dev.switchback.engine.title.LabelledTitle;
import dev.switchback.imports.file.LabelledCsv;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/// Reads labelled titles from CSV. Messages name lines and columns, never a title.
public final class CsvLabelledTitlesReader implements LabelledTitlesReader, LabelledCsv.Rows<LabelledTitle> {
    private static final List<String> NEEDED = List.of("title", "craft", "track", "level");

    /// How files say that a part is not told.
    private static final Set<String> NOTHING = Set.of("", "-", "none", "unknown", "n/a");

    @Override
    public List<LabelledTitle> read(Path file) {
        return LabelledCsv.read(file, this);
    }

    @Override
    public List<String> needed() {
        return NEEDED;
    }

    @Override
    public WrongInputException lacks(String name, List<String> header, List<String> missing) {
        return new WrongInputException(
                "titles-columns",
                name,
                "The file has no column (" + String.join(", ", missing) + ").",
                "Maybe it is another file than you meant; the columns are title, craft, track and level.");
    }

    @Override
    public LabelledTitle row(String name, long line, CSVRecord row) {
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

    @Override
    public WrongInputException broken(String name, long line) {
        return new WrongInputException(
                "titles-row",
                name + ", line " + line,
                "The row is no CSV with as many cells as the first.",
                "Maybe a quote before it is not closed.");
    }
}
