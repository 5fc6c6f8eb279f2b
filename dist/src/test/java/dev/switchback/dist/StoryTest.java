package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Published pivots as full runs, each with a twin in which one decisive fact is flipped.
class StoryTest {
    @TempDir
    private Path folder;

    @Test
    void s1DesignDirectorMovesAndAsksBeforeResigning() {
        var dossier = Dossiers.plan(Dossiers.example("design-director"), folder.resolve("s1"));

        assertThat(dossier.inShort()).contains("What your answers come to: move");
        assertThat(dossier.station("Why")).containsIgnoringCase("before you resign");
        assertThat(dossier.markdown()).doesNotContainIgnoringCase("demotion").doesNotContainIgnoringCase("burnout");
    }

    @Test
    void s1LadderBeginsInPythonWithASmallFrameworkAndKeepsTheSharedCodebase() {
        var plan = Dossiers.plan(Dossiers.example("design-director"), folder.resolve("s1"))
                .station("Plan");

        assertThat(firstStep(plan)).contains("Python").containsIgnoringCase("framework");
        assertThat(plan).contains("the shared codebase");
        assertThat(plan.indexOf("where you are at ease")).isLessThan(plan.indexOf("the shared codebase"));
        assertThat(count(plan, "before \\_\\_\\_\\_") + count(plan, "before ____"))
                .isEqualTo(count(plan, "\n### ") - count(plan, "\n### What stays") - count(plan, "\n### Projects"));
    }

    @Test
    void s1MapShowsTheAssociateLevelTheTwoYearsAndTheWayBack() {
        var map = Dossiers.plan(Dossiers.example("design-director"), folder.resolve("s1"))
                .station("Map");

        assertThat(map).contains("Associate software engineer").contains("lower");
        assertThat(map).contains("Two years of base pay");
        assertThat(map).containsPattern("The way back to Design director[^#]*Design director: \\d+ to \\d+ weeks");
        assertThat(map).contains("Stay as");
    }

    @Test
    void s1TwinTriesASmallExperimentBeforeThePlan() {
        var twin = Dossiers.plan(Dossiers.story("s1-twin.yaml"), folder.resolve("twin"));
        var plan = twin.station("Plan");

        assertThat(firstStep(plan)).contains("a first taste");
        assertThat(twin.station("Why")).containsIgnoringCase("small");
        assertThat(firstStep(Dossiers.plan(Dossiers.example("design-director"), folder.resolve("s1"))
                        .station("Plan")))
                .doesNotContain("a first taste");
    }

    @Test
    void s8ComplaintAboutOneBossKeepsTheRoleAndSaysWhyTheOptionsDoNotFixIt() {
        var dossier = Dossiers.plan(Dossiers.story("s8.yaml"), folder.resolve("s8"));

        assertThat(dossier.inShort()).contains("What your answers come to: change boss or team, keep the role");
        assertThat(dossier.inShort()).contains("Senior software engineer (aimed at, same boss)");
        assertThat(dossier.station("Why")).contains("leaves it");
        assertThat(dossier.folder().resolve("to-send/proposal.md")).doesNotExist();
    }

    @Test
    void s8TwinWithAnotherBossTouchesTheComplaintAndSaysSo() {
        var twin = Dossiers.plan(Dossiers.story("s8-twin.yaml"), folder.resolve("twin"));

        assertThat(twin.inShort()).contains("Senior software engineer (aimed at, another boss):\n- touches it:");
        assertThat(twin.inShort()).contains("Staff software engineer (aimed at, same boss):\n- leaves it:");
        assertThat(adviceLine(twin)).contains("move");
        var one = Dossiers.plan(Dossiers.story("s8.yaml"), folder.resolve("s8"));
        assertThat(one.inShort()).contains("Senior software engineer (aimed at, same boss):\n- leaves it:");
        assertThat(adviceLine(one)).doesNotContain("move");
    }

    @Test
    void everyStoryGivesTheSameBytesTwice() {
        for (var profile : List.of(Dossiers.example("design-director"), Dossiers.story("s8.yaml"))) {
            int number = profile.hashCode();
            var one = Dossiers.plan(profile, folder.resolve("one" + number));
            var two = Dossiers.plan(profile, folder.resolve("two" + number));
            for (var file : Repository.walk(one.folder()).toList()) {
                var name = one.folder().relativize(file);
                assertThat(two.folder().resolve(name)).as(name.toString()).hasSameBinaryContentAs(file);
            }
            assertThat(one.folder().resolve("plan.ics")).exists();
        }
    }

    private static String adviceLine(Dossiers dossier) {
        return dossier.station("Why")
                .lines()
                .filter(l -> l.startsWith("### What"))
                .findFirst()
                .orElseThrow();
    }

    /// The first project with all it says.
    private static String firstStep(String plan) {
        int begin = plan.indexOf("\n### 1");
        int end = plan.indexOf("\n### ", begin + 1);
        return plan.substring(begin, end);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
