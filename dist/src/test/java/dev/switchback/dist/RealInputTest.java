package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole way on real files: the UK framework, a real ten-year diary, a published sample résumé.
class RealInputTest {
    @TempDir
    private Path folder;

    private Path data = Path.of(".");

    @BeforeEach
    void findData() {
        var named = System.getenv("SWITCHBACK_DATA");
        assumeTrue(named != null, "SWITCHBACK_DATA is not set");
        data = Path.of(named);
        assumeTrue(
                Files.exists(data.resolve("uk_ddat_capability_framework/roles.csv.gz")),
                "SWITCHBACK_DATA holds no UK framework");
    }

    @Test
    void saysNineOfTenAndProgrammingShort() throws IOException {
        var map = plan("").station("Map");

        assertThat(map).contains("9 of 10");
        assertThat(map)
                .contains(
                        "Programming and build (software engineering), a core skill: asked 4, today 3, short by 1 step");
    }

    @Test
    void saysMoreIsShortAfterStatedYearsOfDisuse() throws IOException {
        var map = plan(", last_hands_on: 2010-01").station("Map");

        assertThat(map).doesNotContain("9 of 10");
        assertThat(map)
                .containsPattern("Programming and build \\(software engineering\\), a core skill: asked 4, today [12]");
    }

    @Test
    void saysThatTheFrameworkListsNoPeopleSkillsForTheWayBack() throws IOException {
        assertThat(plan("").station("Map")).containsIgnoringCase("lists no people skills");
    }

    @Test
    void saysThatTheDiaryIsMostlyUnclassifiableAndWhy() throws IOException {
        var time = plan("").station("Time");

        assertThat(time).contains("1,448");
        assertThat(time).containsIgnoringCase("title").containsIgnoringCase("attend");
        assertThat(time).containsPattern("Your calendar shows [0-9.]+ h a week");
    }

    @Test
    void marksLevelsThatThePresentRolePresumes() throws IOException {
        assertThat(plan("").station("Skills")).contains("presumed by role");
    }

    private Dossiers plan(String present) throws IOException {
        var profile = Files.writeString(folder.resolve("me.yaml"), RealInput.profile(data, present));
        return Dossiers.plan(profile, folder.resolve("out"));
    }
}
