package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.switchback.server.Visit.Part;
import dev.switchback.web.files.KeptFiles;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A table or ladder that is given, looked at and kept as a framework, over real HTTP.
@QuarkusTest
class TableImportsTest {
    private static final String PROFILE =
            "switchback: 1\npresent: {role: core:engineering-manager}\naims: [{role: core:senior-software-engineer}]\n";
    private static final String TABLE = """
            Job;Grade;Competency;Score
            Software engineer <b>;L3;Gliding;3
            Software engineer <b>;L3;Sailing;nine
            Engineering manager;L4;Coaching;4
            broken row
            """;
    private static final String PATH = "/own/frameworks/import";

    private final Visit visit = Visit.begun();
    private final KeptFiles kept = Arc.container().instance(KeptFiles.class).get();

    @BeforeEach
    void startWithNothing() {
        kept.list().forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f.name())));
        assertThat(visit.profile(PROFILE).statusCode()).isEqualTo(303);
    }

    /// @return address of the page that shows it
    private String given(Part... files) {
        var answer = visit.send(PATH, files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private static String id(String address) {
        return address.substring(address.indexOf("of=") + "of=".length());
    }

    @Test
    void aTableIsReadWhenItsColumnsAreNamedAndKeptWhenItIsWanted() {
        String address = given(Part.file("our jobs.csv", TABLE));
        assertThat(visit.get(address))
                .contains("Which column holds what", "<option value=\"Competency\"")
                .doesNotContain("What is understood</h2>");
        String look = visit.get(address + "&role=Job&level=Grade&skill=Competency&wanted=Score");
        assertThat(look)
                .contains(
                        "2 roles on 2 levels",
                        "Software engineer",
                        "nine",
                        "our jobs.csv, line 5",
                        "value=\"our-jobs\"")
                .doesNotContain("<b>");
        assertThat(kept.list()).isEmpty();

        var done = visit.send(
                PATH + "/keep",
                Part.of("of", id(address)),
                Part.of("role", "Job"),
                Part.of("level", "Grade"),
                Part.of("skill", "Competency"),
                Part.of("wanted", "Score"),
                Part.of("name", "Our jobs"),
                Part.of("namespace", "jobs"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
        assertThat(visit.get("/own/frameworks/file?file=jobs.yaml"))
                .contains("namespace: jobs", "name: Our jobs", "{skill: gliding, level: 3}");
        assertThat(visit.exported()).contains("jobs.yaml");
        assertThat(visit.get("/own/frameworks/one?file=jobs.yaml")).contains("Engineering manager");
    }

    @Test
    void aColumnThatIsNotThereOrNeededIsAskedForAgain() {
        String address = given(Part.file("jobs.csv", TABLE));
        assertThat(visit.get(address + "&role=Nothing&level=Grade")).doesNotContain("What is understood</h2>");
        var twice = visit.browser()
                .get(given(Part.file("jobs.csv", "Job;Job;Grade\nPilot;Flyer;L1\n")) + "&role=Job&level=Grade");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("two columns (Job)", "<option value=\"Grade\"");
        var kept = visit.send(PATH + "/keep", Part.of("of", id(address)), Part.of("name", "x"));
        assertThat(kept.statusCode()).isEqualTo(400);
        assertThat(kept.body()).contains("The columns for role and level are not named.");
    }

    @Test
    void pagesOfMarkdownAndPointsInJsonNeedNoColumns() {
        String pages = given(
                Part.file("ic3.md", "# IC3 Software Engineer\n\nWrites code.\n"),
                Part.file("m3.md", "# M3 Engineering Manager\n\nLeads people.\n"));
        assertThat(visit.get(pages)).contains("2 roles", "Software Engineer");
        String points = given(Part.file("points.json", """
                {"titles": [{"label": "Engineer I", "minPoints": 0, "maxPoints": 10}], "tracks": {}}
                """));
        assertThat(visit.get(points)).contains("1 role");
    }

    @Test
    void theUkTableKeepsItsNamespaceAndCanBeChangedAfterwards() throws IOException {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeThat(data).as("SWITCHBACK_DATA names no folder with the UK table").isNotBlank();
        var table = Path.of(String.valueOf(data), "uk_ddat_capability_framework", "roles.csv.gz");
        assumeThat(Files.exists(table)).as("SWITCHBACK_DATA holds no UK table").isTrue();
        String address = given(Part.file("roles.csv.gz", Files.readAllBytes(table)));
        assertThat(visit.get(address)).contains("which stays", "uk-ddat");
        var done = visit.send(PATH + "/keep", Part.of("of", id(address)), Part.of("name", "UK"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(visit.get("/own/frameworks/one?file=uk-ddat.yaml")).contains("Senior developer");
    }

    @Test
    void whatCannotBeReadIsSaidAndNothingIsKept() {
        byte[] wide = TABLE.getBytes(StandardCharsets.UTF_16);
        byte[] huge = new byte[9_000_000];
        java.util.Arrays.fill(huge, (byte) ' ');
        huge[0] = '{';
        for (var part : java.util.List.of(
                Part.file("wide.csv", wide),
                Part.file("huge.json", huge),
                Part.file("page.md", "<html><body><table><tr><td>Role</td></tr></table></body></html>"),
                Part.file("empty.csv", ""),
                Part.file("letter.bin", "Dear all"),
                Part.file("broken.json", "{\"titles\": ["))) {
            String address = given(part);
            var answer = visit.browser().get(address);
            assertThat(answer.statusCode()).as(part.fileName()).isEqualTo(400);
            assertThat(answer.body())
                    .as(part.fileName())
                    .contains("Maybe ")
                    .doesNotContain("Exception", "--kind", "--namespace");
        }
        assertThat(visit.send(PATH).statusCode()).isEqualTo(400);
        assertThat(kept.list()).isEmpty();
    }

    @Test
    void whatIsNotHeldAnyMoreIsAskedForAgain() {
        var gone = visit.browser().get(PATH + "?of=0123456789abcdef01234567");
        assertThat(gone.statusCode()).isEqualTo(400);
        assertThat(gone.body()).contains("not held here any more", "type=\"file\"");
    }

    @Test
    void aNamespaceThatIsThereIsNotReplaced() {
        String first = given(Part.file("jobs.csv", TABLE));
        for (int i = 0; i < 2; i++) {
            var answer = visit.send(
                    PATH + "/keep",
                    Part.of("of", id(i == 0 ? first : given(Part.file("jobs.csv", TABLE)))),
                    Part.of("role", "Job"),
                    Part.of("level", "Grade"),
                    Part.of("name", "Jobs"),
                    Part.of("namespace", "jobs"));
            assertThat(answer.statusCode()).isEqualTo(i == 0 ? 303 : 400);
        }
        assertThat(kept.list()).hasSize(1);
    }
}
