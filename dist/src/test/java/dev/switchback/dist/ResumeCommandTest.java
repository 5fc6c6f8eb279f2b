package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.switchback.testkit.resume.BadResume;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeCommandTest {
    private static final String LABELS = "dist/src/test/resources/switchback/resumes/samples.yaml";

    private static final String RESUME = """
            # Mara Feld

            ## Experience

            ### Engineering Manager — Nordlicht GmbH
            *03/2019 – present*

            - Hiring and coaching, and Python on the side

            ### Software Engineer @ Acme
            *Jan 2015 - Feb 2019*

            - Java services
            """;

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path profile(String more) throws IOException {
        write("cv.md", RESUME);
        return write("me.yaml", """
                switchback: 1
                as_of: 2026-11-23
                present: {role: Engineering manager}
                aims:
                  - {role: Senior software engineer, reports_to: same, same_employer: yes}
                skills:
                  - {skill: Java, level: 3, last_used: 2019-02}
                  - {skill: Go, reject: true}
                files: {resume: cv.md}
                """ + more);
    }

    @Test
    void showsPositionsAndSkillsWithTheirPlace() throws IOException {
        var run = Cli.run("resume", "read", write("cv.md", RESUME).toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Nordlicht GmbH", "Engineering Manager", "March 2019", "today")
                .contains("Python", "line 8");
    }

    @Test
    void nothingFoundIsTheHonestAnswer() throws IOException {
        var run = Cli.run(
                "resume",
                "read",
                write("cv.md", "# Experience\n\nnothing yet\n").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("No position with dates was found.");
    }

    @Test
    void withoutAFileOneIsAskedFor() {
        assertThat(Cli.run("resume", "read").code()).isEqualTo(2);
    }

    @Test
    void whatThePersonCanShowIsWrittenAsJsonResume() throws IOException {
        var out = folder.resolve("out.json");
        var run = Cli.run("resume", "export", profile("").toString(), "-o", out.toString());
        assertThat(run.code()).as(run.talk()).isZero();
        var json = new ObjectMapper().readTree(out.toFile());
        assertThat(json.at("/work/0/name").asText()).isEqualTo("Nordlicht GmbH");
        assertThat(json.at("/work/0/startDate").asText()).isEqualTo("2019-03");
        assertThat(json.at("/work/0").has("endDate")).isFalse();
        assertThat(json.at("/work/1/endDate").asText()).isEqualTo("2019-02");
        assertThat(json.at("/switchback/skills").toString())
                .contains("core:java", "claimed", "2019-02", "core:python", "found");
        assertThat(json.toString()).doesNotContain("core:go-language").doesNotContain("presumed");

        assertThat(Cli.run("resume", "read", out.toString()).out())
                .as("we read what we wrote")
                .contains("Nordlicht GmbH", "Java");
        assertThat(Cli.run("resume", "export", profile("").toString(), "-o", out.toString())
                        .code())
                .as("a file that is there stays")
                .isEqualTo(2);
    }

    @Test
    void theSchemaOfJsonResumeAllowsWhatIsWritten() throws IOException {
        var schema = Path.of(String.valueOf(System.getenv("SWITCHBACK_DATA")), "resumes/json_resume/schema.json");
        Assumptions.assumeTrue(Files.exists(schema), "SWITCHBACK_DATA does not hold the schema of JSON Resume");
        var out = folder.resolve("out.json");
        Cli.run("resume", "export", profile("").toString(), "-o", out.toString());
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        var errors = registry.getSchema(Files.readString(schema)).validate(Files.readString(out), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    @Test
    void whatCannotBeReadGetsOneMessageThatNamesTheFileAndACure() throws IOException {
        for (var bad : BadResume.all()) {
            var file = Files.write(folder.resolve(bad.name()), bad.bytes());
            var run = Cli.run("resume", "read", file.toString());
            assertThat(run.code()).as(bad.name() + ": " + run.talk()).isEqualTo(2);
            assertThat(run.talk()).as(bad.name()).contains(bad.name(), bad.words(), "Maybe");
            assertThat(run.talk().strip().lines())
                    .as(bad.name() + ": " + run.talk())
                    .hasSizeLessThanOrEqualTo(4);
        }
    }

    @Test
    void aPostingStandsBesideWhatIsKnown() throws IOException {
        var posting = write("job.txt", "Backend engineer\nYou write Java and Golang, and run Kubernetes clusters.\n");
        var run = Cli.run("skills", profile("").toString(), "--posting", posting.toString());
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.out())
                .contains("What job.txt asks for")
                .containsPattern("Java.*you have it: claimed")
                .containsPattern("Go.*missing: you said")
                .containsPattern("Containers.*not known");
    }

    @Test
    void aPostingThatTheProfileNamesStandsInTheDossier() throws IOException {
        write("job.txt", "Acme\n\nSenior Backend Engineer (f/m/d)\nYou write Java, and run Kubernetes clusters.\n");
        var me = profile("");
        Files.writeString(me, Files.readString(me).replace("resume: cv.md", "resume: cv.md, postings: job.txt"));
        var run = Cli.run("plan", me.toString(), "-o", folder.resolve("out").toString());
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(Files.readString(folder.resolve("out/private/dossier.md")))
                .contains("What job.txt asks for", "It reads as “Senior Backend Engineer (f/m/d)”.")
                .containsPattern("Java.*you have it: claimed");
        var json = Files.readString(folder.resolve("out/private/dossier.json"));
        assertThat(json).contains("\"postings\"", "\"yours\": \"have\"", "\"yours\": \"not-known\"");
        assertThat(Files.readString(folder.resolve("out/to-send/proposal.md"))).doesNotContain("job.txt");
    }

    @Test
    void aPostingMayBePasted() throws IOException {
        var run = Cli.runWith("You write Java.\n", "skills", profile("").toString(), "--posting", "-");
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.out()).containsPattern("Java.*you have it");
        assertThat(Cli.runWith("", "skills", profile("").toString(), "--posting", "-")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void labelsOfAnotherFormAreRefusedWithTheirLine() throws IOException {
        var other = write("a.yaml", "a: 1\n");
        assertThat(Cli.run("resume", "read", "--measure", other.toString(), folder.toString())
                        .code())
                .isEqualTo(2);
        var cut = write(
                "b.yaml",
                "switchback_resumes: 1\nresumes:\n  - file: x\n    positions: [{employer: Acme}]\n    skills: []\n");
        assertThat(Cli.run("resume", "read", "--measure", cut.toString(), folder.toString())
                        .talk())
                .contains("b.yaml, line 4", "twelve digits")
                .doesNotContain("Acme");
    }

    @Test
    void aPostingThatCannotBeReadGetsItsMessage() throws IOException {
        String me = profile("").toString();
        assertThat(Cli.run(
                                "skills",
                                me,
                                "--posting",
                                write("a.html", "<html>Java</html>").toString())
                        .talk())
                .contains("a.html", "web page");
        assertThat(Cli.run(
                                "skills",
                                me,
                                "--posting",
                                write("a.json", "{\"a\": 1}").toString())
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run("skills", me, "--posting", folder.resolve("none.txt").toString())
                        .code())
                .isEqualTo(2);
        assertThat(Cli.run(
                                "skills",
                                me,
                                "--posting",
                                write("b.txt", "Nice people wanted\n").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void everyWorkEntryAndDateOfTheSamplesIsFound() {
        var data = Path.of(String.valueOf(System.getenv("SWITCHBACK_DATA")), "resumes");
        Assumptions.assumeTrue(Files.isDirectory(data), "SWITCHBACK_DATA does not hold the sample résumés");
        var run = Cli.run(
                "resume", "read", "--measure", Repository.ROOT.resolve(LABELS).toString(), data.toString());
        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(run.out()).containsPattern("all files +positions +22 +22 +1\\.000 +1\\.000");
    }
}
