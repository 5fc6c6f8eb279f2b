package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkTitlesTest {
    /// A ladder with crafts and level names of its own.
    private static final String FOREIGN = """
            switchback_framework: 1
            namespace: acme
            name: Acme
            version: "1"
            crafts: [{id: eng, name: Engineering}]
            levels:
              - {id: a, name: Grade A, rank: 1}
              - {id: b, name: Grade B, rank: 2}
              - {id: c, name: Grade C, rank: 3}
              - {id: d, name: Grade D, rank: 4}
              - {id: e, name: Grade E, rank: 5}
            roles:
              - {id: dev-c, title: Mobile developer C, craft: eng, track: ic, level: c}
              - {id: dev-d, title: Mobile developer D, craft: eng, track: ic, level: d}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void saysWhatATitleMeansAndTheRoleItMostLikelyIs() {
        var run = Cli.run("framework", "titles", "Sr. SWE II");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Craft: software", "Track: individual contributor", "Level: senior")
                .contains("The words (sr) say senior or first line.")
                .contains("It most likely means (Senior software engineer)")
                .contains("1. Senior software engineer (core:senior-software-engineer)");
    }

    @Test
    void titlesOfAnotherFieldHaveNoRoleAndExitWithOne() {
        var run = Cli.run("framework", "titles", "Registered Nurse");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Craft: unknown.", "(nurse) belong to another field.");
    }

    @Test
    void jsonHoldsEveryPartWithItsGround() throws IOException {
        var json = new ObjectMapper()
                .readTree(
                        Cli.run("framework", "titles", "--json", "Head of Eng").out())
                .path("titles")
                .path(0);

        assertThat(json.at("/craft/value").asText()).isEqualTo("engineering-management");
        assertThat(json.at("/track/ground").asText()).isEqualTo("track-said");
        assertThat(json.at("/level/value").asText()).isEqualTo("l5");
        assertThat(json.at("/roles/0/likely").isBoolean()).isTrue();
        assertThat(json.at("/roles/0/why").size()).isGreaterThan(3);
    }

    @Test
    void titleThatSeveralRolesGoByIsOnlyPossibleUnlessOneHasItFirst() throws IOException {
        String acme = file(
                "acme.yaml",
                FOREIGN.replace("Mobile developer C,", "Casino chief, other_titles: [General chief],")
                        .replace("Mobile developer D,", "Clinic chief, other_titles: [General chief, Casino chief],"));

        assertThat(Cli.run("framework", "titles", "General Chief", "-f", acme).out())
                .contains("It may mean", "(acme:dev-c), 40 %", "(acme:dev-d), 40 %");
        assertThat(Cli.run("framework", "titles", "Casino Chief", "-f", acme).out())
                .contains("It most likely means (Casino chief), 80 % sure.", "(acme:dev-d), 40 %");
    }

    @Test
    void ladderWithItsOwnCraftsAndLevelsIsReachedByTitlesAndRanks() throws IOException {
        String acme = file("acme.yaml", FOREIGN);

        assertThat(Cli.run("framework", "titles", "Staff Android Engineer", "-f", acme)
                        .out())
                .contains("Mobile developer D (acme:dev-d)")
                .doesNotContain("acme:dev-c");
        assertThat(Cli.run("framework", "titles", "Senior Android Engineer", "-f", acme)
                        .out())
                .contains("Mobile developer C (acme:dev-c)");
    }

    @Test
    void countsOnALabelledFileWithoutShowingItsTitles() throws IOException {
        var run = Cli.run("framework", "titles", "--measure", file("titles.csv", """
                title,craft,track,level
                Secret Engineer,software,,
                Software Engineer,software,ic,l2|l3
                "Developer, Senior",software,ic,l2
                Tester,quality,ic,l2
                """));

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Craft: 0.750 right (3 of 4).", "Track: 1.000 right (3 of 3)", "Level: 0.667 right (2 of 3)")
                .contains("Coverage: some craft read for 0.750 (3 of 4)")
                .doesNotContain("Secret");
    }

    @Test
    void brokenLabelledFilesNameTheLine() throws IOException {
        var columns = Cli.run("framework", "titles", "--measure", file("a.csv", "title,craft\nX,software\n"));
        assertThat(columns.code()).isEqualTo(2);
        assertThat(columns.talk()).contains("(track, level)");

        var ragged = Cli.run("framework", "titles", "--measure", file("b.csv", "title,craft,track,level\nX,y\n"));
        assertThat(ragged.code()).isEqualTo(2);
        assertThat(ragged.talk()).contains("b.csv, line 2").doesNotContain("X,y");

        assertThat(Cli.run("framework", "titles").code()).isEqualTo(2);
    }

    @Test
    void aRoleOfAProfileThatIsATitleIsOfferedAndNotTaken() throws IOException {
        var run = Cli.run("check", file("me.yaml", "switchback: 1\npresent: {role: Sr. Software Dev @ Acme}\n"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.talk())
                .contains("is in no loaded framework", "Senior software engineer [core:senior-software-engineer")
                .contains("craft (software) and level (l3)");
    }

    @Test
    void aRoleOfAnotherFieldGetsTheNearestTitlesAsBefore() throws IOException {
        var run = Cli.run("check", file("me.yaml", "switchback: 1\npresent: {role: Astronaut}\n"));

        assertThat(run.talk()).contains("Maybe you meant one of:");
    }
}
