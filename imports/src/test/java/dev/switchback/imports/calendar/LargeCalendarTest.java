package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.week.CalendarWindow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A calendar of 60 MB is read within bounds of time and memory.
class LargeCalendarTest {
    private static final long SIZE = 60L * 1024 * 1024;

    @Test
    void sixtyMegabytesFitInSixHundredMegabytesOfHeap(@TempDir Path folder) throws IOException {
        var file = folder.resolve("large.ics");
        int events = write(file);
        System.gc();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        var reading = new IcsCalendarReader()
                .read(
                        List.of(file),
                        new CalendarWindow(LocalDate.of(2026, 3, 2), 26, ZoneId.of("Europe/Berlin")),
                        Set.of(),
                        Progress.NONE);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long peak =
                heapPools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "60 MB calendar: %,d events, %,d occurrences, %.1f s, heap peak %,d MB%n",
                events, reading.occurrences().size(), seconds, peak >> 20);
        assertThat(reading.facts().events()).isEqualTo(events);
        assertThat(reading.occurrences()).isNotEmpty();
        assertThat(reading.issues()).isEmpty();
        // Peaks of the pools lie at different moments, so their sum says more than was ever in use at once.
        assertThat(peak).isLessThan(900L << 20);
        assertThat(seconds).isLessThan(30);
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    private static int write(Path file) throws IOException {
        int events = 0;
        long size = 0;
        try (var out = Files.newBufferedWriter(file)) {
            out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
            while (size < SIZE) {
                var day = LocalDate.of(2016, 1, 4).plusDays(events % 4000);
                String stamp = day.toString().replace("-", "");
                String text = "BEGIN:VEVENT\r\nUID:event-" + events + "@large.invalid\r\nDTSTART;TZID=Europe/Berlin:"
                        + stamp + "T090000\r\nDTEND;TZID=Europe/Berlin:" + stamp + "T093000\r\nSUMMARY:Meeting "
                        + events % 500 + "\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@large.invalid\r\nDESCRIPTION:"
                        + "Agenda ".repeat(20) + "\r\nEND:VEVENT\r\n";
                out.write(text);
                size += text.length();
                events++;
            }
            out.write("END:VCALENDAR\r\n");
        }
        return events;
    }
}
