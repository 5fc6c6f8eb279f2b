package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Built-in, UK, company and public frameworks in one plan.
class SeveralFrameworksTest {
    private static final String ACME = """
            switchback_framework: 1
            namespace: acme
            name: Acme ladder
            version: "3"
            licence: internal
            crafts: [{id: software, name: Software}]
            levels: [{id: one, name: One, rank: 1}]
            roles:
              - id: engineering-manager
                title: Engineering manager
                craft: software
                track: management
                level: one
                skills: [{skill: "core:coaching", level: 3}]
              - {id: data-scientist, title: Data scientist, craft: software, track: ic, level: one}
            """;

    private final Path folder;

    SeveralFrameworksTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void sameTitleInACompanysFrameworkIsASecondRoleWithALink() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), ACME);
        var map = map("core:engineering-manager", "acme:data-scientist", "[acme.yaml]");

        assertThat(map)
                .contains("Acme ladder has a role of the same title (acme:engineering-manager)")
                .contains("Acme ladder, version 3. Licence: internal");
    }

    @Test
    void aTitleOfTwoFrameworksIsAQuestionBackThatNamesBoth() throws IOException {
        Files.writeString(folder.resolve("acme.yaml"), ACME);
        var ran = run("Engineering manager", "acme:data-scientist", "[acme.yaml]");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).contains("core:engineering-manager, acme:engineering-manager");
    }

    @Test
    void fiveFrameworksNeverCollideAndCreditsStand() throws IOException {
        String data = data();
        Files.writeString(folder.resolve("acme.yaml"), ACME);
        var map = map(
                "core:engineering-manager",
                "core:data-scientist",
                "[acme.yaml, %s/uk_ddat_capability_framework/roles.csv.gz, %s/onet_29_2, %s/esco_1_2_0]"
                        .formatted(data, data, data));

        assertThat(map)
                .contains("(uk-ddat:data-scientist)", "(acme:data-scientist)", "(esco:2511.4)", "onet:15-2051.00")
                .contains("O*NET 29.2 Database by the U.S. Department of Labor")
                .contains("uses the ESCO classification of the European Commission");
    }

    @Test
    void nurseToSoftwareDeveloperSaysWhatIsNotInTheFigures() throws IOException {
        String data = data();
        var map = map(
                "Registered Nurses",
                "onet:15-1252.00",
                "[{file: %s/onet_29_2, ratings: %s/onet_30_0_ratings}]".formatted(data, data));

        assertThat(map)
                .contains("Take them as a lower bound")
                .contains("a degree or licence that the law asks for is not in them")
                .contains("Software engineer (core:software-engineer)");
    }

    @Test
    void foundryManagerToSoftwareDeveloperGivesAWholeDossier() throws IOException {
        String data = data();
        write("foundry manager", "esco:2512.4", "[" + data + "/esco_1_2_0]");
        var ran = Cli.run("plan", me(), "-o", folder.resolve("out").toString());

        assertThat(ran.code()).as(ran.talk()).isZero();
        assertThat(Files.isDirectory(folder.resolve("out"))).isTrue();
    }

    @Test
    void importWritesAReleaseAsOneFileThatIsReadAgain() throws IOException {
        String data = data();
        String file = folder.resolve("onet.yaml").toString();
        var ran = Cli.run("framework", "import", data + "/onet_29_2", "-o", file);

        assertThat(ran.code()).as(ran.talk()).isZero();
        assertThat(ran.out()).contains("O*NET, version 29.2, 1,016 roles", "Licence: CC BY 4.0");
        var role = Cli.run("framework", "role", "onet:15-1254.00", "-f", file);
        assertThat(role.code()).as(role.talk()).isZero();
        assertThat(role.out()).contains("Web Developers");
        assertThat(Cli.run("framework", "import", data + "/onet_29_2", "-o", file)
                        .talk())
                .contains("is there already");
    }

    @Test
    void importOfAWrongFolderSaysWhatItHoldsAndWhatToDo() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "x,y\n");
        var ran = Cli.run(
                "framework",
                "import",
                folder.toString(),
                "-o",
                folder.resolve("o.yaml").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.talk()).contains("is no release of O*NET or ESCO; it holds (a.csv)", "Maybe name the folder");
    }

    private static String data() {
        String data = System.getenv("SWITCHBACK_DATA");
        assumeTrue(data != null, "SWITCHBACK_DATA is not set");
        return data;
    }

    /// The map as one line of words, so that no line end stands in a sentence.
    private String map(String present, String aim, String frameworks) throws IOException {
        var ran = run(present, aim, frameworks);
        assertThat(ran.code()).as(ran.talk()).isZero();
        return ran.out().replaceAll("\\s+", " ");
    }

    private Cli run(String present, String aim, String frameworks) throws IOException {
        write(present, aim, frameworks);
        return Cli.run("map", me());
    }

    private void write(String present, String aim, String frameworks) throws IOException {
        Files.writeString(folder.resolve("me.yaml"), """
                switchback: 1
                as_of: 2026-11-20
                present: {role: "%s"}
                aims: [{role: "%s"}]
                complaints: [{words: only meetings, lever: role}]
                constraints: {learning_hours_per_week: 8}
                files: {frameworks: %s}
                """.formatted(present, aim, frameworks));
    }

    private String me() {
        return folder.resolve("me.yaml").toString();
    }
}
