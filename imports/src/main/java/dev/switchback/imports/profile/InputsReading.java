package dev.switchback.imports.profile;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Inputs;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads the files and calendar settings that a profile names, and looks whether the files are there.
final class InputsReading {
    static final int WINDOW_WEEKS = 26;
    static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    static final LocalTime DAY_ENDS = LocalTime.of(18, 0);

    private final Values root;
    private final Path folder;
    private final LocalDate asOf;
    private final ZoneId ownZone;
    private final Found found;

    InputsReading(Values root, Path folder, LocalDate asOf, ZoneId ownZone, Found found) {
        this.root = root;
        this.folder = folder;
        this.asOf = asOf;
        this.ownZone = ownZone;
        this.found = found;
    }

    Inputs read() {
        var files = root.group("files");
        return new Inputs(
                paths(files, "calendar", Kind.FILE),
                paths(files, "resume", Kind.FILE),
                frameworks(files),
                paths(files, "repositories", Kind.FOLDER),
                calendar(root.group("calendar")));
    }

    private enum Kind {
        FILE,
        FOLDER
    }

    private List<Path> paths(Values files, String key, Kind kind) {
        var paths = new ArrayList<Path>();
        files.entries(key).forEach((at, text) -> path(at, text, kind).ifPresent(paths::add));
        return paths;
    }

    private List<FrameworkFile> frameworks(Values files) {
        var all = new ArrayList<FrameworkFile>();
        files.entries("frameworks").forEach((at, text) -> path(at, text, Kind.FILE)
                .ifPresent(p -> all.add(new FrameworkFile(p, Optional.empty()))));
        for (var entry : files.groups("frameworks")) {
            var overlay = entry.text("overlay").flatMap(o -> overlay(entry.pointer("overlay"), o));
            entry.text("file")
                    .flatMap(t -> path(entry.pointer("file"), t, Kind.FILE))
                    .ifPresent(p -> all.add(new FrameworkFile(p, overlay)));
        }
        return all;
    }

    /// A word is the id of a built-in overlay; what looks like a path is one.
    private Optional<String> overlay(String at, String text) {
        boolean isPath = text.contains("/") || text.contains("\\") || text.endsWith(".yaml") || text.endsWith(".yml");
        return isPath ? path(at, text, Kind.FILE).map(Path::toString) : Optional.of(text);
    }

    private Optional<Path> path(String at, String text, Kind kind) {
        Path path;
        try {
            path = folder.resolve(text).normalize();
        } catch (InvalidPathException e) {
            found.add(
                    "path-form", at, "The path (" + Shown.text(text) + ") is not a path.", "Maybe a sign slipped in.");
            return Optional.empty();
        }
        if (!Files.exists(path)) {
            String thing = kind == Kind.FILE ? "file" : "folder";
            found.add(
                    "file-missing",
                    at,
                    "The " + thing + " (" + Shown.text(text) + ") does not exist.",
                    "Maybe the path is misspelled; it starts at the folder of "
                            + root.file().name() + ".");
        } else if (kind == Kind.FILE && Files.isDirectory(path)) {
            found.add(
                    "file-is-directory",
                    at,
                    "The path (" + Shown.text(text) + ") is a folder.",
                    "Maybe name the file inside it.");
        } else if (kind == Kind.FOLDER && !Files.isDirectory(path)) {
            found.add(
                    "file-is-no-directory",
                    at,
                    "The path (" + Shown.text(text) + ") is a file.",
                    "Maybe name the folder it is in.");
        }
        return Optional.of(path);
    }

    private Inputs.CalendarSettings calendar(Values calendar) {
        var from = calendar.day("from");
        from.ifPresent(day -> checkFrom(calendar.pointer("from"), day));
        var begins = calendar.time("day_begins").orElse(DAY_BEGINS);
        var ends = calendar.time("day_ends").orElse(DAY_ENDS);
        if (!begins.isBefore(ends)) {
            found.add(
                    "day-order",
                    calendar.pointer(calendar.has("day_ends") ? "day_ends" : "day_begins"),
                    "The day begins at (" + begins + ") and ends at (" + ends + "), which is not later.",
                    "Maybe the two are swapped.");
        }
        var addresses = new LinkedHashSet<String>();
        calendar.texts("addresses").forEach(a -> addresses.add(a.toLowerCase(Locale.ROOT)));
        return new Inputs.CalendarSettings(
                calendar.orNotSaid("from", from),
                calendar.whole("weeks").filter(w -> w >= 1 && w <= 520).orElse(WINDOW_WEEKS),
                zone(calendar),
                addresses,
                begins,
                ends);
    }

    private void checkFrom(String at, LocalDate day) {
        if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            found.add(
                    "not-a-monday",
                    at,
                    "The window begins on (" + day + "), which is not a Monday.",
                    "Maybe write " + monday + ", the Monday of that week.");
        } else if (day.isAfter(asOf)) {
            found.add(
                    "date-in-future",
                    at,
                    "The window begins on (" + day + "), after the day the plan stands on (" + asOf + ").",
                    "Maybe the year is wrong.");
        }
    }

    private ZoneId zone(Values calendar) {
        var text = calendar.text("zone");
        if (text.isEmpty()) {
            return ownZone;
        }
        var zone = Values.parsed(text.get(), ZoneId::of);
        if (zone.isEmpty()) {
            // Alphabetical first, so that equal distances always give the same answer.
            var nearest =
                    Nearest.list(text.get(), ZoneId.getAvailableZoneIds(), 1).getFirst();
            found.add(
                    "zone-unknown",
                    calendar.pointer("zone"),
                    "The time zone (" + Shown.text(text.get()) + ") is not known.",
                    "Maybe you meant " + nearest + "; zones read Continent/City.");
        }
        return zone.orElse(ownZone);
    }

    /// Paths whose values we filled in, because calendars are read and the person named none.
    static List<String> filledIn(Values root) {
        var filled = new ArrayList<String>();
        if (!root.group("constraints").has("work_hours_per_week")) {
            filled.add("constraints.work_hours_per_week");
        }
        if (root.group("files").has("calendar")) {
            for (var key : List.of("zone", "day_begins", "day_ends")) {
                if (!root.group("calendar").has(key)) {
                    filled.add(YamlFile.path(root.group("calendar").pointer(key)));
                }
            }
        }
        return filled;
    }
}
