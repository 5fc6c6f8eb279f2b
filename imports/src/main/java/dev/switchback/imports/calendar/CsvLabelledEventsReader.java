package dev.switchback.imports.calendar;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.LabelledEventsReader;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.LabelledEvent;
import dev.switchback.engine.week.ShownEvent;
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

/// Reads labelled events from CSV. Messages name lines and columns, never a title.
public final class CsvLabelledEventsReader implements LabelledEventsReader {
    /// A labelled row has about 50 bytes; this is room for 400,000.
    private static final int MOST_BYTES = 20_000_000;

    private static final List<String> NEEDED =
            List.of("title", "attendees", "recurring", "mine", "minutes", "activity");

    private static final Set<String> YES = Set.of("yes", "true", "1", "y");
    private static final Set<String> NO = Set.of("no", "false", "0", "n", "");

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    @Override
    public List<LabelledEvent> read(Path file) {
        String name = InputFile.name(file);
        String text = InputFile.text(name, InputFile.unpacked(file, MOST_BYTES));
        try (var parser = CSVParser.parse(text, FORMAT)) {
            var header = parser.getHeaderNames().stream()
                    .map(h -> h.toLowerCase(Locale.ROOT))
                    .toList();
            var missing = NEEDED.stream().filter(n -> !header.contains(n)).toList();
            if (!missing.isEmpty()) {
                throw new WrongInputException(
                        "events-columns",
                        name,
                        "The file has the columns (" + String.join(", ", header) + ") and not ("
                                + String.join(", ", missing) + ").",
                        "Maybe it is another file than you meant; the columns are title, attendees, recurring, mine,"
                                + " minutes and activity.");
            }
            var events = new ArrayList<LabelledEvent>();
            for (var row : parser) {
                events.add(event(name, row));
            }
            return events;
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw broken(name, 1);
        }
    }

    private static LabelledEvent event(String name, CSVRecord row) {
        long line = row.getRecordNumber() + 1;
        if (!row.isConsistent()) {
            throw broken(name, line);
        }
        var shown = new ShownEvent(
                row.get("title"),
                number(name, line, row.get("attendees")),
                yes(name, line, row.get("recurring")),
                yes(name, line, row.get("mine")),
                number(name, line, row.get("minutes")));
        String id = row.get("activity").toLowerCase(Locale.ROOT);
        var activity = Activity.findById(id)
                .orElseThrow(() -> new WrongInputException(
                        "events-activity",
                        name + ", line " + line,
                        "The row names no activity.",
                        "Maybe it is spelt differently; docs/glossary.md lists the ids."));
        return new LabelledEvent(shown, activity);
    }

    private static int number(String name, long line, String cell) {
        if (!cell.matches("\\d{0,5}")) {
            throw broken(name, line);
        }
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private static boolean yes(String name, long line, String cell) {
        String plain = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(plain) && !NO.contains(plain)) {
            throw broken(name, line);
        }
        return YES.contains(plain);
    }

    private static WrongInputException broken(String name, long line) {
        return new WrongInputException(
                "events-row",
                name + ", line " + line,
                "The row is no CSV with as many cells as the first, numbers for attendees and minutes, and yes or no for"
                        + " recurring and mine.",
                "Maybe a quote before it is not closed.");
    }
}
