package dev.switchback.imports.framework;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of the UK Government `roles.csv`, one at a time.
final class UkRows {
    static final String ROLE = "Role";
    static final String TITLE = "Role Level";
    static final String SKILL = "Skill Name";
    static final String STEP = "Skill Level";
    static final List<String> NEEDED = List.of(ROLE, TITLE, SKILL, STEP);

    /// The longest cell of the real file has 2,400 characters; one this long is a quote that was never closed.
    private static final int LONGEST_CELL = 100_000;
    /// The longest name of the real file has 85 characters.
    private static final int LONGEST_NAME = 300;

    private final String file;
    private final List<Issue> issues = new ArrayList<>();

    UkRows(String file) {
        this.file = file;
    }

    /// Whether a first line is the header of the UK file, maybe with a column missing.
    static boolean isHeader(String line) {
        return line.contains(",") && NEEDED.stream().filter(line::contains).count() >= 2;
    }

    List<Issue> issues() {
        return issues;
    }

    String place(long line) {
        return file + ", line " + line;
    }

    /// @param text the file without byte order mark
    /// @throws WrongInputException when a column is missing or the file is no CSV
    void forEach(String text, Consumer<UkRow> each) {
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            read(parser, each);
        } catch (IOException e) {
            throw brokenRow(1);
        }
    }

    private void read(CSVParser parser, Consumer<UkRow> each) {
        long line = 1;
        try {
            Iterator<CSVRecord> records = parser.iterator();
            if (!records.hasNext()) {
                throw new WrongInputException(
                        "file-empty", file, "The file (" + file + ") is empty.", "Maybe the export failed.");
            }
            var header = records.next();
            var columns = columns(header);
            while (true) {
                line = parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return;
                }
                take(records.next(), line, columns, header.size(), each);
            }
        } catch (UncheckedIOException e) {
            throw brokenRow(line);
        }
    }

    private WrongInputException brokenRow(long line) {
        return new WrongInputException(
                "csv-broken-row",
                place(line),
                "The row that begins on line (" + line + ") has a quote that is not closed or not followed by a comma.",
                "Maybe the export broke off; fetch the file again.");
    }

    private Map<String, Integer> columns(CSVRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            columns.putIfAbsent(header.get(i).strip(), i);
        }
        var missing = NEEDED.stream().filter(c -> !columns.containsKey(c)).toList();
        if (!missing.isEmpty()) {
            throw new WrongInputException(
                    "csv-missing-column",
                    place(1),
                    "The column (" + String.join(", ", missing) + ") is missing; the columns are ("
                            + String.join(", ", header.stream().map(Shown::text).toList()) + ").",
                    "Maybe it was renamed; the file needs " + String.join(", ", NEEDED) + ".");
        }
        return columns;
    }

    private void take(CSVRecord row, long line, Map<String, Integer> columns, int width, Consumer<UkRow> each) {
        for (var cell : row) {
            if (cell.length() > LONGEST_CELL) {
                throw new WrongInputException(
                        "csv-cell-too-long",
                        place(line),
                        "A cell of the row that begins on line (" + line + ") holds " + cell.length() + " characters.",
                        "Maybe a quote before it is not closed.");
            }
        }
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        if (row.size() != width) {
            issue(line, Phrase.of("framework.csv.ragged-row", "found", row.size(), "expected", width));
            return;
        }
        var read = new UkRow(
                line,
                cell(row, columns, ROLE),
                cell(row, columns, TITLE),
                cell(row, columns, SKILL),
                cell(row, columns, STEP));
        if (hasNames(read)) {
            each.accept(read);
        }
    }

    private boolean hasNames(UkRow row) {
        for (var name : List.of(row.role(), row.title(), row.skill())) {
            if (Slug.of(name).isEmpty() || name.length() > LONGEST_NAME) {
                issue(row.line(), Phrase.of("framework.csv.no-name", "found", Shown.text(name)));
                return false;
            }
        }
        return true;
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String column) {
        return row.get(columns.getOrDefault(column, 0)).strip();
    }

    void issue(long line, Phrase what) {
        issues.add(new Issue(place(line), what));
    }
}
