package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.testkit.trace.Traces;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A calendar full of marker words goes through every command that reads one. Neither what the commands write nor what
/// they say of their work holds one of them; only `calendar tags` shows titles, on the terminal.
class PrivacyOfCommandsTest {
    private static final List<String> MARKS =
            List.of("zzmarktitlezz", "zzmarkplacezz", "zzmarknotezz", "zzmarknamezz", "zzmarkguestzz", "zzmarkhostzz");

    @TempDir
    private Path folder;

    private Path given;
    private Path written;
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void writeWhatIsGiven() throws IOException {
        given = Files.createDirectories(folder.resolve("given"));
        written = Files.createDirectories(folder.resolve("written"));
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (int i = 0; i < 20; i++) {
            text.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART:2026100");
            text.append(1 + i % 9).append("T").append(10 + i / 9).append("0000Z\r\nDURATION:PT1H\r\n");
            text.append("SUMMARY:Weekly zzmarktitlezz\r\nLOCATION:zzmarkplacezz\r\nDESCRIPTION:zzmarknotezz\r\n");
            text.append("ORGANIZER;CN=zzmarkhostzz:mailto:zzmarkhostzz@marks.invalid\r\n");
            text.append("ATTENDEE;CN=zzmarknamezz:mailto:zzmarkguestzz@marks.invalid\r\nEND:VEVENT\r\n");
        }
        text.append("BEGIN:VEVENT\r\nUID:bad\r\nDTSTART:zzmarktitlezz\r\nSUMMARY:zzmarktitlezz\r\nEND:VEVENT\r\n");
        Files.writeString(given.resolve("calendar.ics"), text.append("zzmarknotezz\r\nEND:VCALENDAR\r\n"));
        Files.writeString(
                given.resolve("me.yaml"),
                "switchback: 1\nas_of: 2026-11-16\npresent: {role: core:engineering-manager}\n"
                        + "aims: [{role: core:senior-software-engineer}]\n"
                        + "calendar: {zone: Europe/Berlin}\nfiles: {calendar: calendar.ics}\n");
    }

    private Cli run(String... args) {
        var run = Cli.run(args);
        assertThat(run.code()).as(String.join(" ", args) + run.talk()).isIn(0, 1);
        said.add(run.talk());
        return run;
    }

    @Test
    void neitherWhatIsWrittenNorWhatIsSaidHoldsATitleANameOrAnAddress() throws IOException {
        String me = given.resolve("me.yaml").toString();
        for (var station : List.of("why", "week", "skills", "map", "ladder", "ask", "land")) {
            said.add(run(station, me, "--why").out());
        }
        said.add(run("check", me).out());
        said.add(run("plan", me, "-o", written.resolve("dossier").toString()).out());
        said.add(run(
                        "week",
                        me,
                        "--role",
                        "core:senior-software-engineer",
                        "--ics",
                        written.resolve("week.ics").toString())
                .out());
        said.add(run(
                        "calendar",
                        "strip",
                        given.resolve("calendar.ics").toString(),
                        "-o",
                        written.resolve("stripped.ics").toString())
                .out());
        var list = run("calendar", "tags", me).out();
        assertThat(list).as("shown, so that one can choose").contains("zzmarktitlezz");
        var series = Pattern.compile("(?m)^ *([0-9a-f]{12}) ").matcher(list);
        assertThat(series.find()).isTrue();
        run("calendar", "tags", me, "--set", series.group(1) + "=learning");
        Files.move(given.resolve("me.tags.yaml"), written.resolve("me.tags.yaml"));

        assertThat(Traces.in(written, MARKS)).isEmpty();
        assertThat(Traces.in("said", String.join("\n", said).getBytes(StandardCharsets.UTF_8), MARKS))
                .isEmpty();
        assertThat(written.resolve("dossier/private/dossier.json")).exists();

        assertThat(Traces.in(given, MARKS))
                .as("and this search finds what is there")
                .hasSameSizeAs(MARKS);
    }
}
