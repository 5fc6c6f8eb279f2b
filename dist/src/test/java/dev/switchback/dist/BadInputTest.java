package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Wrong input gets one clear message, exit code 2, and nothing is written.
class BadInputTest {
    private static final String HEAD = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            """;

    @TempDir
    private Path folder;

    @Test
    void missingFile() {
        refused(folder.resolve("nothing.yaml"), "nothing.yaml");
    }

    @Test
    void emptyFile() throws IOException {
        refused(profile(""), "me.yaml", "empty");
    }

    @Test
    void rolesOfAFrameworkThatCannotBeReadAreNotCalledUnknown() throws IOException {
        var broken = Files.writeString(folder.resolve("acme.yaml"), "switchback_framework: 1\nnamespace: acme\n");
        var run = Cli.run(
                "check",
                profile(HEAD.replace("core:", "acme:") + "files: {frameworks: [" + broken + "]}\n")
                        .toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.talk()).contains("acme.yaml").doesNotContain("no loaded framework");
    }

    @Test
    void directory() throws IOException {
        refused(Files.createDirectory(folder.resolve("folder.yaml")), "folder.yaml", "folder");
    }

    @Test
    void binaryFile() throws IOException {
        var file = folder.resolve("me.yaml");
        Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, (byte) 0xfe, 0, 9});
        refused(file, "me.yaml");
    }

    @Test
    void utf16File() throws IOException {
        var file = folder.resolve("me.yaml");
        Files.write(file, HEAD.getBytes(StandardCharsets.UTF_16));
        refused(file, "me.yaml", "UTF-8");
    }

    @Test
    void tabInYaml() throws IOException {
        refused(profile("switchback: 1\npresent:\n\trole: core:engineering-manager\n"), "line 3", "tab");
    }

    @Test
    void anchorBomb() throws IOException {
        var bomb = new StringBuilder(HEAD).append("complaints:\n  - &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            bomb.append("  - &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ", ").repeat(8))
                    .append("x]\n");
        }
        refused(profile(bomb.toString()), "me.yaml");
    }

    @Test
    void unknownKeyWithTheNearestOne() throws IOException {
        refused(profile(HEAD + "complaint: [x]\n"), "line 4", "complaint", "complaints");
    }

    @Test
    void levelNine() throws IOException {
        refused(profile(HEAD + "skills:\n  - {skill: java, level: 9}\n"), "line 5", "9");
    }

    @Test
    void negativeHours() throws IOException {
        refused(profile(HEAD + "constraints: {learning_hours_per_week: -3}\n"), "line 4", "-3");
    }

    @Test
    void deadlineBeforeTheDayOfTheRun() throws IOException {
        refused(profile(HEAD + "constraints: {deadline: 2025-01-01}\n"), "line 4", "2025-01-01");
    }

    @Test
    void unknownRoleWithTheNearestTitles() throws IOException {
        refused(
                profile("switchback: 1\npresent: {role: Enginering manger}\n"),
                "line 2",
                "Enginering manger",
                "Engineering manager");
    }

    @Test
    void allProblemsAtOnce() throws IOException {
        refused(
                profile(
                        HEAD
                                + "constraints: {deadline: 2025-01-01, learning_hours_per_week: -3}\nskills: [{skill: java, level: 9}]\n"),
                "2025-01-01",
                "-3",
                "9");
    }

    @Test
    void resumeWithWrongTypes() throws IOException {
        Files.writeString(folder.resolve("resume.json"), "{\"work\": \"everywhere\"}");
        refused(profile(HEAD + "files: {resume: resume.json}\n"), "resume.json", "work");
    }

    @Test
    void frameworkWithoutAColumn() throws IOException {
        Files.writeString(
                folder.resolve("roles.csv"),
                "Role Family,Role,Role Description,Role Level,Role Level Description,Skill Name,Skill Description,Skill Level Description,Role Type\n");
        refused(profile(HEAD + "files: {frameworks: [roles.csv]}\n"), "roles.csv", "Skill Level");
    }

    @Test
    void truncatedGzip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(bytes)) {
            gz.write("BEGIN:VCALENDAR\r\n".repeat(10_000).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("calendar.ics.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        refused(profile(HEAD + "files: {calendar: calendar.ics.gz}\n"), "calendar.ics.gz");
    }

    @Test
    void calendarThatIsNone() throws IOException {
        Files.writeString(folder.resolve("calendar.ics"), "<html>sign in first</html>");
        refused(profile(HEAD + "files: {calendar: calendar.ics}\n"), "calendar.ics");
    }

    @Test
    void outputThatIsNotEmpty() throws IOException {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "mine");
        var cli = Cli.run("plan", profile(HEAD).toString(), "-o", out.toString());
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.talk()).contains("out").contains("--force");
        try (var files = Files.list(out)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void wrongDayOnTheCommandLine() throws IOException {
        var cli = Cli.run(
                "plan", profile(HEAD).toString(), "-o", folder.resolve("out").toString(), "--as-of", "soon");
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.talk()).contains("soon").contains("2026-11-23");
    }

    @Test
    void oneEndlessRuleAmongGoodEventsIsReportedAndTheOthersAreRead() throws IOException {
        Files.writeString(folder.resolve("calendar.ics"), """
                BEGIN:VCALENDAR\r
                VERSION:2.0\r
                PRODID:-//test//EN\r
                BEGIN:VEVENT\r
                UID:endless\r
                DTSTART:20200101T000000Z\r
                DTEND:20200101T000001Z\r
                RRULE:FREQ=SECONDLY\r
                SUMMARY:tick\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                UID:broken\r
                DTSTART:not a date\r
                SUMMARY:broken\r
                END:VEVENT\r
                BEGIN:VEVENT\r
                UID:good\r
                DTSTART:20261006T090000Z\r
                DTEND:20261006T110000Z\r
                SUMMARY:Sprint planning\r
                END:VEVENT\r
                END:VCALENDAR\r
                """);
        var me = profile(HEAD + "files: {calendar: calendar.ics}\ncalendar: {from: 2026-10-05, weeks: 1, zone: UTC}\n");
        var dossier = Dossiers.plan(me, folder.resolve("out"));
        assertThat(dossier.station("Time")).contains("2 h");
        assertThat(dossier.station("What is not known")).contains("calendar.ics");
    }

    @Test
    void aPipeInPlaceOfAFile() throws Exception {
        for (var name : List.of("calendar", "resume", "frameworks")) {
            var pipe = folder.resolve("pipe-" + name);
            assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .as("mkfifo works here")
                    .isZero();
            refused(profile(HEAD + "files: {" + name + ": [pipe-" + name + "]}\n"), "pipe-" + name, "pipe, not a file");
        }
    }

    @Test
    void dayOfTheRunFarFromEverything() throws IOException {
        refused(profile(HEAD.replace("2026-11-16", "0000-01-01")), "line 2", "0000-01-01");
        refused(profile(HEAD.replace("2026-11-16", "9999-12-31")), "line 2", "9999-12-31");
    }

    @Test
    void currencyThatIsNoMoney() throws IOException {
        refused(profile(HEAD + "constraints: {pay_now: 50000, currency: XXX}\n"), "line 4", "XXX");
    }

    @Test
    void aHundredThousandUnknownKeysAreNotAllShown() throws IOException {
        var keys = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            keys.append("key").append(i).append(": 1\n");
        }
        var cli = Cli.run(
                "plan",
                profile(keys.toString()).toString(),
                "-o",
                folder.resolve("out").toString());
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.talk()).contains("key0", "more").hasSizeLessThan(30_000);
    }

    @Test
    void aHundredThousandEqualKeysAreNotAllShown() throws IOException {
        refused(profile(HEAD + "name: x\n".repeat(100_000)), "line 5", "line 4", "more");
    }

    @Test
    void tenThousandUnknownSkills() throws IOException {
        var skills = new StringBuilder(HEAD).append("skills:\n");
        for (int i = 0; i < 10_000; i++) {
            skills.append("  - {skill: unheard-of-").append(i).append("}\n");
        }
        refused(profile(skills.toString()), "at most 1000", "unheard-of-0");
    }

    @Test
    void signsThatMoveTheCursorDoNotReachTheTerminal() throws IOException {
        var me = profile(
                "switchback: 1\npresent: {role: \"\\e[31m\\u202Enitram\"}\nfiles: {calendar: \"\\e[2Jx.ics\"}\n");
        var cli = Cli.run("plan", me.toString(), "-o", folder.resolve("out").toString());
        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.talk()).contains("nitram").doesNotContain("\u001b", "\u202E");
    }

    private Path profile(String text) throws IOException {
        return Files.writeString(folder.resolve("me.yaml"), text);
    }

    private void refused(Path profile, String... words) {
        var out = folder.resolve("out");
        var cli = Cli.run("plan", profile.toString(), "-o", out.toString());
        assertThat(cli.code()).as(cli.talk()).isEqualTo(2);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.talk()).contains(words).doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }
}
