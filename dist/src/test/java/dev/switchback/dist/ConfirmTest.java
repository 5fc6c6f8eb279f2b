package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `switchback confirm`: what files show, put to the person.
class ConfirmTest {
    private static final String PROFILE = """
            # my own notes
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}   # until spring
            aims: [{role: core:staff-software-engineer}]
            files: {resume: cv.json}
            """;
    private static final String RESUME = """
            {"work": [{"name": "ACME", "position": "Lead", "startDate": "2019-01", "endDate": "2024-03",
              "highlights": ["Wrote Python services", "Mentored two engineers"]}],
             "skills": [{"name": "COBOL"}, {"name": "Kotlin"}]}
            """;

    @TempDir
    private Path folder;

    private Path profile;

    @BeforeEach
    void draw() throws IOException {
        profile = Files.writeString(folder.resolve("me.yaml"), PROFILE);
        Files.writeString(folder.resolve("cv.json"), RESUME);
    }

    private String text() throws IOException {
        return Files.readString(profile);
    }

    @Test
    void listsEachSkillWithItsWordsPlaceAndHowSure() {
        var run = Cli.run("confirm", profile.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Python (core:python): named in your files, 90 % sure")
                .contains("cv.json, work[0].highlights[0]")
                .contains("Last used March 2024. Suggested level 2: 1 passage about work name")
                .contains("mentoring (mentoring): management work, 70 % sure");
    }

    @Test
    void oneKeyEachWritesTheAnswersAndNothingElse() throws IOException {
        var run = Cli.onTerminal("4\nx\nw\nl\nq\n", "confirm", profile.toString());

        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(text()).startsWith(PROFILE);
        assertThat(text()).containsPattern("level: 4\n    last_used: 2024-03").contains("reject: yes");
        assertThat(run.talk()).contains("2 answers written into me.yaml.");
    }

    @Test
    void whatIsRejectedStaysAwayAndWhatIsLaterComesBack() throws IOException {
        assertThat(Cli.run("confirm", profile.toString(), "--reject", "Python", "--not-my-work", "mentoring")
                        .code())
                .isZero();

        String left = Cli.run("confirm", profile.toString()).out();

        assertThat(left).doesNotContain("core:python", "management work").contains("core:kotlin");
        assertThat(text()).contains("skill: core:python\n    reject: yes", "not_my_work:\n  - mentoring");
    }

    @Test
    void answersForScriptsAreCheckedBeforeTheFirstIsWritten() throws IOException {
        for (var wrong : new String[][] {
            {"--level", "Python"}, {"--level", "Python=9"}, {"--mine", "no such skill"}, {"--not-my-work", "singing"}
        }) {
            var run = Cli.run("confirm", profile.toString(), "--mine", "Kotlin", wrong[0], wrong[1]);
            assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(text()).isEqualTo(PROFILE);
        }
    }

    @Test
    void levelsAndNamesGoIntoTheProfile() throws IOException {
        var run = Cli.run("confirm", profile.toString(), "--level", "Python=3", "--mine", "Kotlin");

        assertThat(run.code()).as(run.talk()).isZero();
        assertThat(text()).contains("skill: core:kotlin", "skill: core:python\n    level: 3\n    last_used: 2024-03");
        assertThat(Cli.run("check", profile.toString()).code()).isZero();
    }

    @Test
    void anEndedInputLeavesTheFileWhole() throws IOException {
        assertThat(Cli.onTerminal("", "confirm", profile.toString()).code()).isZero();
        assertThat(text()).isEqualTo(PROFILE);
    }
}
