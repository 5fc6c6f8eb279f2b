package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engineering manager drawn by an incident, and the twin whose reports have reviews due without cover.
class StoryS4Test {
    @TempDir
    private Path folder;

    @Test
    void theIncidentStandsOnThePage() {
        var dossier = plan("s4");

        assertThat(dossier.advice()).endsWith(": move");
        assertThat(dossier.proposal())
                .contains("I enjoyed a hard incident")
                .contains("Worked through a hard incident to its end (");
    }

    @Test
    void theAnnouncementDraftHasItsSixParts() {
        assertThat(plan("s4").station("Land").split("### A draft of the announcement")[1])
                .containsSubsequence(
                        "1. It is my choice",
                        "2. I stay",
                        "3. Why I want this",
                        "4. Who leads the team now",
                        "5. What I will do in the next two quarters",
                        "6. Please forward this")
                .doesNotContain("7. ");
    }

    @Test
    void everyReportHasAPageToFillInThatTheyCanCorrect() {
        var pages = plan("s4").station("Land").split("### A page about each report")[1];

        assertThat(pages).contains("reads and corrects it before it passes on");
        for (var alias : new String[] {"K", "L", "M"}) {
            assertThat(pages.split("\\*\\*" + alias + "\\*\\*")[1])
                    .containsSubsequence(
                            "With us since",
                            "Role and level",
                            "What they did before",
                            "What they work on now",
                            "What they want to reach",
                            "Recent feedback",
                            "Promised and still open");
        }
    }

    @Test
    void beingManagedByAFormerReportIsPlanned() {
        assertThat(plan("s4").station("Land")).contains("Talk with the person who will be your manager");
        assertThat(plan("s3").station("Land")).doesNotContain("Talk with the person who will be your manager");
    }

    @Test
    void twinChoosesADateAfterTheReviews() {
        var twin = plan("s4-twin");

        assertThat(twin.advice()).endsWith(": not now, choose a date");
        assertThat(twin.inShort()).containsIgnoringWhitespaces("after the reviews, from 18 April 2026 on");
        assertThat(twin.hasProposal()).isFalse();
    }

    private Dossiers plan(String story) {
        return Dossiers.plan(Dossiers.story(story + ".yaml"), folder.resolve(story));
    }
}
