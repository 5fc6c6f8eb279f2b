package dev.switchback.imports.calendar;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.LabelledEventsReader;
import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.LabelledEvent;
import dev.switchback.engine.week.ShownEvent;
import dev.switchback.imports.file.LabelledCsv;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/// Reads labelled events from CSV. Messages name lines and columns, never a title.
public final class CsvLabelledEventsReader implements LabelledEventsReader, LabelledCsv.Rows<LabelledEvent> {
    private static final List<String> NEEDED =
            List.of("title", "attendees", "recurring", "mine", "minutes", "activity");

    private static final Set<String> YES = Set.of("yes", "true", "1", "y");
    private static final Set<String> NO = Set.of("no", "false", "0", "n", "");

    @Override
    public List<LabelledEvent> read(Path file) {
        return LabelledCsv.read(file, this);
    }

    @Override
    public List<String> needed() {
        return NEEDED;
    }

    @Override
    public WrongInputException lacks(String name, List<String> header, List<String> missing) {
        return new WrongInputException(
                "events-columns",
                name,
                "The file has the columns (" + String.join(", ", header) + ") and not (" + String.join(", ", missing)
                        + ").",
                "Maybe it is another file than you meant; the columns are title, attendees, recurring, mine,"
                        + " minutes and activity.");
    }

    @Override
    public LabelledEvent row(String name, long line, CSVRecord row) {
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

    private int number(String name, long line, String cell) {
        if (!cell.matches("\\d{0,5}")) {
            throw broken(name, line);
        }
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private boolean yes(String name, long line, String cell) {
        String plain = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(plain) && !NO.contains(plain)) {
            throw broken(name, line);
        }
        return YES.contains(plain);
    }

    @Override
    public WrongInputException broken(String name, long line) {
        return new WrongInputException(
                "events-row",
                name + ", line " + line,
                "The row is no CSV with as many cells as the first, numbers for attendees and minutes, and yes or no for"
                        + " recurring and mine.",
                "Maybe a quote before it is not closed.");
    }
}
