package dev.switchback.imports.file;

import dev.switchback.app.error.WrongInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A CSV of labelled things to measure with: a header, and one thing a row. What is said of a wrong file is up to the
/// rows, and never holds a cell.
public final class LabelledCsv {
    /// A labelled row has 50 or 60 bytes; this is room for 300,000.
    private static final int MOST_BYTES = 20_000_000;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private LabelledCsv() {}

    /// What the rows hold.
    public interface Rows<T> {
        /// Columns that a file must have, in lower case.
        List<String> needed();

        /// One thing from a row of as many cells as the header.
        ///
        /// @param line for messages
        T row(String name, long line, CSVRecord row);

        /// @param header  the columns there are, in lower case
        /// @param missing those needed and not there; never empty
        WrongInputException lacks(String name, List<String> header, List<String> missing);

        WrongInputException broken(String name, long line);
    }

    /// @throws WrongInputException when the file is no such CSV
    /// @throws dev.switchback.app.error.SwitchbackException when the file cannot be read from disk
    public static <T> List<T> read(Path file, Rows<T> rows) {
        String name = InputFile.name(file);
        String text = InputFile.text(name, InputFile.unpacked(file, MOST_BYTES));
        try (var parser = CSVParser.parse(text, FORMAT)) {
            var header = parser.getHeaderNames().stream()
                    .map(h -> h.toLowerCase(Locale.ROOT))
                    .toList();
            var missing =
                    rows.needed().stream().filter(n -> !header.contains(n)).toList();
            if (!missing.isEmpty()) {
                throw rows.lacks(name, header, missing);
            }
            var read = new ArrayList<T>();
            for (var row : parser) {
                long line = row.getRecordNumber() + 1;
                if (!row.isConsistent()) {
                    throw rows.broken(name, line);
                }
                read.add(rows.row(name, line, row));
            }
            return read;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw rows.broken(name, 1);
        }
    }
}
