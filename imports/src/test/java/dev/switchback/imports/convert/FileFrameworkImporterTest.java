package dev.switchback.imports.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.convert.ImportFramework;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.FrameworkImporter.Column;
import dev.switchback.app.port.FrameworkImporter.Kind;
import dev.switchback.app.port.FrameworkImporter.Order;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.explain.Source;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Grade;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.Track;
import dev.switchback.imports.file.WholeFileOnDisk;
import dev.switchback.imports.framework.DrawnCatalogues;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.framework.FrameworkYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small ladders drawn by hand, and what nobody should hand in.
class FileFrameworkImporterTest {
    private static final String TWO_TRACKS = """
            ---
            title: Our ladder
            ---
            # Our ladder

            | Individual Contributor | IC Level | M Level | Manager |
            | --- | --- | --- | --- |
            | Engineer | IC1 | | |
            | Senior Engineer | IC2 | M1 | Engineering Manager |
            | Staff Engineer | IC3 | M2 | Director |

            - Staff Engineer (IC3): changes how several teams work.
            """;

    @TempDir
    private Path folder;

    private final FileFrameworkReader reader = new FileFrameworkReader(DrawnCatalogues.core());
    private final FileFrameworkImporter importer = new FileFrameworkImporter(reader);

    private Path file(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Order order(Path source, String namespace) {
        return order(source, namespace, Kind.RECOGNISED);
    }

    private static Order order(Path source, String namespace, Kind kind) {
        return new Order(source, kind, namespace, Map.of(), List.of());
    }

    private Framework read(Path source) {
        return importer.read(order(source, "acme"));
    }

    private static Role role(Framework framework, String title) {
        return framework.roles().stream()
                .filter(r -> r.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> issues(Framework framework) {
        return framework.issues().stream()
                .map(i -> i.place() + " " + i.what().key())
                .toList();
    }

    @Test
    void rolesOfOneRowStandBesideEachOther() throws Exception {
        var read = read(file("ladder.md", TWO_TRACKS));
        assertThat(read.roles()).hasSize(5);
        var senior = role(read, "Senior Engineer");
        assertThat(senior.parallels()).singleElement().satisfies(p -> {
            assertThat(p.role()).isEqualTo(role(read, "Engineering Manager").id());
            assertThat(p.grade()).isEqualTo(Grade.STATED);
        });
        assertThat(role(read, "Director").track()).isEqualTo(Track.MANAGEMENT);
        assertThat(senior.otherTitles()).contains("IC2");
        assertThat(role(read, "Engineer").parallels()).isEmpty();
        assertThat(read.levels()).extracting(l -> l.rank().find().orElse(0)).containsExactly(1, 2, 3);
    }

    @Test
    void proseStaysTextAndIsNoSkill() throws Exception {
        var read = read(file("ladder.md", TWO_TRACKS));
        assertThat(role(read, "Staff Engineer").requirements()).isEmpty();
        assertThat(read.sources())
                .extracting(Source::note)
                .singleElement()
                .asString()
                .contains("several teams");
        assertThat(issues(read)).contains("ladder.md, line 8 framework.import.no-prose");
    }

    @Test
    void raggedRowIsLeftOutWithItsLine() throws Exception {
        var read = read(file("ladder.md", TWO_TRACKS.replace("| IC3 | M2 | Director |", "| IC3 |")));
        assertThat(issues(read)).contains("ladder.md, line 10 framework.import.ragged-row");
        assertThat(read.roles()).hasSize(3);
    }

    @Test
    void pagesAreParallelByNumberUnlessAChartStatesIt() throws Exception {
        file("pages/ic3_writer.md", "# IC3 Technical Writer\n\nWrites what is asked.\n\n# Craft\n\nPlain words.");
        file("pages/ic4_writer.md", "# IC4 Technical Writer\n\nWrites what is missing.");
        file("pages/m3.md", "# M3 Writing Manager\n\nCares for writers.");
        file("pages/m4.md", "# M4 Writing Director\n\nCares for managers.");
        file(
                "pages/growth.md",
                "# Growth\n\n| Level | Years for ICs | Years for managers\n\n| L2 | 2 | n/a\n\n| L3 | 2 | 1\n");
        var read = read(folder.resolve("pages"));
        assertThat(role(read, "IC3 Technical Writer").parallels())
                .extracting(p -> p.grade())
                .containsExactly(Grade.STATED);
        assertThat(role(read, "IC4 Technical Writer").parallels())
                .extracting(p -> p.grade())
                .containsExactly(Grade.INFERRED);
        assertThat(role(read, "Writing Manager").leadsTo())
                .containsExactly(role(read, "Writing Director").id());
        assertThat(read.sources().getFirst().note()).contains("Plain words.");
    }

    @Test
    void aTableOfCodesIsJoinedWithThePagesOfItsRoles() throws Exception {
        file(
                "l/README.md",
                "# L\n\n| Level | Paid | Developer | Engineering Manager |\n|---|---|---|---|\n"
                        + "| 1 | No | [D1](d.md) | |\n| 2 | Yes | D2 | EM2 |\n");
        file("l/d.md", "# Developer\n\n## D1 - Developer 1\n\n* learns\n\n## D2 - Developer 2\n\n* designs\n");
        var read = read(folder.resolve("l"));
        assertThat(read.roles())
                .extracting(Role::title)
                .containsExactly("Developer 1", "Developer 2", "Engineering Manager 2");
        assertThat(read.sources()).hasSize(2);
        assertThat(issues(read)).anyMatch(i -> i.equals("README.md, line 3 framework.import.column-not-read"));
    }

    @Test
    void titlesWithOneRangeOfPointsAreParallel() throws Exception {
        var read = read(file("points.json", """
                {"titles": [{"label": "Senior Engineer", "minPoints": 3, "maxPoints": 9},
                            {"label": "Group Lead", "minPoints": 3, "maxPoints": 9},
                            {"label": "Director", "minPoints": 10},
                            {"label": "Wizard", "minPoints": 10},
                            {"label": "Engineer", "minPoints": "3"}],
                 "tracks": {"A": {"displayName": "Mobile", "description": "d", "milestones": [{"summary": "s"}]}}}
                """));
        assertThat(role(read, "Group Lead").parallels()).singleElement().satisfies(p -> assertThat(p.grade())
                .isEqualTo(Grade.STATED));
        assertThat(read.skills()).hasSize(1);
        assertThat(issues(read))
                .contains(
                        "points.json, line 4, titles[3] framework.import.no-track",
                        "points.json, line 5, titles[4] framework.import.no-points");
    }

    @Test
    void csvIsReadByTheNamesOfItsColumns() throws Exception {
        var source = file(
                "jobs.csv",
                "Job,Grade,Competency,Score\nDeveloper,G3,Go,3\nDeveloper,G3,SQL,nine\n"
                        + "Team Lead,G3,Hiring,2\nGuru,G3,,\nDeveloper,G3\n");
        var named =
                Map.of(Column.ROLE, "Job", Column.LEVEL, "Grade", Column.SKILL, "Competency", Column.WANTED, "Score");
        var read = importer.read(new Order(source).withColumns(named));
        assertThat(read.namespace()).isEqualTo("jobs");
        assertThat(role(read, "Developer").requirements()).hasSize(1);
        assertThat(role(read, "Developer").parallels()).singleElement().satisfies(p -> assertThat(p.grade())
                .isEqualTo(Grade.INFERRED));
        assertThat(issues(read))
                .containsExactly(
                        "jobs.csv, line 3 framework.import.no-level",
                        "jobs.csv, line 5 framework.import.no-track",
                        "jobs.csv, line 6 framework.import.ragged-row");
        var columns = importer.columns(new Order(source));
        assertThat(columns.names()).containsExactly("Job", "Grade", "Competency", "Score");
        assertThat(columns.guess()).isEqualTo(named);
    }

    @Test
    void whatCannotBeReadIsSaidOnce() throws Exception {
        refused(file("page.md", "<!DOCTYPE html>\n<html><body>x</body></html>"), "markdown-is-html");
        refused(file("empty.md", ""), "file-empty");
        refused(file("prose.md", "# Hello\n\nNothing here."), "import-without-roles");
        refused(file("ladder.docx", "x"), "import-unknown-type");
        refused(file("jobs.csv", "Job,Grade\nDeveloper,3\n"), "import-columns-needed");
        refused(file("other.json", "{\"a\": 1}"), "import-unknown-json");
        refused(file("broken.json", "{\"titles\": [1,"), "json-syntax");
        refused(folder.resolve("nothing.md"), "file-missing");
        refused(order(Files.createDirectory(folder.resolve("bare")), "acme", Kind.MARKDOWN), "import-folder-pages");
        var utf16 = Files.write(folder.resolve("utf16.csv"), "Job,Grade\n".getBytes(StandardCharsets.UTF_16));
        refused(utf16, "file-encoding");
        refused(Files.write(folder.resolve("big.json"), new byte[9_000_000]), "file-too-large");
    }

    private void refused(Path source, String code) {
        refused(order(source, "acme"), code);
    }

    private void refused(Order order, String code) {
        refused(() -> importer.read(order), code);
    }

    private static void refused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WrongInputException.class, e -> assertThat(e.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo(code)));
    }

    @Test
    void namesWithMarkupLoseItAndAreReported() throws Exception {
        var read = read(file("ladder.md", TWO_TRACKS.replace("| Staff Engineer |", "| <b>Staff</b> **Engineer** |")));
        assertThat(role(read, "Staff Engineer").id().value()).isEqualTo("acme:staff-engineer");
        assertThat(issues(read)).contains("ladder.md, line 10 framework.import.markup");
    }

    @Test
    void theFileIsWrittenWholeOrNotAtAll() throws Exception {
        var imports = new ImportFramework(importer, new FrameworkYaml(), reader, new WholeFileOnDisk());
        var order = order(file("ladder.md", TWO_TRACKS), "acme");
        var out = folder.resolve("out/acme.yaml");
        assertThatThrownBy(() -> imports.convert(order, out, false)).isInstanceOf(WrongInputException.class);
        Files.createDirectory(out.getParent());
        var written = imports.convert(order, out, false);
        var again = reader.read(new FrameworkFile(out), new Frameworks(List.of()));
        assertThat(again.roles()).isEqualTo(written.roles());
        refused(() -> imports.convert(order, out, false), "output-exists");
        imports.convert(order, out, true);
        var core = order(order.source(), reader.readBuiltIn().namespace());
        byte[] before = Files.readAllBytes(out);
        refused(() -> imports.convert(core, out, true), "framework-namespace-taken");
        assertThat(Files.readAllBytes(out)).isEqualTo(before);
        try (var left = Files.list(out.getParent())) {
            assertThat(left).containsExactly(out);
        }
    }
}
