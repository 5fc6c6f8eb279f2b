package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every real calendar, read by us and by a Python library that shares no code with us: the instances must be the same
/// but for the ones whose reason stands in `docs/calendar.md`. The table of a run is written to `target/`.
class RecurrenceComparisonTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /// Instances that only one of the two has, by window and file, each explained in `docs/calendar.md`.
    private static final Map<String, String> EXPLAINED = Map.ofEntries(
            Map.entry("2013-01-07 libical__large.ics.gz", "+0 -1"),
            Map.entry("1997-01-06 ical4j__google_aus_holidays.ics", "+0 -12"),
            Map.entry("1997-01-06 libical__large.ics.gz", "+2 -31"),
            Map.entry("2006-12-25 ical.js__multiple_rrules.ics", "+36 -0"),
            Map.entry("2006-12-25 ical4j__google_aus_holidays.ics", "+0 -10"),
            Map.entry("2006-12-25 icalendar__rfc_7529.ics", "+0 -1"),
            Map.entry("2006-12-25 libical__large.ics.gz", "+0 -22"),
            Map.entry("2006-12-25 recurring-ical-events__issue42.ics.gz", "+1 -0"),
            Map.entry("2016-12-26 ical4j__google_aus_holidays.ics", "+0 -10"),
            Map.entry("2016-12-26 icalendar__issue_313_globally_unique_tzid.ics", "+2 -2"),
            Map.entry("2016-12-26 libical__large.ics.gz", "+0 -21"),
            Map.entry("2016-12-26 node-ical__Office-2012-owa.ics", "+90 -90"),
            Map.entry("2016-12-26 node-ical__biweekly-exdate-until.ics", "+204 -204"));

    private final Path calendars = Path.of(Objects.requireNonNullElse(System.getenv("SWITCHBACK_DATA"), "absent"))
            .resolve("ics_calendars");

    @BeforeEach
    void needsDataAndPython() throws Exception {
        assumeTrue(Files.isDirectory(calendars), "SWITCHBACK_DATA is not set");
        assumeTrue(Files.isExecutable(PYTHON), "/usr/bin/python3 is absent");
        int code = new ProcessBuilder(PYTHON.toString(), "-c", "import recurring_ical_events")
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assumeTrue(code == 0, "/usr/bin/python3 lacks the module recurring_ical_events");
    }

    @ParameterizedTest
    @CsvSource({"2013-01-07, 26", "1997-01-06, 520", "2006-12-25, 520", "2016-12-26, 520"})
    void readsTheSameInstancesAsAnotherLibrary(LocalDate from, int weeks) throws Exception {
        var theirs = theirs(from, weeks);
        var report = new ArrayList<String>();
        var differences = new TreeMap<String, String>();
        for (var file : files()) {
            String name = file.getFileName().toString();
            var ours = ours(file, new CalendarWindow(from, weeks, ZONE));
            var others = theirs.getOrDefault(name, List.of());
            if (name.equals("libical__large.ics.gz")) {
                // The file holds the same calendars thirty times; we merge them by UID.
                ours = ours.stream().distinct().toList();
                others = others.stream().distinct().toList();
            }
            var refused = others.stream().filter(l -> l.startsWith("refused")).toList();
            var onlyOurs = minus(ours, others);
            var onlyTheirs = minus(others, ours);
            onlyTheirs.removeAll(refused);
            report.add("| " + name + " | " + ours.size() + " | " + (others.size() - refused.size()) + " | "
                    + onlyOurs.size() + " | " + onlyTheirs.size() + " | " + refused.size() + " |");
            if (!onlyOurs.isEmpty() || !onlyTheirs.isEmpty()) {
                differences.put(from + " " + name, "+" + onlyOurs.size() + " -" + onlyTheirs.size());
                report.add("  only ours " + onlyOurs.stream().limit(40).toList());
                report.add("  only theirs " + onlyTheirs.stream().limit(40).toList());
                report.add("  refused " + refused);
            }
        }
        Files.write(Path.of("target", "recurrences-" + from + ".md"), report);
        var explained = new TreeMap<>(EXPLAINED);
        explained.keySet().removeIf(k -> !k.startsWith(from.toString()));
        assertThat(differences).isEqualTo(explained);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(calendars)) {
            return all.filter(f -> f.toString().endsWith(".ics") || f.toString().endsWith(".ics.gz"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> ours(Path file, CalendarWindow window) {
        return new IcsCalendarReader()
                .read(List.of(file), window, Set.of(), Progress.NONE).occurrences().stream()
                        .map(RecurrenceComparisonTest::line)
                        .sorted()
                        .toList();
    }

    private static String line(Occurrence o) {
        return o.allDay()
                ? o.start().toLocalDate() + "\t" + o.end().toLocalDate()
                : o.start().toEpochSecond() + "\t" + o.end().toEpochSecond();
    }

    private Map<String, List<String>> theirs(LocalDate from, int weeks) throws Exception {
        var command = new ArrayList<>(List.of(
                PYTHON.toString(),
                "../tools/compare-recurrences.py",
                ZONE.getId(),
                from.toString(),
                Integer.toString(weeks)));
        files().forEach(f -> command.add(f.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var byFile = new TreeMap<String, List<String>>();
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> {
                int tab = line.indexOf('\t');
                byFile.computeIfAbsent(line.substring(0, tab), f -> new ArrayList<>())
                        .add(line.substring(tab + 1));
            });
        }
        assertThat(process.waitFor()).isZero();
        return byFile;
    }

    private static List<String> minus(List<String> all, List<String> some) {
        var counts = new HashMap<String, Integer>();
        some.forEach(one -> counts.merge(one, 1, Integer::sum));
        var left = new ArrayList<String>();
        for (var one : all) {
            if (counts.merge(one, -1, Integer::sum) < 0) {
                left.add(one);
            }
        }
        return left;
    }
}
