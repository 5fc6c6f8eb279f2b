package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.framework.FrameworkYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkCommandTest {
    private static final String ACME = """
            switchback_framework: 1
            namespace: acme
            name: Acme <b>ladder</b>
            version: "1"
            crafts: [{id: eng, name: Engineering}]
            levels: [{id: senior, name: Senior, rank: 3}]
            roles:
              - id: senior-engineer
                title: Senior software engineer
                craft: eng
                track: ic
                level: senior
                skills: [{skill: "core:programming", level: 3, core: true}]
              - {id: team-lead, title: Team lead, craft: eng, track: management, level: senior, parallel_to: [{role: senior-engineer, grade: stated}]}
            """;

    private final Path folder;

    FrameworkCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void everyRoleOfTheBuiltInFrameworkIsOnTheListAndHasAPage() {
        var roles = new FileFrameworkReader(new YamlCatalogue()).readBuiltIn().roles();
        String list = Cli.run("framework", "list").out().replaceAll("\\s+", " ");
        for (var role : roles) {
            assertThat(list).as("cells may be wrapped").contains(role.title().split(" ")[0]);
        }
        for (var role : List.of(roles.getFirst(), roles.getLast())) {
            var page = Cli.run("framework", "role", role.id().value());
            assertThat(page.code()).isZero();
            assertThat(page.out()).contains(role.title(), "What the role asks", "How its week goes");
        }
    }

    @Test
    void theSameTitleInTwoFrameworksIsTwoRolesThatNameEachOther() throws IOException {
        String acme = file("acme.yaml", ACME);
        var two = Cli.run("framework", "role", "-f", acme, "Senior software engineer");
        assertThat(two.code()).isEqualTo(2);
        assertThat(two.talk()).contains("core:senior-software-engineer", "acme:senior-engineer");
        assertThat(Cli.run("framework", "role", "-f", acme, "acme:senior-engineer")
                        .out())
                .contains("They are two roles", "core:senior-software-engineer", "Not known:");
    }

    @Test
    void aNameThatIsNoneIsAnsweredWithTheNearestOnes() {
        var unknown = Cli.run("framework", "role", "staff soft");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.talk()).contains("There is no role (staff soft)", "core:staff-software-engineer");
        assertThat(Cli.run("framework", "skill", "no such thing").code()).isEqualTo(2);
    }

    @Test
    void wordsFindRolesAndSkillsByTheirBeginnings() {
        assertThat(Cli.run("framework", "search", "mana", "ENG").out()).contains("core:engineering-manager");
        assertThat(Cli.run("framework", "search", "cöach").out()).contains("Coaching");
        assertThat(Cli.run("framework", "search", "xyzzy").out()).contains("No role and no skill");
    }

    @Test
    void twoRolesStandSideBySide() {
        var page = Cli.run("framework", "beside", "core:engineering-manager", "core:senior-software-engineer");
        assertThat(page.out()).contains("Coaching", "not asked", "Shares of the working week", "one-to-ones");
    }

    @Test
    void whatChangedBetweenTwoVersionsIsSaidInWords() throws IOException {
        String old = file("old.yaml", ACME);
        String now = file(
                "new.yaml",
                ACME.replace("level: 3, core: true", "level: 4").replace("version: \"1\"", "version: \"2\""));
        assertThat(Cli.run("framework", "diff", old, now).out().replaceAll("\\s+", " "))
                .contains(
                        "from version 1 to version 2",
                        "Asks more of Programming: level 4, before 3.",
                        "Programming is no core skill any more.");
        assertThat(Cli.run("framework", "diff", old, old).out()).contains("Nothing a reader could see has changed.");
        var other = Cli.run("framework", "diff", old, file("b.yaml", ACME.replace("namespace: acme", "namespace: b")));
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.talk()).contains("b.yaml", "The namespace (b) is not that of the older version (acme).");
    }

    @Test
    void aFileThatCannotBeUsedIsOneMessageAndNothingElse() throws IOException {
        var wrong = Cli.run("framework", "list", "-f", file("wrong.yaml", "roles: []\n"));
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.out()).isEmpty();
        assertThat(wrong.talk()).contains("wrong.yaml");
        assertThat(Cli.run(
                                "framework",
                                "list",
                                "-f",
                                folder.resolve("none.yaml").toString())
                        .code())
                .isNotZero();
    }

    @Test
    void theBuiltInAndTheUkFrameworkComeBackAsTheyWereWritten() throws IOException {
        var reader = new FileFrameworkReader(new YamlCatalogue());
        var core = reader.readBuiltIn();
        String data = System.getenv("SWITCHBACK_DATA");
        Assumptions.assumeTrue(data != null, "needs the real data (SWITCHBACK_DATA)");
        var base = new Frameworks(List.of(core));
        var uk = reader.read(new FrameworkFile(Path.of(data, "uk_ddat_capability_framework", "roles.csv.gz")), base);
        var bytes = new FrameworkYaml().write(uk);
        var again = reader.read("uk.yaml", bytes, new Overlaid.Fitting(), base);
        assertThat(again.roles()).isEqualTo(uk.roles());
        assertThat(again.levels())
                .extracting(l -> l.rank().find())
                .isEqualTo(uk.levels().stream().map(l -> l.rank().find()).toList());
        assertThat(again.skills())
                .extracting(s -> s.sameAs().find())
                .isEqualTo(uk.skills().stream().map(s -> s.sameAs().find()).toList());
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("# A career framework");
        assertThat(copied(core, reader).roles()).hasSameSizeAs(core.roles());
    }

    /// A copy under another namespace, as a company would begin its own.
    private static Framework copied(Framework core, FileFrameworkReader reader) {
        String text = new String(new FrameworkYaml().write(core), StandardCharsets.UTF_8)
                .replace("namespace: core", "namespace: ours");
        return reader.read(
                "ours.yaml",
                text.getBytes(StandardCharsets.UTF_8),
                new Overlaid.Fitting(),
                new Frameworks(List.of(core)));
    }
}
