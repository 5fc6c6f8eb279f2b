package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `switchback framework import`, and what the other commands make of a ladder that came in by it.
class FrameworkImportTest {
    private static final String LADDER = """
            # Our ladder

            | Level | Individual Contributor | Manager |
            | --- | --- | --- |
            | 1 | Software Engineer | |
            | 2 | Senior Software Engineer | Engineering Manager |
            | 3 | Staff Software Engineer | Director of Engineering |

            - Staff Software Engineer: changes how several teams work.
            """;

    private static final String SHEET = "Job,Grade,Competency,Score\nDeveloper,G3,Go,3\nTeam Lead,G3,Hiring,2\n";

    private final Path folder;

    FrameworkImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aLadderOfProseIsNotComputableAndNotZero() throws IOException {
        importLadder();
        profile("acme:engineering-manager", "acme:staff-software-engineer", "[acme.yaml]");
        var map = words(Cli.run("map", me()));

        assertThat(map)
                .contains(
                        "Our ladder lists no skills for Staff Software Engineer: how near you are to it is not computable"
                                + " from this framework.",
                        "Staff Software Engineer > Senior Software Engineer > Engineering Manager: how long it takes is not"
                                + " known, because the framework lists no skills for Senior Software Engineer")
                .doesNotContain("0 of 0", "..", "no practice needed");
        assertThat(words(Cli.run("framework", "role", "acme:staff-software-engineer", "-f", file("acme.yaml"))))
                .contains("It says in sentences", "changes how several teams work.");
    }

    @Test
    void builtInUkAndCompanysOwnStandBesideEachOther() throws IOException {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "SWITCHBACK_DATA is not set");
        importLadder();
        String uk = data + "/uk_ddat_capability_framework/roles.csv.gz";
        profile("core:engineering-manager", "acme:senior-software-engineer", "[acme.yaml, " + uk + "]");
        var map = words(Cli.run("map", me()));

        assertThat(map)
                .contains("Our ladder has a role of the same title (acme:engineering-manager)")
                .contains("Senior Software Engineer (aimed at");
        assertThat(words(Cli.run("framework", "search", "engineering", "manager", "-f", file("acme.yaml"), "-f", uk)))
                .contains("core:engineering-manager", "acme:engineering-manager");
    }

    @Test
    void twoFilesOfOneNamespaceAreRefusedByBothNames() throws IOException {
        importLadder();
        Files.copy(folder.resolve("acme.yaml"), folder.resolve("older.yaml"));
        profile("acme:engineering-manager", "acme:staff-software-engineer", "[acme.yaml, older.yaml]");

        for (var ran : new Cli[] {
            Cli.run("map", me()), Cli.run("framework", "list", "-f", file("acme.yaml"), "-f", file("older.yaml"))
        }) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.talk()).contains("The files (acme.yaml) and (older.yaml) both have the namespace (acme)");
        }
    }

    @Test
    void aSheetIsAskedAboutOnATerminalAndTheAnswerCanBeRepeated() throws IOException {
        Files.writeString(folder.resolve("jobs.csv"), SHEET);
        var asked = Cli.onTerminal(
                "\nRank\nGrade\n\n-\n\n\n", "framework", "import", file("jobs.csv"), "-o", file("jobs.yaml"));

        assertThat(asked.code()).as(asked.talk()).isZero();
        assertThat(asked.talk())
                .contains(
                        "The file has the columns: Job, Grade, Competency, Score.",
                        "Its heading says: Job. Enter takes it.",
                        "Please type one of",
                        "--columns role=Job,level=Grade,skill=Competency,wanted=Score");
        var repeated = Cli.run(
                "framework",
                "import",
                file("jobs.csv"),
                "-o",
                file("again.yaml"),
                "--namespace=jobs",
                "--columns",
                "role=Job,level=Grade,skill=Competency,wanted=Score");
        assertThat(repeated.code()).as(repeated.talk()).isZero();
        assertThat(Files.readString(folder.resolve("again.yaml")))
                .isEqualTo(Files.readString(folder.resolve("jobs.yaml")));
    }

    @Test
    void withoutATerminalASheetNamesItsColumnsAndTheOptionToAdd() throws IOException {
        Files.writeString(folder.resolve("jobs.csv"), SHEET);
        var ran = Cli.run("framework", "import", file("jobs.csv"), "-o", file("jobs.yaml"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(words(ran.talk()))
                .contains(
                        "the columns are (Job, Grade, Competency, Score)",
                        "--columns role=Job,level=Grade,skill=Competency,wanted=Score");
        assertThat(Files.exists(folder.resolve("jobs.yaml"))).isFalse();
    }

    @Test
    void whatTheOptionsSayMustFitTheSource() throws IOException {
        Files.writeString(folder.resolve("ladder.txt"), LADDER);
        assertThat(refused("ladder.txt")).contains("Neither name nor contents say what", "--kind markdown");
        assertThat(refused("ladder.txt", "--kind", "word")).contains("cannot be said to be (word)");
        assertThat(refused("ladder.txt", "--kind", "markdown", "--columns", "role=A"))
                .contains("is no CSV file");
        assertThat(refused("ladder.txt", "--kind", "markdown", "--ratings", folder.toString()))
                .contains("no release of O*NET");
        assertThat(refused("ladder.txt", "--kind", "markdown", "--columns", "rolle=A"))
                .contains("The entry (rolle=A)");
        var read = Cli.run(
                "framework", "import", file("ladder.txt"), "-o", file("o.yaml"), "--kind", "markdown", "--namespace=a");
        assertThat(read.code()).as(read.talk()).isZero();
        assertThat(read.out()).contains("Roles beside each other: 2 stated by the source, 0 inferred");
        assertThat(refused("o.yaml", "--namespace", "b")).contains("a namespace of its own, which stays");
    }

    private String refused(String source, String... options) {
        var args = new String[5 + options.length];
        System.arraycopy(new String[] {"framework", "import", file(source), "-o", file("new.yaml")}, 0, args, 0, 5);
        System.arraycopy(options, 0, args, 5, options.length);
        var ran = Cli.run(args);
        assertThat(ran.code()).as(ran.talk()).isEqualTo(2);
        assertThat(Files.exists(folder.resolve("new.yaml"))).isFalse();
        return ran.talk();
    }

    private void importLadder() throws IOException {
        Files.writeString(folder.resolve("ladder.md"), LADDER, StandardCharsets.UTF_8);
        var ran = Cli.run("framework", "import", file("ladder.md"), "-o", file("acme.yaml"), "--namespace", "acme");
        assertThat(ran.code()).as(ran.talk()).isZero();
    }

    private void profile(String present, String aim, String frameworks) throws IOException {
        Files.writeString(folder.resolve("me.yaml"), """
                switchback: 1
                as_of: 2026-11-20
                present: {role: "%s"}
                aims: [{role: "%s"}]
                constraints: {learning_hours_per_week: 8}
                files: {frameworks: %s}
                """.formatted(present, aim, frameworks));
    }

    private static String words(Cli ran) {
        assertThat(ran.code()).as(ran.talk()).isZero();
        return words(ran.out());
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String me() {
        return file("me.yaml");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }
}
