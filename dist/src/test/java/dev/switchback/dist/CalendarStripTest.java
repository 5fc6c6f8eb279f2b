package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `calendar strip` on the example: the week of the stripped calendar is the week of the calendar.
class CalendarStripTest {
    private static final Path EXAMPLE = Repository.ROOT.resolve("examples/engineering-manager");

    @TempDir
    private Path folder;

    private Cli strip(String... more) {
        var args = new ArrayList<String>(
                List.of("calendar", "strip", EXAMPLE.resolve("calendar.ics").toString(), "-o", out().toString()));
        args.addAll(List.of(more));
        return Cli.run(args.toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("stripped.ics");
    }

    @Test
    void theWeekOfTheStrippedCalendarIsTheWeekOfTheCalendar() throws IOException {
        assertThat(strip("--address", "A.Example@example.com").code()).isZero();
        String profile = Repository.read(EXAMPLE.resolve("me.yaml"))
                .replace("resume: resume.json", "resume: " + EXAMPLE.resolve("resume.json"));
        var before = Files.writeString(
                folder.resolve("before.yaml"),
                profile.replace("calendar: calendar.ics", "calendar: " + EXAMPLE.resolve("calendar.ics")));
        var after = Files.writeString(
                folder.resolve("after.yaml"),
                profile.replace("calendar: calendar.ics", "calendar: " + out())
                        .replace("a.example@example.com", "you@stand-in.invalid"));

        assertThat(withoutSeries(Cli.run("week", after.toString())))
                .isEqualTo(withoutSeries(Cli.run("week", before.toString())));
    }

    /// Keys of series are others by design, and titles of one week a set of digits.
    private static List<String> withoutSeries(Cli run) {
        assertThat(run.code()).isZero();
        return run.out().lines().filter(l -> !l.matches(" *-? *[0-9a-f]{12}.*")).toList();
    }

    @Test
    void saysWhichWordsAreLeftAndNothingElseIs() {
        var run = strip();

        assertThat(run.out()).contains("150 events", "retrospective", "meetings you declined count as hours");
        assertThat(Repository.read(out()).lines().filter(l -> l.startsWith("SUMMARY")))
                .isNotEmpty()
                .allMatch(l -> l.matches("SUMMARY:([^()]+ )?\\([0-9a-f]{12}\\)"));
    }

    @Test
    void dropsTheWordsTooWhenAsked() {
        var run = strip("--no-words");

        assertThat(run.out()).contains("nothing is left but digits");
        assertThat(Repository.read(out()).lines().filter(l -> l.startsWith("SUMMARY")))
                .isNotEmpty()
                .allMatch(l -> l.matches("SUMMARY:\\([0-9a-f]{12}\\)"));
    }

    @Test
    void twoStrippingsShareNoDigitsAndNothingIsReplacedUnasked() {
        strip();
        var first = Repository.read(out());
        assertThat(strip().code()).isEqualTo(2);
        assertThat(strip("--force").code()).isZero();
        assertThat(uids(first)).doesNotContainAnyElementsOf(uids(Repository.read(out())));
    }

    private static List<String> uids(String text) {
        return text.lines().filter(l -> l.startsWith("UID")).toList();
    }
}
