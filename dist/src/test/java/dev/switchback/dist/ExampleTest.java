package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The examples that ship, as a new user would run them.
class ExampleTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"engineering-manager", "design-director"})
    void exampleGivesAWholeDossier(String name) {
        var dossier = Dossiers.plan(Dossiers.example(name), folder.resolve("out"));
        for (var file : List.of("private/dossier.html", "private/dossier.md", "private/dossier.json", "plan.ics")) {
            assertThat(dossier.folder().resolve(file)).isNotEmptyFile();
        }
        for (var station : List.of("Why", "Time", "Skills", "Map", "Plan", "Ask", "Land")) {
            assertThat(dossier.station(station)).hasSizeGreaterThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "week", "skills", "map", "ladder", "ask", "land"})
    void everyStationHasACommandAndHelp(String command) {
        var me = Dossiers.example("engineering-manager").toString();
        assertThat(Cli.run(command, me).code()).isZero();
        assertThat(Cli.run(command, me, "--why").out()).contains("Reasons:");
        assertThat(Cli.run(command, "--help").out()).contains("me.yaml");
    }

    @Test
    void timeShowsTheOwnWeekBesideTheUsualWeekOfThePresentRole() {
        var time = Dossiers.plan(Dossiers.example("design-director"), folder.resolve("out"))
                .station("Time");
        assertThat(time)
                .contains("usual for Design director")
                .containsPattern("\\| design review \\| 6 h\\S* \\| 2\\.8 h\\S* \\|");
    }

    @Test
    void nothingKnowsTheRealDay() {
        var dossier = Dossiers.plan(Dossiers.example("engineering-manager"), folder.resolve("out"));
        assertThat(dossier.markdown()).doesNotContain("2031");
        assertThat(dossier.cli().out()).doesNotContain("2031");
    }

    @Test
    void secondRunSaysWhatChanged() {
        var me = Dossiers.example("engineering-manager").toString();
        var out = folder.resolve("out").toString();
        assertThat(Cli.run("plan", me, "-o", out).code()).isZero();
        var again = Cli.run("plan", me, "-o", out, "--force", "--as-of", "2026-12-14");
        assertThat(again.code()).as(again.talk()).isZero();
        assertThat(again.out()).contains("Since the last run");
    }

    @Test
    void firstPageFitsTheScreenOfAPatientReader() {
        var out = Cli.run(
                        "plan",
                        Dossiers.example("engineering-manager").toString(),
                        "-o",
                        folder.resolve("o").toString())
                .out();
        assertThat(out.lines().count()).isLessThan(70);
        assertThat(out.lines()).allMatch(l -> l.length() <= 100);
    }
}
