package dev.switchback.bench;

import dev.switchback.app.port.Progress;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.WeekAuditor;
import dev.switchback.engine.week.WorkingDay;
import dev.switchback.imports.calendar.IcsCalendarReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.util.CompatibilityHints;

/// Times reading a calendar against ical4j, both warm in one JVM, one after the other in turns.
///
/// Ours parses, expands and audits; ical4j parses and expands. Prints, tab separated: who, instances, median, least and
/// most milliseconds.
public final class CalendarSpeed {
    private static final int WARM_UPS = 5;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private CalendarSpeed() {}

    /// @param args file, first Monday, weeks, runs
    public static void main(String[] args) throws Exception {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        var file = Path.of(args[0]);
        var window = new CalendarWindow(LocalDate.parse(args[1]), Integer.parseInt(args[2]), ZONE);
        int runs = Integer.parseInt(args[3]);
        var rules = new YamlCatalogue().activityRules();
        var day = new WorkingDay(LocalTime.of(9, 0), LocalTime.of(18, 0));
        Callable<Integer> ours = () -> {
            var reading = new IcsCalendarReader().read(List.of(file), window, Set.of(), Progress.NONE);
            WeekAuditor.audit(reading.occurrences(), window, day, rules, Map.of(), reading.facts());
            return reading.occurrences().size();
        };
        Callable<Integer> theirs = () -> expand(file, window);
        long[] us = new long[runs];
        long[] them = new long[runs];
        int ourInstances = 0;
        int theirInstances = 0;
        for (int i = -WARM_UPS; i < runs; i++) {
            long begin = System.nanoTime();
            ourInstances = ours.call();
            long between = System.nanoTime();
            theirInstances = theirs.call();
            long end = System.nanoTime();
            if (i >= 0) {
                us[i] = between - begin;
                them[i] = end - between;
            }
        }
        print("switchback", ourInstances, us);
        print("ical4j", theirInstances, them);
    }

    private static void print(String who, int instances, long[] nanos) {
        Arrays.sort(nanos);
        System.out.println(String.join(
                "\t",
                who,
                String.valueOf(instances),
                milliseconds(nanos[nanos.length / 2]),
                milliseconds(nanos[0]),
                milliseconds(nanos[nanos.length - 1])));
    }

    private static String milliseconds(long nanos) {
        return String.valueOf(Duration.ofNanos(nanos).toMillis());
    }

    /// Instances that touch the window; an instance that was changed on its own stands in place of the one of its rule.
    private static int expand(Path file, CalendarWindow window) throws Exception {
        var calendar = parse(file);
        var hours = new Period<ZonedDateTime>(
                window.from().atStartOfDay(ZONE), window.until().atStartOfDay(ZONE));
        var days = new Period<LocalDate>(window.from(), window.until());
        var changed = changed(calendar);
        int instances = 0;
        for (var component : calendar.<VEvent>getComponents(Component.VEVENT)) {
            boolean override = component.getProperty("RECURRENCE-ID").isPresent();
            var mine = changed.getOrDefault(uid(component), Set.of());
            Set<? extends Period<?>> all =
                    isDay(component) ? component.calculateRecurrenceSet(days) : component.calculateRecurrenceSet(hours);
            for (var one : all) {
                if (override || !mine.contains(String.valueOf(one.getStart()))) {
                    instances++;
                }
            }
        }
        return instances;
    }

    private static boolean isDay(VEvent event) {
        return event.getDateTimeStart() != null && event.getDateTimeStart().getDate() instanceof LocalDate;
    }

    private static Calendar parse(Path file) throws Exception {
        try (var in = open(file)) {
            return new CalendarBuilder().build(in);
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static Map<String, Set<String>> changed(Calendar calendar) {
        var changed = new HashMap<String, Set<String>>();
        for (var event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            event.<RecurrenceId<Temporal>>getProperty("RECURRENCE-ID")
                    .ifPresent(id -> changed.computeIfAbsent(uid(event), u -> new HashSet<>())
                            .add(String.valueOf(id.getDate())));
        }
        return changed;
    }

    private static String uid(VEvent event) {
        return event.getUid().map(u -> u.getValue()).orElse("");
    }
}
