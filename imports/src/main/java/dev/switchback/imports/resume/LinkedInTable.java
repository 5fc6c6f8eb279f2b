package dev.switchback.imports.resume;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.imports.file.InputFile;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// One table of an export. Columns are known by their letters, in any order; those that are not known stay unread.
///
/// @param file   name of the archive
/// @param name   of the table
/// @param header as written
/// @param rows   in order
/// @param issues rows that were cut short
record LinkedInTable(String file, String name, List<String> header, List<Row> rows, List<Issue> issues) {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setTrim(true).setIgnoreEmptyLines(true).get();

    /// Positions of one life, skills of one life: LinkedIn itself allows a hundred skills.
    private static final int MOST_ROWS = 5_000;

    /// @param line of the file on which it begins
    /// @param cells by the letters of their column
    record Row(long line, Map<String, String> cells) {}

    LinkedInTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
    }

    /// @throws WrongInputException when it is no table
    static LinkedInTable parse(String file, String name, byte[] bytes) {
        String place = file + ", " + Shown.text(name);
        String text = bytes.length == 0 ? "" : InputFile.text(place, bytes);
        var rows = new ArrayList<Row>();
        var issues = new ArrayList<Issue>();
        List<String> header = List.of();
        try (var parser = CSVParser.parse(text, FORMAT)) {
            long line = 1;
            for (var row : parser) {
                if (header.isEmpty()) {
                    header = row.toList();
                } else {
                    rows.add(new Row(line, cells(header, row)));
                    if (row.size() != header.size()) {
                        issues.add(new Issue(
                                place + ", line " + line,
                                Phrase.of("resume.row-size", "cells", row.size(), "columns", header.size())));
                    }
                }
                line = parser.getCurrentLineNumber() + 1;
                if (rows.size() > MOST_ROWS) {
                    throw broken(place, line);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw broken(place, 1 + rows.stream().mapToLong(Row::line).max().orElse(0));
        }
        return new LinkedInTable(file, Shown.text(name), header, rows, issues);
    }

    private static WrongInputException broken(String place, long line) {
        return new WrongInputException(
                "resume-linkedin-table",
                place + ", line " + line,
                "The line and those behind it cannot be read as a table.",
                "Maybe the file was changed after LinkedIn made it; give the export as it came.");
    }

    private static Map<String, String> cells(List<String> header, CSVRecord row) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            if (!row.get(i).isBlank()) {
                cells.putIfAbsent(letters(header.get(i)), row.get(i).strip());
            }
        }
        return cells;
    }

    private static String letters(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    boolean has(String... columns) {
        return header.stream().map(LinkedInTable::letters).anyMatch(List.of(columns)::contains);
    }

    /// The first of the columns in which the row has something.
    Optional<String> find(Row row, String... columns) {
        for (var column : columns) {
            var cell = row.cells().get(column);
            if (cell != null) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    String place(Row row) {
        return file + ", " + name + ", line " + row.line();
    }
}
