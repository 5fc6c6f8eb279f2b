package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A manager to whom no craft in the team appeals, and the twin to whom one does.
class StoryS6Test {
    @TempDir
    private Path folder;

    @Test
    void theCraftQuestionStaysOpenAndThereIsNoPage() {
        var dossier = plan("s6");

        assertThat(dossier.advice()).endsWith(": leave the craft question open");
        assertThat(dossier.hasProposal()).isFalse();
        assertThat(dossier.inShort()).doesNotContain("before you send the page", "Before you send the page");
    }

    @Test
    void smallExperimentsTakeThePlaceOfThePlan() {
        var plan = plan("s6").station("Plan");

        assertThat(plan).contains("### Small experiments instead").doesNotContain("### 1", "In all:");
        assertThat(plan.lines().filter(l -> l.startsWith("- "))).hasSize(3);
        assertThat(plan).contains("chart", "screen", "script");
    }

    @Test
    void twinCanMoveAndHasAFirstProjectBeforeAsking() {
        var twin = plan("s6-twin");

        assertThat(twin.advice()).endsWith(": move");
        assertThat(twin.inShort()).contains("Before you send the page, finish one small project");
        assertThat(twin.stages()).first().isEqualTo("a first taste");
        assertThat(twin.station("Plan")).doesNotContain("Small experiments instead");
    }

    private Dossiers plan(String story) {
        return Dossiers.plan(Dossiers.story(story + ".yaml"), folder.resolve(story));
    }
}
