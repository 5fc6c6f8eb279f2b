package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A team lead of nine years who never stopped coding, and the twin who stopped eight years ago.
class StoryS3Test {
    @TempDir
    private Path folder;

    @Test
    void theTransitionIsInPlaceAndTheInterimHasAnEnd() {
        var dossier = plan("s3");

        assertThat(dossier.advice()).endsWith(": move");
        assertThat(dossier.station("Land"))
                .contains("Agree who leads until a successor is found")
                .containsPattern("\\| \\d+ \\w+ 20\\d\\d \\| The interim ends");
    }

    @Test
    void onCallIsOnTheLadderAndTheWayBackIsListed() {
        var dossier = plan("s3");

        assertThat(dossier.station("Plan").split("### Projects that were left out")[0])
                .contains("on-call list");
        assertThat(dossier.station("Map")).contains("The way back to Engineering manager");
    }

    @Test
    void twinHasMoreRustThanSomebodyWhoNeverStopped() {
        assertThat(plan("s3").station("Skills")).contains("| Programming (core) | 4 | 4[");
        assertThat(plan("s3-twin").station("Skills")).containsPattern("Programming \\(core\\) \\| 4 \\| 2\\.\\d");
    }

    @Test
    void twinHasALongerLadderInTheSameOrder() {
        var lead = plan("s3");
        var twin = plan("s3-twin");

        assertThat(twin.weeks().getFirst()).isGreaterThan(lead.weeks().getFirst());
        assertThat(twin.weeks().getLast()).isGreaterThan(lead.weeks().getLast());
        assertThat(twin.stages()).containsSubsequence(lead.stages()).contains("the team's stack");
        assertThat(lead.stages()).doesNotContain("the team's stack");
    }

    private Dossiers plan(String story) {
        return Dossiers.plan(Dossiers.story(story + ".yaml"), folder.resolve(story));
    }
}
