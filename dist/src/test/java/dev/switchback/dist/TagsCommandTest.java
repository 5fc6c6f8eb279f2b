package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `calendar tags`: what a person says of series is remembered beside the profile, without titles.
class TagsCommandTest {
    private static final Path EXAMPLE = Repository.ROOT.resolve("examples/engineering-manager");

    @TempDir
    private Path folder;

    private Path profile;
    private Path tags;

    @BeforeEach
    void copyTheExample() throws IOException {
        for (var name : new String[] {"me.yaml", "calendar.ics", "resume.json"}) {
            Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
        }
        profile = folder.resolve("me.yaml");
        tags = folder.resolve("me.tags.yaml");
    }

    private Cli tags(String... more) {
        var args = new String[more.length + 3];
        args[0] = "calendar";
        args[1] = "tags";
        args[2] = profile.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Cli.run(args);
    }

    private String series(String title) {
        var found = Pattern.compile("(?m)^ *([0-9a-f]{12}) +" + Pattern.quote(title) + " ")
                .matcher(tags("--all").out());
        assertThat(found.find()).as(title).isTrue();
        return found.group(1);
    }

    private String week() {
        return Cli.run("week", profile.toString()).out();
    }

    @Test
    void listsTheLargestSeriesWithTheirTitlesAndWritesNothing() {
        var run = tags();

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Backlog refinement", "Decided by", "Nothing is remembered", "Show them with --all");
        assertThat(run.out().lines().filter(l -> l.matches(" *[0-9a-f]{12} .*")))
                .hasSize(15);
        assertThat(tags("--all").out().lines().filter(l -> l.matches(" *[0-9a-f]{12} .*")))
                .hasSizeGreaterThan(15);
        assertThat(tags).doesNotExist();
    }

    @Test
    void whatIsSaidOnceHoldsInEveryCommandAndAfterAnotherExport() throws IOException {
        String before = week();
        String refinement = series("Backlog refinement");
        var run = tags("--set", refinement + "=learning");

        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.out()).contains("you, remembered", "Remembered in me.tags.yaml: 1");
        assertThat(week()).isNotEqualTo(before).contains("your own tag");
        Files.writeString(
                folder.resolve("calendar.ics"),
                Files.readString(folder.resolve("calendar.ics"))
                        .replace("SUMMARY:Backlog refinement", "SUMMARY:Zzrenamedzz"));
        assertThat(tags().out()).containsPattern(refinement + " +Zzrenamedzz .*learning +you, remembered");
    }

    @Test
    void theFileHoldsNoTitleAndNoKeyOfASeriesAndIsTheOwnersAlone() throws IOException {
        String refinement = series("Backlog refinement");
        tags("--set", refinement + "=learning");

        assertThat(Files.readString(tags)).contains("learning").doesNotContain("Backlog", refinement);
        if (Files.getFileStore(tags).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tags)))
                    .isEqualTo("rw-------");
        }
        String first = Files.readString(tags);
        Files.delete(tags);
        tags("--set", refinement + "=learning");
        assertThat(Files.readString(tags)).as("another key, other digits").isNotEqualTo(first);
    }

    @Test
    void aTagByTitleInTheProfileGoesBefore() throws IOException {
        Files.writeString(profile, "\ntags: {Backlog refinement: making}\n", StandardOpenOption.APPEND);
        String refinement = series("Backlog refinement");
        assertThat(tags("--set", refinement + "=learning").out())
                .containsPattern(refinement + " +Backlog refinement .*making")
                .doesNotContainPattern(refinement + ".*remembered");
    }

    @Test
    void whatIsForgottenIsLeftToTheRulesAgain() {
        String before = week();
        String refinement = series("Backlog refinement");
        String hiring = series("Hiring sync");
        tags("--set", refinement + "=learning", "--set", hiring + "=people");
        assertThat(tags("--forget", hiring).out()).contains("Remembered in me.tags.yaml: 1");
        assertThat(tags("--forget-all").out()).contains("Nothing is remembered");
        assertThat(week()).isEqualTo(before);
    }

    @Test
    void seriesThatAreGoneAreListedAndCanBeForgotten() throws IOException {
        tags("--set", series("Backlog refinement") + "=learning");
        Files.writeString(
                folder.resolve("calendar.ics"),
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:x\r\nDTSTART:20261005T090000Z\r\n"
                        + "DURATION:PT1H\r\nSUMMARY:Other\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        var run = tags();
        assertThat(run.out()).contains("series that are not in these calendars: 1");
        var digits = Pattern.compile("- ([0-9a-f]{12}): learning").matcher(run.out());
        assertThat(digits.find()).isTrue();
        assertThat(tags("--forget", digits.group(1)).out()).contains("Nothing is remembered");
    }

    @Test
    void whatNamesNoSeriesOrActivityIsRefusedAndNothingIsWritten() {
        var run = tags("--set", "Backlog refinement=learning", "--set", "0123456789ab=nothing", "--forget", "x");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.talk())
                .contains("No series of the calendars has the digits (...)", "(0123456789ab=nothing) names no activity")
                .doesNotContain("Backlog");
        assertThat(tags).doesNotExist();
    }

    @Test
    void aFileThatWasSpoiledIsNamedWithItsLine() throws IOException {
        tags("--set", series("Backlog refinement") + "=learning");
        String good = Files.readString(tags);
        for (var bad : new String[] {
            good.replace("learning", "lerning"),
            good.replaceAll("key: \".*\"", "key: \"abc\""),
            good.replace("switchback_tags: 1", "switchback_tags: 2"),
            "hello"
        }) {
            Files.writeString(tags, bad);
            var run = Cli.run("week", profile.toString());
            assertThat(run.code()).as(bad).isEqualTo(2);
            assertThat(run.talk()).contains("me.tags.yaml, line");
        }
    }

    @Test
    void theWindDownHoldsEverySeriesWithItsHours() throws IOException {
        var calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (int i = 0; i < 130; i++) {
            calendar.append("BEGIN:VEVENT\r\nUID:s")
                    .append(i)
                    .append("\r\nDTSTART:2026051")
                    .append(8 + i % 2)
                    .append("T")
                    .append(String.format(Locale.ROOT, "%02d%02d", 8 + i / 6 / 2 % 12, i / 2 % 6 * 10))
                    .append("00\r\nDURATION:PT5M\r\nRRULE:FREQ=WEEKLY\r\nSUMMARY:Code review ")
                    .append(i)
                    .append("\r\nEND:VEVENT\r\n");
        }
        Files.writeString(folder.resolve("calendar.ics"), calendar.append("END:VCALENDAR\r\n"));

        var out = week();

        assertThat(out)
                .containsPattern("10.8 h\\s+stay")
                .contains("Of all your 130 repeating series", "30 smaller series");
        var dossier = folder.resolve("out");
        assertThat(Cli.run("plan", profile.toString(), "-o", dossier.toString()).code())
                .isZero();
        String json = Files.readString(dossier.resolve("private/dossier.json"));
        assertThat(json.substring(json.indexOf("\"wind_down\"")).split("\"if_managing_ends\"", -1))
                .hasSize(131);
    }

    @Test
    void titlesOfEveryScriptStandInLineAndNoneSteersTheTerminal() throws IOException {
        var calendar = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        int day = 5;
        for (var title : new String[] {"1:1 李雷", "1:1 Jürgen", "1:1 \u001b[2J\u202ex", "1:1 " + "long ".repeat(300)}) {
            calendar.append("BEGIN:VEVENT\r\nUID:")
                    .append(title.hashCode())
                    .append("\r\nDTSTART:2026100")
                    .append(day++)
                    .append("T090000Z\r\nDURATION:PT9H\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\nSUMMARY:")
                    .append(title)
                    .append("\r\nEND:VEVENT\r\n");
        }
        Files.writeString(folder.resolve("calendar.ics"), calendar.append("END:VCALENDAR\r\n"));

        String out = tags().out();

        assertThat(out).doesNotContain("\u001b", "\u202e").contains("1:1 \uFFFD[2Jx", "1:1 long", "...");
        assertThat(out.lines().mapToInt(String::length)).allMatch(l -> l <= 100);
        var columns = out.lines()
                .filter(l -> l.matches(" *[0-9a-f]{12} .*"))
                .map(l -> l.replaceAll("\\p{IsHan}", "xx").replaceFirst(" h .*", ""))
                .map(String::length)
                .distinct();
        assertThat(columns).as(out).hasSize(1);
    }
}
