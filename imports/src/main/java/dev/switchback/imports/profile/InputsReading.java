package dev.switchback.imports.profile;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Inputs;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.imports.yaml.Nearest;
import dev.switchback.imports.yaml.Shown;
import dev.switchback.imports.yaml.YamlFile;
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

/// Reads the files and calendar settings that a profile names, and looks whether the files are there.
final class InputsReading {
    static final int WINDOW_WEEKS = 26;
    static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    static final LocalTime DAY_ENDS = LocalTime.of(18, 0);

    private final Values root;
    private final FileNames names;
    private final LocalDate asOf;
    private final ZoneId ownZone;
    private final Found found;

    InputsReading(Values root, FileNames names, LocalDate asOf, ZoneId ownZone, Found found) {
        this.root = root;
        this.names = names;
        this.asOf = asOf;
        this.ownZone = ownZone;
        this.found = found;
    }

    Inputs read() {
        var files = root.group("files");
        return new Inputs(
                paths(files, "calendar", FileNames.Kind.FILE),
                paths(files, "resume", FileNames.Kind.FILE),
                paths(files, "postings", FileNames.Kind.FILE),
                frameworks(files),
                paths(files, "repositories", FileNames.Kind.FOLDER_OR_FACTS),
                calendar(root.group("calendar")));
    }

    private List<Path> paths(Values files, String key, FileNames.Kind kind) {
        var paths = new ArrayList<Path>();
        files.entries(key)
                .forEach((at, text) -> names.find(at, text, kind, found).ifPresent(paths::add));
        return paths;
    }

    private List<FrameworkFile> frameworks(Values files) {
        var all = new ArrayList<FrameworkFile>();
        files.entries("frameworks").forEach((at, text) -> names.find(at, text, FileNames.Kind.EITHER, found)
                .ifPresent(p -> all.add(new FrameworkFile(p))));
        for (var entry : files.groups("frameworks")) {
            var overlay = entry.text("overlay").flatMap(o -> names.findOverlay(entry.pointer("overlay"), o, found));
            entry.text("file")
                    .flatMap(t -> names.find(entry.pointer("file"), t, FileNames.Kind.EITHER, found))
                    .ifPresent(p ->
                            all.add(new FrameworkFile(p, overlay.orElseGet(Overlaid.Fitting::new), ratings(entry))));
        }
        return all;
    }

    private List<Path> ratings(Values framework) {
        return framework
                .text("ratings")
                .flatMap(t -> names.find(framework.pointer("ratings"), t, FileNames.Kind.FOLDER, found))
                .map(List::of)
                .orElse(List.of());
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
        calendar.texts("addresses").forEach(a -> {
            addresses.add(a.toLowerCase(Locale.ROOT));
            addresses.add(names.address(a).toLowerCase(Locale.ROOT));
        });
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
