package dev.switchback.imports.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.error.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaCheckTest {
    private static List<String> problems(String text) {
        var file = YamlFile.parse("me.yaml", text.getBytes(StandardCharsets.UTF_8));
        return SchemaCheck.check(file, "/switchback/schema/small.json").stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void findsNothingInAGoodFile() {
        assertThat(problems("role: x\nlevel: 3\nsince: 2019-05\ntold: yes\nentries: [a, {words: b}]\n"))
                .isEmpty();
    }

    @Test
    void showsAllProblemsByLine() {
        assertThat(problems("role: x\nlevl: 3\nlevel: 9\nsince: 2019\ntold: yess\nentries:\n  - word: a\n"))
                .containsExactly(
                        "me.yaml, line 2, levl: The key (levl) is not known here.\n  Maybe you meant level.",
                        "me.yaml, line 3, level: The level (9) must lie between 0 and 5.\n"
                                + "  Maybe it is on another scale.",
                        "me.yaml, line 4, since: The since (2019) must be a month such as 2019-05.\n"
                                + "  Maybe put it in quotes.",
                        "me.yaml, line 5, told: The told (yess) must be one of: yes, no, unknown.\n"
                                + "  Maybe you meant yes.",
                        "me.yaml, line 7, entries[0]: The key (words) is missing.\n"
                                + "  Maybe add a line \"words: ...\".",
                        "me.yaml, line 7, entries[0].word: The key (word) is not known here.\n"
                                + "  Maybe you meant words.");
    }

    @Test
    void takesAnEmptyKeyForNoKey() {
        assertThat(problems("role:\nlevel:\nrolle:\n"))
                .containsExactly(
                        "me.yaml, line 1: The key (role) is missing.\n"
                                + "  Maybe add a line \"role: ...\": where you stand.",
                        "me.yaml, line 3, rolle: The key (rolle) is not known here.\n  Maybe you meant role.");
    }

    @Test
    void knowsTheNamesOfOpenGroups() {
        assertThat(problems("role: x\nratings: {makin: 1, hiring: a}\n"))
                .containsExactly(
                        "me.yaml, line 2, ratings.hiring: The hiring (a) must be a number.\n"
                                + "  Maybe write digits only, without unit, quotes or separators.",
                        "me.yaml, line 2, ratings.makin: The key (makin) is not known here.\n"
                                + "  Maybe you meant making.");
    }

    @Test
    void refusesAnEmptyEntryOfAList() {
        assertThat(problems("role: x\nentries:\n  -\n"))
                .containsExactly("me.yaml, line 3, entries[0]: The entry of entries (nothing) must be text or a group"
                        + " of keys.\n  Maybe check the indent: it decides what belongs together.");
    }

    @Test
    void refusesAFileThatIsAList() {
        assertThat(problems("- a\n"))
                .containsExactly("me.yaml, line 1: The file (a list of 1) must be a group of keys.\n"
                        + "  Maybe check the indent: it decides what belongs together.");
    }
}
