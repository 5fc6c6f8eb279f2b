package dev.switchback.imports.calendar;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Progress;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.WeekAuditor;
import dev.switchback.engine.week.WorkingDay;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads and audits calendars one after the other, as the program of a process that has little memory, and says of each
/// what came of it: name, steps of work, instances, whether the good event is there, what was reported or refused,
/// milliseconds of the processor.
final class HostileReading {
    static final CalendarWindow WINDOW = new CalendarWindow(LocalDate.of(2026, 5, 18), 26, ZoneId.of("Europe/Berlin"));

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private HostileReading() {}

    /// @param args files; or `--into` and a folder, for [HostileCalendars] that are written there first
    public static void main(String[] args) {
        var files = args.length == 2 && args[0].equals("--into")
                ? Arrays.stream(HostileCalendars.values())
                        .map(h -> h.in(Path.of(args[1])).toString())
                        .toList()
                : List.of(args);
        for (var file : files) {
            long begun = CLOCK.getCurrentThreadCpuTime();
            var bounds = new ReadingBounds();
            String said = read(Path.of(file), bounds);
            long took = (CLOCK.getCurrentThreadCpuTime() - begun) / 1_000_000;
            System.out.println(String.join(
                    "\t",
                    "read",
                    String.valueOf(Path.of(file).getFileName()),
                    Integer.toString(bounds.stepsDone()),
                    said,
                    String.format(Locale.ROOT, "%d", took)));
        }
    }

    private static String read(Path file, ReadingBounds bounds) {
        try {
            var reading = new IcsCalendarReader().read(List.of(file), WINDOW, Set.of(), Progress.NONE, bounds);
            var audit = WeekAuditor.audit(
                    reading.occurrences(),
                    WINDOW,
                    new WorkingDay(LocalTime.of(9, 0), LocalTime.of(18, 0)),
                    new ActivityRules(List.of()),
                    Map.of());
            boolean good = reading.occurrences().stream()
                    .anyMatch(o -> o.title().equals("Planning")
                            && o.start().toInstant().toString().equals("2026-06-02T09:00:00Z"));
            var issues = reading.issues().stream()
                    .map(i -> i.what().key())
                    .distinct()
                    .sorted()
                    .toList();
            return reading.occurrences().size() + "\t" + good + "\t" + audit.weeks() + "\t" + issues;
        } catch (WrongInputException e) {
            return "0\tfalse\t0\t" + e.problems().getFirst().code();
        }
    }
}
