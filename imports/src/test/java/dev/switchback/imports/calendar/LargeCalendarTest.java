package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Progress;
import dev.switchback.engine.week.CalendarWindow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A calendar of 60 MB is read within bounds of memory, by a JVM of its own that has no more.
class LargeCalendarTest {
    private static final long SIZE = 60L * 1024 * 1024;

    @Test
    void sixtyMegabytesFitInFourHundredMegabytesOfHeap(@TempDir Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("large.ics");
        int events = write(file);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var reader = new ProcessBuilder(
                        java,
                        "-Xmx400m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reading.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).as(said).isZero();
        assertThat(said.lines().toList().getLast()).isEqualTo(events + " events, 0 issues");
    }

    /// What the other JVM runs.
    static final class Reading {
        private Reading() {}

        public static void main(String[] args) {
            var reading = new IcsCalendarReader()
                    .read(
                            List.of(Path.of(args[0])),
                            new CalendarWindow(LocalDate.of(2026, 3, 2), 26, ZoneId.of("Europe/Berlin")),
                            Set.of(),
                            Progress.NONE);
            System.out.println(
                    reading.facts().events() + " events, " + reading.issues().size() + " issues");
        }
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
