package dev.switchback.imports.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Column;
import dev.switchback.app.port.FrameworkImporter.Order;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.skill.Skill;
import dev.switchback.imports.framework.DrawnCatalogues;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.framework.FrameworkYaml;
import dev.switchback.imports.yaml.YamlFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The list of bad input of issue 4, one by one, as `framework import` meets it.
class LadderBadInputTest {
    private static final Map<Column, String> NAMED =
            Map.of(Column.ROLE, "Job", Column.LEVEL, "Grade", Column.SKILL, "Skill", Column.WANTED, "Score");

    @TempDir
    private Path folder;

    private final FileFrameworkReader reader = new FileFrameworkReader(DrawnCatalogues.core());
    private final FileFrameworkImporter importer = new FileFrameworkImporter(reader);

    @Test
    void aTableWithRaggedRowsLosesThoseRowsAndNamesTheirLines() throws Exception {
        var read = read(file("ladder.md", """
                | Level | Individual Contributor | Manager |
                | --- | --- | --- |
                | 1 | Engineer |
                | 2 | Senior Engineer | Engineering Manager | surplus |
                | 3 | Staff Engineer | Director |
                """));
        assertThat(titles(read)).containsExactly("Staff Engineer", "Director");
        assertThat(issues(read))
                .contains(
                        "ladder.md, line 3 framework.import.ragged-row",
                        "ladder.md, line 4 framework.import.ragged-row");
    }

    @Test
    void jsonOfAHundredMegabytesIsRefusedByItsSize() throws Exception {
        var big = folder.resolve("big.json");
        try (var file = new RandomAccessFile(big.toFile(), "rw")) {
            file.write("{\"titles\": [".getBytes(StandardCharsets.UTF_8));
            file.setLength(100_000_000);
        }
        refused(new Order(big), "file-too-large");
    }

    @Test
    void jsonThatNestsWithoutEndOrEndsEarlyIsRefused() throws Exception {
        refused(new Order(file("deep.json", "{\"titles\": " + "[".repeat(100_000))), "json-too-deep");
        refused(new Order(file("cut.json", "{\"titles\": [{\"label\": \"Eng")), "json-syntax");
    }

    @Test
    void htmlIsRefusedWhateverItIsCalled() throws Exception {
        String html = "<!-- saved -->\n<!DOCTYPE html>\n<html><body><table><tr><td>x</td></tr></table></body></html>";
        refused(new Order(file("page.md", html)), "markdown-is-html");
        refused(new Order(file("page.html", html)), "markdown-is-html");
        refused(new Order(file("page", "\uFEFF<html>\n" + html)), "markdown-is-html");
    }

    @Test
    void aSheetInUtf16IsRefusedWithOrWithoutItsMark() throws Exception {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            refused(
                    new Order(file("jobs.csv", "Job,Grade\nDeveloper,3\n", charset)).withColumns(NAMED),
                    "file-encoding");
        }
        var latin = file("jobs.csv", "Job,Grade\nM\u00fcller,3\n", StandardCharsets.ISO_8859_1);
        refused(new Order(latin).withColumns(NAMED), "file-encoding");
    }

    @Test
    void namesWithMarkupAreReadAsWords() throws Exception {
        var read = read(file("ladder.md", """
                | Level | Title |
                | --- | --- |
                | 1 | [Engineer](javascript:alert(1)) |
                | 2 | <script>alert(1)</script> Senior **Engineer** |
                | 3 | ![](x.png) Staff `Engineer` \u202Eevil\u0007 |
                """));
        assertThat(titles(read)).containsExactly("Engineer", "alert(1) Senior Engineer", "Staff Engineer evil");
        assertThat(issues(read)).contains("ladder.md, line 4 framework.import.markup");
        var sheet = importer.read(new Order(file(
                        "jobs.csv", "Job,Grade,Skill,Score\n\"=cmd|' /C calc'!A0 Engineer\",1,\"{{7*7}}\n${x}\",3\n"))
                .withColumns(NAMED));
        assertThat(titles(sheet)).containsExactly("=cmd|' /C calc'!A0 Engineer");
        assertThat(sheet.skills().getFirst().name()).isEqualTo("{{7*7}} ${x}");
        assertThat(readBack(sheet).roles()).isEqualTo(sheet.roles());
        assertThat(readBack(read).roles()).isEqualTo(read.roles());
    }

    @Test
    void proseIsWrittenLineByLineAndComesBackAsItWas() throws Exception {
        var prose = List.of(
                "Leads.\n\n- # no comment\n- key: value, {a: b} [c]\n---\n%TAG 'quote' \"double\" & * ! | > @ `",
                "tab\there\n\tand first",
                " begins with a space\nand goes on",
                "\n\nbegins with nothing",
                "ends with spaces  \nand a line of spaces\n   \nends",
                "turned \u202E round\nand a mark \uFEFF",
                "Umlaut \u00e4\nand a face \uD83D\uDE00\n...\nlast");
        for (var text : prose) {
            var read = read(file("l.md", "# IC1 Engineer\n"));
            var told = read.sources().isEmpty()
                    ? new Source(SourceId.of("l-told"), Source.Kind.REPORTED, "Told: by whom", "", text)
                    : read.sources().getFirst();
            var with = new Framework(
                    read.namespace(),
                    read.name(),
                    read.version(),
                    "",
                    read.crafts(),
                    read.levels(),
                    read.skills(),
                    read.roles(),
                    List.of(),
                    List.of(),
                    List.of(told));
            assertThat(readBack(with).sources()).as(text).isEqualTo(List.of(told));
        }
        var ladder = read(file("p.md", "# IC1 Engineer\n\n- learns\n- asks\n"));
        assertThat(new String(new FrameworkYaml().write(ladder), StandardCharsets.UTF_8))
                .contains("    note: |-\n      - learns\n      - asks\n");
    }

    @Test
    void namesThatDifferOnlyInSignsAreNotMixedUp() throws Exception {
        var read = importer.read(new Order(file(
                        "jobs.csv",
                        "Job,Grade,Skill,Score\nC Engineer,3,C,3\nC++ Engineer,3,C++,4\nC# Engineer,3,C#,5\n"))
                .withColumns(NAMED));
        assertThat(read.roles())
                .extracting(r -> r.id().value())
                .containsExactly("jobs:c-engineer", "jobs:c-plus-plus-engineer", "jobs:c-sharp-engineer");
        assertThat(read.skills()).extracting(Skill::name).containsExactly("C", "C++", "C#");
    }

    @Test
    void aSkillAskedTwiceIsToldAndTheFirstIsKept() throws Exception {
        var read = importer.read(new Order(
                        file("jobs.csv", "Job,Grade,Skill,Score\nEngineer,3,Go,3\nengineer,3,go,4\nEngineer,4,SQL,2\n"))
                .withColumns(NAMED));
        assertThat(titles(read)).containsExactly("Engineer");
        assertThat(issues(read))
                .containsExactly(
                        "jobs.csv, line 3 framework.import.skill-twice",
                        "jobs.csv, line 4 framework.import.two-levels");
        assertThat(read.roles().getFirst().requirements().getFirst().required().value())
                .isEqualTo(3);
    }

    @Test
    void aRoleOnTwoRowsDoesNotMakeTwoLevelsOne() throws Exception {
        var read = read(file("ladder.md", """
                | Level | Individual Contributor | Manager |
                | --- | --- | --- |
                | 1 | Engineer | Engineering Manager |
                | 2 | Senior Engineer | Engineering Manager |
                """));
        assertThat(issues(read)).contains("ladder.md, line 4 framework.import.two-levels");
        assertThat(role(read, "Senior Engineer").parallels()).isEmpty();
        assertThat(readBack(read).roles()).isEqualTo(read.roles());
    }

    @Test
    void levelsThatDoNotOrderHaveNoRank() throws Exception {
        var read = read(file("ladder.md", """
                | Grade | Individual Contributor | Manager |
                | --- | --- | --- |
                | Expert | Engineer | |
                | Journeyman | Senior Engineer | Engineering Manager |
                """));
        assertThat(read.levels()).noneMatch(l -> l.rank().isKnown());
        assertThat(issues(read)).contains("ladder.md, line 1 framework.import.no-order");
        assertThat(role(read, "Senior Engineer").parallels()).hasSize(1);
        var sheet = importer.read(
                new Order(file("jobs.csv", "Job,Grade,Skill,Score\nEngineer,high,Go,3\nTester,low,Go,3\n"))
                        .withColumns(NAMED));
        assertThat(sheet.levels()).noneMatch(l -> l.rank().isKnown());
        assertThat(sheet.roles()).allMatch(r -> r.leadsTo().isEmpty());
    }

    @Test
    void whatIsWrongInAFrameworkFileIsToldByItsReader() throws Exception {
        String own = """
                switchback_framework: 1
                namespace: acme
                name: Acme
                crafts: [{id: c, name: C}]
                levels: [{id: one, name: One, rank: 1}, {id: two, name: Two, rank: 2}]
                roles:
                  - {id: a, title: A, craft: c, track: ic, level: one, pay: {low: 1, high: 2, currency: EUR}}
                  - {id: b, title: B, craft: c, track: ic, level: one}
                """;
        String role = "  - {id: z, title: Z, craft: c, track: management, level: two, ";
        refused(own + role + "pay: {low: 1, high: 2, currency: USD}}", "framework-mixed-currencies");
        refused(own + role + "parallel_to: [{role: b, grade: stated}]}", "framework-parallel-levels");
        refused(own + role + "skills: [{skill: flying, level: 2}]}", "framework-unknown-skill");
        refused(own + "  - {id: a, title: Z, craft: c, track: ic, level: two}", "framework-duplicate-id");
        String bomb = IntStream.range(0, 30)
                .mapToObj(i -> "k" + (i + 1) + ": &k" + (i + 1) + " [*k" + i + ", *k" + i + "]\n")
                .collect(Collectors.joining());
        refused(own + "k0: &k0 [x, x]\n" + bomb, "yaml-aliases");
    }

    @Test
    void fiftyThousandRolesAreMoreThanALadder() throws Exception {
        String rows = IntStream.range(0, 50_000)
                .mapToObj(i -> "Engineer " + i + "x,G" + (i % 9 + 1) + ",Go,3\n")
                .collect(Collectors.joining());
        refused(
                new Order(file("jobs.csv", "Job,Grade,Skill,Score\n" + rows)).withColumns(NAMED),
                "import-too-many-roles");
    }

    @Test
    void tenThousandRolesOfOneCraftAreReadWithoutLinkingEachToEach() throws Exception {
        String rows = IntStream.range(0, 10_000)
                .mapToObj(i -> (i % 2 == 0 ? "Engineer " : "Manager ") + i + "x,G" + (i % 9 + 1) + ",Go,3\n")
                .collect(Collectors.joining());
        var read = importer.read(new Order(file("jobs.csv", "Job,Grade,Skill,Score\n" + rows)).withColumns(NAMED));
        assertThat(read.roles())
                .hasSize(10_000)
                .allMatch(r -> r.parallels().isEmpty() && r.leadsTo().isEmpty());
        assertThat(issues(read)).hasSize(9).allMatch(i -> i.endsWith("framework.import.crowded"));
    }

    @Test
    void aMillionBrokenRowsAreCounted() throws Exception {
        var read = importer.read(
                new Order(file("jobs.csv", "Job,Grade,Skill,Score\nEngineer,3,Go,3\n" + "x\n".repeat(1_000_000)))
                        .withColumns(NAMED));
        assertThat(read.roles()).hasSize(1);
        assertThat(issues(read)).hasSize(201).last().asString().endsWith("framework.import.more");
    }

    @Test
    void markupThatNestsWithoutEndIsRead() throws Exception {
        String ladder = "| Level | Title |\n| --- | --- |\n| 1 | Engineer |\n";
        var read = read(file(
                "deep.md",
                ladder + "\n" + "> ".repeat(20_000) + "x\n\n" + "*a **b ".repeat(20_000) + "\n" + "[".repeat(20_000)
                        + "\n\n# " + "**_".repeat(5_000) + "t" + "_**".repeat(5_000) + "\n"));
        assertThat(titles(read)).containsExactly("Engineer");
    }

    private void refused(String yaml, String code) throws IOException {
        refused(new Order(file("own.yaml", yaml)), code);
    }

    private void refused(Order order, String code) {
        assertThatThrownBy(() -> importer.read(order))
                .isInstanceOfSatisfying(WrongInputException.class, e -> assertThat(e.problems())
                        .singleElement()
                        .satisfies(p -> assertThat(p.code()).isEqualTo(code)));
    }

    private Framework read(Path source) {
        return importer.read(new Order(source));
    }

    private Framework readBack(Framework framework) {
        var bytes = new FrameworkYaml().write(framework);
        assertThat(YamlFile.parse("again.yaml", bytes).root().has("roles")).isTrue();
        return reader.read("again.yaml", bytes, new Overlaid.Fitting(), new Frameworks(List.of()));
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static Role role(Framework framework, String title) {
        return framework.roles().stream()
                .filter(r -> r.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> titles(Framework framework) {
        return framework.roles().stream().map(Role::title).toList();
    }

    private static List<String> issues(Framework framework) {
        return framework.issues().stream()
                .map(i -> i.place() + " " + i.what().key())
                .toList();
    }
}
