package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One role on offer under two bosses, and a move that was decided by others.
class OverlapTest {
    @TempDir
    private Path folder;

    @Test
    void oneRoleUnderTwoBossesHasTwoEffects() {
        assertThat(plan("two-bosses").inShort())
                .contains("Senior software engineer (aimed at, same boss):\n- leaves it: “My boss")
                .contains("Senior software engineer (aimed at, another boss):\n- touches it: “My boss");
    }

    @Test
    void factsForTheNextRunCountTheFirstAimAndNotItsNamesake() {
        assertThat(json(plan("two-bosses"))).containsPattern("\"complaints_touched\" ?: ?0");
        assertThat(json(plan("two-bosses-swapped"))).containsPattern("\"complaints_touched\" ?: ?1");
    }

    @Test
    void aMoveDecidedByOthersBeginsWithItsOwnQuestions() {
        var why = plan("involuntary").station("Why");

        assertThat(why)
                .containsSubsequence(
                        "The first questions",
                        "Who decided, when, and is it in writing?",
                        "Until which day can you object",
                        "Which level, which pay",
                        "### What your answers come to");
        assertThat(plan("two-bosses").station("Why")).doesNotContain("The first questions");
    }

    private static String json(Dossiers dossier) {
        return Repository.read(dossier.folder().resolve("private/dossier.json"));
    }

    private Dossiers plan(String story) {
        return Dossiers.plan(Dossiers.story(story + ".yaml"), folder.resolve(story));
    }
}
