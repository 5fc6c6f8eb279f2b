package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A staff engineer who tries managing first, and the twin whose reports do not agree.
class StoryS7Test {
    @TempDir
    private Path folder;

    @Test
    void theTrialHasWrittenCriteriaForSuccessAndReturn() {
        var dossier = plan("s7");

        assertThat(dossier.advice()).endsWith(": move");
        assertThat(dossier.inShort()).contains("As a trial");
        assertThat(dossier.proposal())
                .contains("From 6 April 2026 to 31 May 2026")
                .contains("During the trial two or three people report to me")
                .contains("We announce it with its first and last day")
                .contains("It succeeded when all three answers are yes.", "I return when one answer is no.");
    }

    @Test
    void levelAndPayStayDuringTheTrial() {
        assertThat(plan("s7").proposal()).contains("My level and pay stay as they are.");
    }

    @Test
    void peopleSkillsAreTheGaps() {
        assertThat(plan("s7").station("Skills"))
                .contains("Readiness", "capped by the weakest core skill")
                .containsPattern("Coaching \\(core\\) .* not shown")
                .containsPattern("Giving feedback \\(core\\) .* not shown")
                .containsPattern("System design \\| .* met \\|");
    }

    @Test
    void twinTakesAnotherFormOfTrial() {
        var twin = plan("s7-twin");

        assertThat(twin.advice()).doesNotContain("move");
        assertThat(twin.inShort())
                .containsIgnoringWhitespaces("mentor one or two people, or lead one project for a set time")
                .doesNotContain("two or three reports");
        assertThat(twin.proposal())
                .contains("During the trial I mentor one or two people, or lead one project")
                .doesNotContain("two or three people report to me");
    }

    private Dossiers plan(String story) {
        return Dossiers.plan(Dossiers.story(story + ".yaml"), folder.resolve(story));
    }
}
