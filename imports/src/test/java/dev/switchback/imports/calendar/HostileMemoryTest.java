package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hostile calendars and those of the shared data, read and audited in a process that has 256 MB. Work is counted in
/// steps, of which [ReadingBounds] allows a number that comes to less than two seconds (`bench/hostile-calendars.sh`).
class HostileMemoryTest {
    @TempDir
    private Path folder;

    /// What the other process said of one calendar.
    private record Said(int steps, int instances, boolean good, String issues) {}

    private static Map<String, Said> read(List<Path> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                HostileReading.class.getName()));
        files.forEach(f -> command.add(f.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        var said = new LinkedHashMap<String, Said>();
        for (var line : output.lines().filter(l -> l.startsWith("read\t")).toList()) {
            var parts = line.split("\t");
            said.put(
                    parts[1],
                    new Said(
                            Integer.parseInt(parts[2]),
                            Integer.parseInt(parts[3]),
                            Boolean.parseBoolean(parts[4]),
                            parts[6]));
        }
        assertThat(said).as(output).hasSameSizeAs(files);
        return said;
    }

    @Test
    void everyHostileCalendarIsReadWithItsGoodEventOrRefusedInWords() throws IOException, InterruptedException {
        var files =
                Arrays.stream(HostileCalendars.values()).map(h -> h.in(folder)).toList();

        var said = List.copyOf(read(files).values());

        for (var hostile : HostileCalendars.values()) {
            var one = said.get(hostile.ordinal());
            assertThat(one.steps()).as("%s: %s", hostile, one).isLessThanOrEqualTo(2 * ReadingBounds.MAX_STEPS);
            assertThat(one.instances()).as("%s: %s", hostile, one).isLessThanOrEqualTo(ReadingBounds.MAX_INSTANCES);
            assertThat(one.good()).as("%s: %s", hostile, one).isEqualTo(hostile.isRead);
            assertThat(one.issues()).as("%s: %s", hostile, one).startsWith(hostile.isRead ? "[" : "calendar-");
        }
        assertThat(said.get(HostileCalendars.SECONDLY_WITHOUT_MATCH.ordinal()).issues())
                .contains("time.issue.too-many");
    }

    @Test
    void everySharedCalendarIsReadWithinTheSteps() throws IOException, InterruptedException {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "SWITCHBACK_DATA names the folder of real calendars");
        List<Path> files;
        try (var list = Files.list(Path.of(data, "ics_calendars"))) {
            files = list.filter(f -> f.toString().matches(".*\\.ics(\\.gz)?"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(20);

        var said = read(files);

        said.forEach((name, one) -> {
            assertThat(one.issues()).as(name).startsWith("[").doesNotContain("too-many");
            assertThat(one.steps()).as(name).isLessThan(ReadingBounds.MAX_STEPS / 4);
        });
    }
}
