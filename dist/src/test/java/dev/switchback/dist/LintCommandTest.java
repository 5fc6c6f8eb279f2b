package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `switchback lint`, from the file to the exit code.
class LintCommandTest {
    private static final String LADDER = """
            switchback_framework: 1
            namespace: acme
            name: Acme ladder
            crafts: [{id: software, name: Software}]
            levels: [{id: senior, name: Senior, rank: 3}]
            skills: [{id: people, name: Leading people, kind: people}]
            roles:
              - {id: lead, title: Team lead, craft: software, track: management, level: senior,
                 skills: [{skill: people, level: 3, core: yes}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void theBuiltInFrameworkHasNoErrorAndNoWarning() {
        var run = Cli.run("lint", "core", "--fail-on", "warning");
        assertThat(run.out()).contains("0 errors, 0 warnings");
        assertThat(run.code()).isZero();
    }

    @Test
    void aFindingHasFileLineCureAndExitCode() {
        var run = Cli.run("lint", file("ladder.yaml", LADDER));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("ladder.yaml:8: error: Team lead has no rung of the IC track beside it."
                        + " [management-without-parallel, acme:lead]")
                .contains("Name the IC role of equal standing");
    }

    @Test
    void theExitCodeFollowsTheSeverityThatWasAskedFor() {
        String ladder = file("ladder.yaml", LADDER);
        assertThat(Cli.run("lint", ladder, "--fail-on", "never").code()).isZero();
        assertThat(Cli.run("lint", ladder, "--fail-on", "note").code()).isEqualTo(1);
    }

    @Test
    void aWaiverWithReasonTakesAnErrorOut() {
        String waivers = file("waivers.yaml", """
                switchback_waivers: 1
                waivers:
                  - {rule: management-without-parallel, at: "acme:lead", reason: The IC ladder comes in spring}
                """);
        var run = Cli.run("lint", file("ladder.yaml", LADDER), "--waivers", waivers);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("waived: management-without-parallel at acme:lead, because: The IC ladder");
    }

    @Test
    void aWaiverWithoutReasonOrWithAnUnknownRuleIsRefusedWithItsLine() {
        String waivers = file("waivers.yaml", """
                switchback_waivers: 1
                waivers:
                  - {rule: dead-end, at: "acme:lead", reason: " "}
                  - {rule: dead-ends, at: "acme:lead", reason: agreed}
                """);
        var run = Cli.run("lint", file("ladder.yaml", LADDER), "--waivers", waivers);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.talk())
                .contains("waivers.yaml, line 3")
                .contains("waivers.yaml, line 4")
                .contains("Maybe you meant dead-end.");
    }

    @Test
    void sarifNamesEveryRuleAndPointsAtTheLine() throws IOException {
        var run = Cli.run("lint", file("our ladder.yaml", LADDER), "--format", "sarif");
        var sarif = new ObjectMapper().readTree(run.out());
        assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
        var rules = sarif.at("/runs/0/tool/driver/rules");
        for (var result : sarif.at("/runs/0/results")) {
            assertThat(rules.get(result.path("ruleIndex").asInt()).path("id")).isEqualTo(result.path("ruleId"));
            assertThat(result.at("/locations/0/physicalLocation/region/startLine")
                            .asInt())
                    .isPositive();
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .asText())
                    .endsWith("our%20ladder.yaml");
        }
        assertThat(sarif.at("/runs/0/results")).isNotEmpty();
    }

    @Test
    void jsonCountsWhatItLists() throws IOException {
        var json = new ObjectMapper()
                .readTree(Cli.run("lint", file("ladder.yaml", LADDER), "--format", "json")
                        .out());
        int counted = json.at("/counts/error").asInt()
                + json.at("/counts/warning").asInt()
                + json.at("/counts/note").asInt();
        assertThat(json.path("findings")).hasSize(counted);
    }

    @Test
    void namesWithMarkupSteerNeitherTerminalNorReader() throws IOException {
        String ladder = file(
                "ladder.yaml",
                LADDER.replace("title: Team lead", "title: \"Lead\\e]0;owned\\a\\n::error::<b>x</b> \\u202e{role}\""));
        var text = Cli.run("lint", ladder).out();
        assertThat(text)
                .contains("<b>x</b> {role} has no rung")
                .doesNotContain("\u001b", "\u0007", "\n::error", "\u202e");
        for (var format : List.of("json", "sarif", "gitlab")) {
            var out = Cli.run("lint", ladder, "--format", format).out();
            assertThat(new ObjectMapper().readTree(out).isMissingNode())
                    .as(format)
                    .isFalse();
            assertThat(out).as(format).doesNotContain("\u001b", "\u0007");
        }
    }

    @Test
    void manyFindingsOfOneRuleAreCutInTextUntilAllAreAskedFor() {
        var skills = IntStream.range(0, 40)
                .mapToObj(i -> "{id: s" + i + ", name: Skill " + i + ", kind: tactical}")
                .collect(Collectors.joining(", ", "skills: [", ", "));
        String ladder = file("ladder.yaml", LADDER.replace("skills: [{id: people", skills + "{id: people"));
        assertThat(Cli.run("lint", ladder).out()).contains("and 30 more of unused-skill; --all lists them.");
        assertThat(Cli.run("lint", ladder, "--all").out())
                .contains("No role asks for Skill 39.")
                .doesNotContain("more of");
    }

    @Test
    void gitlabGetsPathLineAndAFingerprintOfItsOwnForEachFinding() throws IOException {
        var report = new ObjectMapper()
                .readTree(Cli.run("lint", file("ladder.yaml", LADDER), "--format", "gitlab")
                        .out());
        var prints = new HashSet<String>();
        for (var entry : report) {
            assertThat(entry.path("severity").asText()).isIn("major", "minor", "info");
            assertThat(entry.at("/location/path").asText()).endsWith("ladder.yaml");
            assertThat(entry.at("/location/lines/begin").asInt()).isPositive();
            assertThat(prints.add(entry.path("fingerprint").asText())).isTrue();
        }
        assertThat(prints).isNotEmpty();
    }

    @Test
    void speaksGermanWhenAsked() {
        assertThat(Cli.run("lint", file("ladder.yaml", LADDER), "--locale", "de")
                        .out())
                .contains("Team lead hat keine Sprosse der Fachlaufbahn neben sich.");
    }

    @Test
    void aFileThatIsNoFrameworkIsWrongInput() {
        assertThat(Cli.run("lint", file("note.yaml", "hello: world")).code()).isEqualTo(2);
        assertThat(Cli.run("lint", folder.resolve("missing.yaml").toString()).code())
                .isEqualTo(2);
    }

    /// Read by hand on 2026-11-26: heads of a profession without a rung beside them, management rungs of developers and
    /// DevOps engineers that differ from the others in technical skills only.
    @Test
    void theUkFrameworkHasTheFindingsThatWereRead() {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "SWITCHBACK_DATA is not set");
        String roles =
                Path.of(data, "uk_ddat_capability_framework/roles.csv.gz").toString();
        var run = Cli.run("lint", roles, "--fail-on", "never");
        assertThat(run.out())
                .contains("Head of product has no rung of the IC track beside it.")
                .contains("Lead developer - management asks for no skill in working with people.")
                .contains("Head of data science asks for no skill that is known to be one of working with people;")
                .contains("201 roles: ");
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
