package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A cofounder from the top jobs to individual work in the same company, and the twin without a successor.
class StoryS2Test {
    @TempDir
    private Path folder;

    @Test
    void thePageProposesAFormalRoleAndTitleAndStatesTheValueKept() {
        var dossier = plan("s2");

        assertThat(dossier.advice()).endsWith(": move");
        assertThat(dossier.proposal())
                .contains("Title: Principal software engineer", "Level: Principal")
                .contains("What I bring from my present role stays with the team: decisions across teams");
    }

    @Test
    void decisionRightsAreAskedForByName() {
        var dossier = plan("s2");

        assertThat(dossier.proposal()).contains("I ask for the right to decide alone on my own work");
        assertThat(dossier.markdown()).contains("What does the role decide without asking?");
    }

    @Test
    void successionComesBeforeThePageAndTheTellingHasAnOrder() {
        var dossier = plan("s2");

        assertThat(dossier.inShort()).containsIgnoringWhitespaces("Name who could take over before you send the page");
        assertThat(dossier.station("Land"))
                .containsSubsequence(
                        "Your boss and the people team know",
                        "Tell the person who takes over",
                        "Tell the team together",
                        "Tell your peers, and send the announcement");
    }

    @Test
    void thePlanNeverTreatsHimAsAJuniorInTheCompanysOwnProduct() {
        var dossier = plan("s2");
        var steps = dossier.station("Plan").split("### Projects that were left out")[0];

        assertThat(steps)
                .contains("the shared codebase")
                .doesNotContain("the team's stack", "easy tickets", "house style");
        assertThat(dossier.inShort()).doesNotContain("Associate");
    }

    @Test
    void twinWithoutASuccessorChoosesADateAndHasNoPage() {
        var twin = plan("s2-twin");

        assertThat(twin.advice()).endsWith(": not now, choose a date");
        assertThat(twin.inShort()).contains("Succession comes first");
        assertThat(twin.hasProposal()).isFalse();
        assertThat(plan("s2").hasProposal()).isTrue();
    }

    private Dossiers plan(String story) {
        return Dossiers.plan(Dossiers.story(story + ".yaml"), folder.resolve(story));
    }
}
