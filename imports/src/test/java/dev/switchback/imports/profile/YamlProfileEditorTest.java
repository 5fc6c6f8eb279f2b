package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileEditor.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlProfileEditorTest {
    private static final String HEAD = "# mine\nswitchback: 1\npresent: {role: core:engineering-manager}  # now\n";

    @TempDir
    private Path folder;

    private final YamlProfileEditor editor = new YamlProfileEditor();

    private String edited(String text, String... pathsAndWords) throws IOException {
        var file = Files.writeString(folder.resolve("me.yaml"), text);
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < pathsAndWords.length; i += 2) {
            answers.add(new Answer(FieldPath.parse(pathsAndWords[i]), pathsAndWords[i + 1]));
        }
        editor.write(file, editor.read(file), answers);
        return Files.readString(file);
    }

    @Test
    void aNewListGoesToTheEndAndTheRestStays() throws IOException {
        assertThat(edited(HEAD, "skills[0].skill", "core:java", "skills[0].level", "3"))
                .isEqualTo(HEAD + "\nskills:\n  - skill: core:java\n    level: 3\n");
    }

    @Test
    void aNewEntryGoesBelowTheLastWithItsCommentAndIndent() throws IOException {
        String text = HEAD + "skills:\n- skill: Java   # since school\n  level: 4 # then\n\n# aims come next\naims:\n"
                + "  - role: core:staff-software-engineer\n";
        assertThat(edited(text, "skills[1].skill", "core:python", "skills[1].reject", "yes"))
                .isEqualTo(text.replace("# then\n", "# then\n- skill: core:python\n  reject: yes\n"));
    }

    @Test
    void aValueIsReplacedAndAKeyAdded() throws IOException {
        String text = HEAD + "skills:\n  - skill: Java\n    level: 4  # old\n  - {skill: Go, level: 2}\n";
        assertThat(edited(text, "skills[0].level", "2", "skills[0].last_used", "2024-03", "skills[1].level", "5"))
                .isEqualTo(
                        HEAD
                                + "skills:\n  - skill: Java\n    level: 2  # old\n    last_used: 2024-03\n  - {skill: Go, level: 5}\n");
    }

    @Test
    void flowListsEmptyListsAndKeysWithoutValueGrow() throws IOException {
        assertThat(edited(HEAD + "not_my_work: [scoping]\nskills: []\n", "not_my_work[1]", "mentoring"))
                .contains("not_my_work: [scoping, mentoring]");
        assertThat(edited(HEAD + "skills: []\n", "skills[0].skill", "core:java", "skills[0].level", "3"))
                .contains("skills: [{skill: \"core:java\", level: 3}]");
        assertThat(edited(HEAD + "skills: # to come\n", "skills[0].skill", "core:java"))
                .endsWith("skills: # to come\n  - skill: core:java\n");
    }

    @Test
    void windowsLinesWideSignsAndMarksStay() throws IOException {
        String text =
                "\uFEFFswitchback: 1\r\nname: \"😀 Zoë\"\r\npresent: {role: EM}\r\nskills:\r\n  - skill: Java\r\n";
        assertThat(edited(text, "skills[0].level", "3", "skills[1].skill", "core:go-language"))
                .isEqualTo(text + "    level: 3\r\n  - skill: core:go-language\r\n");
    }

    @Test
    void wordsThatYamlReadsOtherwiseStandInQuotes() throws IOException {
        String text =
                edited(HEAD, "evidence[0].kind", "mentoring", "evidence[0].what", "Led: \"two\" # teams\nand more");
        assertThat(text).contains("kind: mentoring", "what: \"Led: \\\"two\\\" # teams\\nand more\"");
    }

    @Test
    void aFileWithAliasesIsLeftAlone() {
        String text = HEAD + "skills:\n  - &a {skill: Java}\n  - *a\n";
        assertThatThrownBy(() -> edited(text, "skills[0].level", "3"))
                .isInstanceOf(WrongInputException.class)
                .hasMessageContaining("profile-not-editable");
        assertThat(folder.resolve("me.yaml")).hasContent(text);
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("me.yaml"), HEAD);
        var seen = editor.read(file);
        Files.writeString(file, HEAD + "name: Zoe\n");
        assertThatThrownBy(() ->
                        editor.write(file, seen, List.of(new Answer(FieldPath.parse("skills[0].skill"), "core:java"))))
                .hasMessageContaining("profile-changed");
        assertThat(file).hasContent(HEAD + "name: Zoe\n");
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        var real = Files.writeString(folder.resolve("real.yaml"), HEAD);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        var link = Files.createSymbolicLink(folder.resolve("me.yaml"), real);

        editor.write(link, editor.read(link), List.of(new Answer(FieldPath.parse("skills[0].skill"), "core:java")));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
        assertThat(Files.readString(real)).contains("core:java");
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }
}
