package dev.switchback.imports.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldProblem;
import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileReader.ProfileFile;
import dev.switchback.app.profile.Profile;
import dev.switchback.app.profile.ProfileSource;
import dev.switchback.imports.yaml.YamlFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlDraftFormatTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final List<String> HOSTILE = List.of(
            "",
            " ",
            "two words",
            " outer spaces ",
            "\"quoted\" and 'single' and \\ back\\slash",
            "key: value",
            "ends with:",
            "# no comment",
            "a # b",
            "---",
            "-",
            "1e400",
            "- item",
            "? key",
            "...",
            "%TAG",
            "@at `tick`",
            "*alias &anchor !tag",
            "| block\n> folded",
            "line one\nline two\n",
            "\n\n  indented\n\ttab\r\nwindows\r",
            "[list, {group: x}]",
            "true",
            "null",
            "~",
            "yes",
            "007",
            "1e3",
            "-1",
            "2026-11-23",
            "09:00",
            "<script>alert(1)</script>",
            "<<",
            "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\ude80",
            "left \u202e right \u2066 end \u2069",
            "\u2028line\u2029paragraph\u0085next\ufeffmark",
            "nul \u0000 bell \u0007 escape \u001b delete \u007f",
            "lone \ud800 and \udc00\ud800 end",
            "\uffff\ufffe",
            "\u00e9t\u00e9 \u65e5\u672c\u8a9e \u0639\u0631\u0628\u064a",
            "x".repeat(5_000),
            "a: ".repeat(3_000));

    private final YamlDraftFormat format = new YamlDraftFormat(ZoneId.of("UTC"));

    private static FieldPath at(String path) {
        return FieldPath.parse(path);
    }

    private ProfileDraft draft(String yaml) {
        return format.parse("me.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private String yaml(ProfileDraft draft) {
        return new String(format.write(draft), StandardCharsets.UTF_8);
    }

    private List<String> problems(ProfileDraft draft) {
        return format.check(draft, Uploads.none(), TODAY).stream()
                .map(p -> p.path() + " " + p.problem().code())
                .toList();
    }

    private void assertComesBack(ProfileDraft draft) {
        assertThat(format.parse("me.yaml", format.write(draft))).isEqualTo(draft);
        assertThat(format.fromJson(format.toJson(draft))).isEqualTo(draft);
    }

    private static Profile resolved(ProfileFile file) {
        return file.resolve(SmallFrameworks.two(), List.of());
    }

    private static Profile resolved(String yaml) {
        var file = YamlFile.parse("me.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return resolved(new YamlProfileReader(ZoneId.of("UTC")).read(file, Path.of("."), Optional.empty(), TODAY));
    }

    @Test
    void readsAProfileAndWritesItBackWithTheSameMeaning() {
        var draft = draft(YamlProfileReaderTest.WHOLE);
        assertComesBack(draft);
        assertThat(resolved(yaml(draft))).isEqualTo(resolved(YamlProfileReaderTest.WHOLE));
    }

    @Test
    void writesTheSameBytesWhateverTheOrder() {
        var one = draft("mode: voluntary\nswitchback: 1\npresent: {title: T, role: R}\n");
        var two = draft("present: {role: R, title: T}\nswitchback: 1\nmode: voluntary\n");
        assertThat(yaml(one))
                .isEqualTo(yaml(two))
                .endsWith("""
                switchback: 1

                # voluntary: you want the move. involuntary: it was decided for you; then the first questions differ.
                mode: voluntary

                # Where you stand. The role is an id or a title of a loaded framework; switchback map lists them.
                present:
                  role: R
                  title: T
                """)
                .startsWith("# What you know about yourself, for Switchback.");
    }

    @Test
    void writesGroupsInListsSoThatAPersonCanReadThem() {
        var draft = draft("complaints: [one line, {words: two, lever: role}]\nfiles: {calendar: c.ics}\n");
        assertThat(yaml(draft)).contains("""
                complaints:
                  - words: one line
                  - words: two
                    lever: role
                """).endsWith("""
                files:
                  calendar:
                    - c.ics
                """);
    }

    @Test
    void hostileWordsSurviveEveryWayUnchanged() {
        var draft = ProfileDraft.fresh();
        int n = 0;
        for (var words : HOSTILE) {
            draft = draft.with(at("reflection.drains[" + n + "]"), words)
                    .with(at("complaints[" + n + "].words"), words.isEmpty() ? "x" : words)
                    .with(at("skills[" + n + "].level"), words.isBlank() ? "0" : words);
            n++;
            if (!words.isBlank()) {
                draft = draft.with(at("tags").key(words), "making").with(at("name"), words);
                assertThat(format.parse("me.yaml", format.write(draft)).find(at("name")))
                        .contains(words);
            }
        }
        assertComesBack(draft);
        assertThat(format.write(draft)).doesNotContain(0, 7, 27, 127);
        assertThat(yaml(draft)).doesNotContain("\u202e").doesNotContain("\u2066");
    }

    @Test
    void keepsWhatIsNotValidAndSaysWhereItIs() {
        var draft = draft("""
                switchback: 1
                colour: blue
                present: {title: T, since: soon}
                aims: [{role: A, offered: maybe}, {}]
                constraints: {pay_now: 82.000 EUR, busy_weeks: [2026-02-30]}
                ratings: {making: 3.50}
                tags: {"1": nothing}
                calendar: {from: 2026-05-19}
                """);
        assertComesBack(draft);
        assertThat(draft.find(at("ratings.making"))).contains("3.50");
        assertThat(problems(draft))
                .containsExactlyInAnyOrder(
                        "colour unknown-key",
                        "present.role missing-key",
                        "present.since value-form",
                        "aims[0].offered value-unknown",
                        "aims[1].role missing-key",
                        "constraints.pay_now value-type",
                        "constraints.busy_weeks[0] no-such-day",
                        "ratings.making value-out-of-range",
                        "tags[\"1\"] value-unknown",
                        "calendar.from not-a-monday");
        assertThat(format.check(draft, Uploads.none(), TODAY))
                .extracting(FieldProblem::problem)
                .allSatisfy(p -> assertThat(p.place()).startsWith("me.yaml, line "));
    }

    @Test
    void keepsShapesThatNoFieldHas() {
        assertComesBack(draft("new: [{\"" + "k".repeat(700) + "\": {x: y}, b: 2}]\n\"present.role\": dotted\n"));
        assertComesBack(draft("aims: 5\npresent: [a, [b, []], {c: {d: [e]}}]\nname: {x: y}\nnew: [[[deep]]]\n"));
    }

    @Test
    void aNumberInQuotesIsTheNumberThatWasMeant() {
        var draft = draft("switchback: 1\npresent: {role: R, people_reporting: \"6\", title: 2026}\n");
        assertThat(problems(draft)).isEmpty();
        assertThat(yaml(draft)).contains("people_reporting: 6\n").contains("title: \"2026\"\n");
    }

    @Test
    void refusesWhatIsNoProfileAtAll() {
        assertThat(refused("- a\n- b\n")).isEqualTo("profile-not-one");
        assertThat(refused("just words\n")).isEqualTo("profile-not-one");
        assertThat(refused("a: [1\n")).isEqualTo("yaml-syntax");
        assertThat(refused("# nothing\n")).isEqualTo("file-empty");
        assertThat(refused("a: b\na: c\n")).isEqualTo("yaml-duplicate-key");
        assertThat(refused("name: x\u0000\n")).isEqualTo("file-binary");
    }

    @Test
    void refusesAFileThatAliasesBlowUp() {
        String long_ = "x".repeat(20_000);
        assertThat(refused("a: &a " + long_ + "\nb: [" + "*a, ".repeat(400) + "*a]\n"))
                .isEqualTo("draft-too-large");
    }

    @Test
    void aProfileOfTheLargestSizeIsChecked() {
        var yaml = new StringBuilder("switchback: 1\npresent: {role: R}\nassumed:\n");
        for (int i = 0; i < 6_000; i++) {
            yaml.append("  - constraints.pay_nw").append(i).append('\n');
        }
        yaml.append("tags:\n");
        for (int i = 0; i < 6_000; i++) {
            yaml.append("  \"Team sync ").append(i).append("\": nothing\n");
        }
        assertThat(problems(draft(yaml.toString()))).hasSizeGreaterThan(6_000);
    }

    private String refused(String yaml) {
        var thrown = catchThrowableOfType(WrongInputException.class, () -> draft(yaml));
        assertThat(thrown).as(yaml.substring(0, Math.min(40, yaml.length()))).isNotNull();
        return thrown.problems().getFirst().code();
    }

    @Test
    void saysThatAStoredDraftIsBroken() {
        for (var json : List.of("", "{", "[]", "{}", "{\"format\":1}", "{\"format\":2,\"draft\":{}}")) {
            var thrown = catchThrowableOfType(SwitchbackException.class, () -> format.fromJson(json));
            assertThat(thrown).as(json).isNotNull();
            assertThat(thrown.code()).isEqualTo("draft-broken");
        }
    }

    @Test
    void aDraftOpensUploadsOnly(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("up"));
        Path upload = Files.writeString(folder.resolve("up/7f3a.ics"), "BEGIN:VCALENDAR\n");
        Path secret = Files.writeString(folder.resolve("secret.yaml"), "secret");
        var uploads = new Uploads(folder.resolve("up"), Map.of("calendar.ics", upload));
        var names = List.of(
                secret.toString(),
                "../secret.yaml",
                "secret.yaml",
                "up/7f3a.ics",
                "7f3a.ics",
                "pom.xml",
                ".",
                "~/.bashrc",
                "file:" + secret,
                "C:\\secret",
                "x\u0000y");
        var draft = draft("switchback: 1\npresent: {role: Team lead}\nfiles: {calendar: calendar.ics}\n");
        for (int i = 0; i < names.size(); i++) {
            var one = names.get(i);
            draft = draft.with(at("files.calendar").item(i + 1), one)
                    .with(at("files.resume").item(i), one)
                    .with(at("files.repositories").item(i), one)
                    .with(at("files.frameworks").item(i).key("file"), one)
                    .with(at("files.frameworks").item(i).key("overlay"), one);
        }
        var file = new YamlProfileReader(ZoneId.of("UTC"))
                .read(new ProfileSource.FromDraft(draft, uploads), Optional.empty(), TODAY);
        assertThat(file.inputs().calendars()).containsExactly(upload);
        assertThat(file.inputs().resumes()).isEmpty();
        assertThat(file.inputs().frameworks()).isEmpty();
        assertThat(file.inputs().repositories()).allMatch(r -> r.startsWith(uploads.folder()));
        assertThat(file.problems()).extracting("code").containsOnly("file-is-path", "file-not-uploaded");
        assertThat(format.check(draft, uploads, TODAY))
                .hasSize(4 * names.size())
                .allSatisfy(p -> assertThat(p.path().toString()).startsWith("files."));
    }

    @Test
    void aLinkInTheFolderOfUploadsIsNotFollowed(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ics"), "secret");
        Path link = Files.createSymbolicLink(
                Files.createDirectory(folder.resolve("up")).resolve("a.ics"), secret);
        var uploads = new Uploads(folder.resolve("up"), Map.of("a.ics", link));
        var draft = draft("switchback: 1\npresent: {role: Team lead}\nfiles: {calendar: a.ics}\n");
        assertThat(format.check(draft, uploads, TODAY))
                .extracting(p -> p.problem().code())
                .containsExactly("file-not-uploaded");
    }

    @Test
    void aRoleThatNoFrameworkKnowsLeadsBackToItsField() {
        var draft = draft("switchback: 1\npresent: {role: Team lead}\naims: [{role: Team lead}, {role: Astronaut}]\n");
        assertThat(problems(draft)).isEmpty();
        var file = new YamlProfileReader(ZoneId.of("UTC"))
                .read(new ProfileSource.FromDraft(draft, Uploads.none()), Optional.empty(), TODAY);
        var thrown = catchThrowableOfType(WrongInputException.class, () -> resolved(file));
        assertThat(thrown.problems()).extracting("code").containsExactly("role-unknown");
        assertThat(thrown.problems().stream().flatMap(p -> FieldProblem.find(p).stream()))
                .extracting(FieldProblem::path)
                .containsExactly(at("aims[1].role"));
    }

    @Test
    void theLinesInMessagesAreThoseOfTheWrittenFile() {
        var draft = draft("switchback: 1\npresent: {role: R}\nconstraints: {deadline: 2020-01-01}\n");
        var place =
                format.check(draft, Uploads.none(), TODAY).getFirst().problem().place();
        int line = Integer.parseInt(place.replaceAll(".*line (\\d+).*", "$1"));
        assertThat(yaml(draft).lines().toList().get(line - 1)).contains("deadline: 2020-01-01");
    }
}
