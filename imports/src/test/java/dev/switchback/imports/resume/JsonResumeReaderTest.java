package dev.switchback.imports.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.resume.Resume;
import dev.switchback.app.resume.Resume.Passage;
import dev.switchback.app.resume.Resume.Position;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonResumeReaderTest {
    private static Resume read(String text) {
        return JsonResumeReader.read("r.json", text);
    }

    private static List<String> refused(String text) {
        var e = catchThrowableOfType(WrongInputException.class, () -> read(text));
        assertThat(e).as("refused").isNotNull();
        return e.problems().stream().map(Problem::toString).toList();
    }

    private static String shown(Position p) {
        String until =
                p.current() ? "now" : p.until().find().map(YearMonth::toString).orElse("?");
        return p.employer() + " / " + p.title() + " "
                + p.from().find().map(YearMonth::toString).orElse("?") + ".." + until;
    }

    @Test
    void readsNewAndOldNamesOfTheSameKeys() {
        var resume = read("""
                {"work": [
                  {"company": "Old Co", "position": "Developer", "startDate": "2008", "endDate": "2011-06-30"},
                  {"name": "New Co", "position": "Manager", "startDate": "2019-05"}
                ]}""");
        assertThat(resume.positions().stream().map(JsonResumeReaderTest::shown))
                .containsExactly("New Co / Manager 2019-05..now", "Old Co / Developer 2008-01..2011-06");
        assertThat(resume.issues()).hasSize(1);
        assertThat(resume.issues().getFirst().place()).isEqualTo("r.json, line 2, work[0].startDate");
        assertThat(resume.issues().getFirst().what().key()).isEqualTo("resume.year-only");
    }

    @Test
    void keepsPositionsWithOneEmployerUnderOneName() {
        var resume = read("""
                {"work": [
                  {"name": "ACME", "position": "Lead", "startDate": "2020-01", "endDate": "present"},
                  {"name": "Acme", "position": "Engineer", "startDate": "2015-01", "endDate": "2019-12"}
                ]}""");
        assertThat(resume.positions().stream().map(JsonResumeReaderTest::shown))
                .containsExactly("ACME / Lead 2020-01..now", "ACME / Engineer 2015-01..2019-12");
    }

    @Test
    void datesPassagesByTheirEntry() {
        var resume = read("""
                {"basics": {"summary": "s"},
                 "work": [{"name": "A", "startDate": "2020-01", "highlights": ["h"]},
                          {"name": "B", "startDate": "2018-01", "endDate": "2019-12", "summary": "b"}],
                 "projects": [{"name": "P", "keywords": ["Go"]}],
                 "skills": [{"name": "Backend", "level": "Master", "keywords": ["Java"]}]}""");
        assertThat(resume.passages().stream().map(JsonResumeReaderTest::shown))
                .containsExactly(
                        "basics.summary s ?",
                        "work[0].highlights[0] h now",
                        "work[1].summary b 2019-12",
                        "projects[0].name P ?");
        assertThat(resume.skillNames().stream().map(JsonResumeReaderTest::shown))
                .containsExactly(
                        "projects[0].keywords[0] Go ?", "skills[0].name Backend ?", "skills[0].keywords[0] Java ?");
    }

    private static String shown(Passage p) {
        String when = p.current()
                ? "now"
                : p.lastUsed().find().map(YearMonth::toString).orElse("?");
        return p.place() + " " + p.words() + " " + when;
    }

    @Test
    void namesPathAndLineOfEveryWrongType() {
        assertThat(refused("{\"basics\": {},\n\"work\": [{\n\"name\": 7},\n\"x\"],\n\"skills\": {\"name\": \"a\"}}"))
                .containsExactly(
                        "r.json, line 3, work[0].name: The value (7) must be text.\n"
                                + "  Maybe compare the entry with the JSON Resume format, or leave it out.",
                        "r.json, line 4, work[1]: The value (x) must be a group of keys.\n"
                                + "  Maybe compare the entry with the JSON Resume format, or leave it out.",
                        "r.json, line 5, skills: The value (a group of 1 key) must be a list.\n"
                                + "  Maybe compare the entry with the JSON Resume format, or leave it out.");
    }

    @Test
    void toleratesNullAndReportsUnknownKeys() {
        var resume = read("{\"basics\": null,\n\"work\": [{\"name\": null, \"team\": 3}],\n\"hobby\": 1}");
        assertThat(resume.issues().stream().map(i -> i.place() + " " + i.what().key()))
                .containsExactly(
                        "r.json, line 2, work[0].team resume.unknown-key", "r.json, line 3, hobby resume.unknown-key");
    }

    @Test
    void leavesOutDatesItCannotRead() {
        var resume = read("{\"work\": [{\"name\": \"A\", \"startDate\": \"summer 2012\", \"endDate\": \"2013-13\"}]}");
        assertThat(shown(resume.positions().getFirst())).isEqualTo("A /  ?..?");
        assertThat(resume.issues()).hasSize(2);
    }

    @Test
    void refusesWhatIsNoResume() {
        assertThat(refused("{\"title\": \"Engineer\", \"skills\": []}").getFirst())
                .contains("not a JSON Resume");
        assertThat(refused("[]").getFirst()).contains("not a JSON Resume");
        assertThat(refused("{\"basics\": {\n\"name\" \"x\"}}").getFirst()).startsWith("r.json, line 2: ");
        assertThat(refused("{\"basics\": {}} {}").getFirst()).contains("cannot be read as JSON");
        assertThat(refused("{\"basics\": " + "[".repeat(100_000)).getFirst()).contains("more than 40 deep");
        assertThat(refused("{\"basics\": {}, \"work\": " + "9".repeat(2_000) + "}")
                        .getFirst())
                .isNotBlank();
    }

    @Test
    void readsPackedFiles(@TempDir Path folder) throws Exception {
        byte[] packed = packed("{\"basics\": {\"label\": \"Engineer\"}}");
        var whole = Files.write(folder.resolve("r.json.gz"), packed);
        assertThat(new FileResumeReader().read(whole).passages()).hasSize(1);
        var cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(packed, packed.length / 2));
        assertThat(code(cut)).isEqualTo("file-broken-gzip");
        var fake = Files.writeString(folder.resolve("fake.json.gz"), "{}");
        assertThat(code(fake)).isEqualTo("file-broken-gzip");
        var bomb = Files.write(folder.resolve("bomb.json.gz"), packed(" ".repeat(6_000_000)));
        assertThat(code(bomb)).isEqualTo("file-too-large");
        assertThat(code(Files.createFile(folder.resolve("empty.json.gz")))).isEqualTo("file-empty");
        assertThat(code(Files.write(folder.resolve("b.json"), new byte[] {1, 0, 2, 3})))
                .isEqualTo("file-binary");
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static String code(Path file) {
        return catchThrowableOfType(WrongInputException.class, () -> new FileResumeReader().read(file))
                .problems()
                .getFirst()
                .code();
    }

    @Test
    void readsPublishedSampleFiles() throws Exception {
        var data = System.getenv("SWITCHBACK_DATA");
        Assumptions.assumeTrue(data != null, "SWITCHBACK_DATA is not set");
        try (var files = Files.list(Path.of(String.valueOf(data), "resumes", "json_resume"))) {
            for (var file : files.sorted().toList()) {
                if (file.getFileName().toString().matches(".*(schema|job)\\.json")) {
                    assertThat(code(file)).as(file.toString()).isEqualTo("resume-not-one");
                } else {
                    var resume = new FileResumeReader().read(file);
                    assertThat(resume.positions()).as(file.toString()).isNotEmpty();
                    assertThat(resume.skillNames()).as(file.toString()).isNotEmpty();
                    assertThat(resume.issues())
                            .as(file.toString())
                            .noneMatch(i -> i.what().key().equals("resume.date-not-read"));
                }
            }
        }
        var senior = new FileResumeReader()
                .read(Path.of(String.valueOf(data), "resumes", "json_resume", "senior-engineer.resume.json"));
        assertThat(senior.positions()).hasSize(3);
        assertThat(senior.positions().getFirst().current()).isTrue();
    }
}
