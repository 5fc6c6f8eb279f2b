package dev.switchback.imports.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.explain.Issue;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.Role;
import dev.switchback.engine.framework.RoleId;
import dev.switchback.engine.framework.Track;
import dev.switchback.engine.skill.Skill;
import dev.switchback.engine.skill.SkillId;
import dev.switchback.engine.skill.SkillKind;
import dev.switchback.imports.framework.DrawnCatalogues;
import dev.switchback.imports.framework.FileFrameworkReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Small tables drawn by hand in the shapes of O*NET and ESCO.
class TaxonomyFoldersTest {
    private static final String RATED =
            "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n";

    private final Path root;

    TaxonomyFoldersTest(@TempDir Path root) {
        this.root = root;
    }

    private void onet() throws IOException {
        write(
                "onet/Occupation Data.txt",
                "O*NET-SOC Code\tTitle\tDescription\n"
                        + "15-1252.00\tSoftware Developers\tMake it.\n"
                        + "11-3021.00\tComputer Managers\tLead it.\n"
                        + "99-bad\tNobody\tNothing.\n"
                        + "29-1141.00\tRegistered Nurses\tCare.\n");
        write("onet/Job_Zones.tsv", "O*NET-SOC Code\tTitle\tJob Zone\n15-1252.00\tx\t4\n11-3021.00\tx\t4\n");
        write(
                "onet/Skills.tsv",
                RATED
                        + "15-1252.00\t2.B.3.e\tProgramming\tIM\t4.50\tN\t\n"
                        + "15-1252.00\t2.B.3.e\tProgramming\tLV\t4.2\tN\tN\n"
                        + "15-1252.00\t2.B.1.d\tNegotiation\tIM\t2.9\tN\t\n"
                        + "15-1252.00\t2.B.1.d\tNegotiation\tLV\t3.0\tN\tN\n"
                        + "15-1252.00\t2.A.1.e\tMathematics\tIM\t3.1\tN\t\n"
                        + "15-1252.00\t2.A.1.e\tMathematics\tLV\t3.0\tY\tN\n"
                        + "11-3021.00\t2.B.5.d\tManagement of Personnel Resources\tIM\t3.8\tN\t\n"
                        + "11-3021.00\t2.B.5.d\tManagement of Personnel Resources\tLV\t4.0\tN\tN\n"
                        + "11-3021.00\tragged\n");
        write(
                "onet/Knowledge.tsv",
                RATED
                        + "15-1252.00\t2.C.4.a\tMathematics\tIM\t3.5\tN\t\n"
                        + "15-1252.00\t2.C.4.a\tMathematics\tLV\t3.5\tN\tN\n");
        write("onet/Alternate_Titles.tsv", "O*NET-SOC Code\tAlternate Title\n15-1252.00\tApp Maker\n");
        write(
                "onet/Related_Occupations.tsv",
                "O*NET-SOC Code\tRelated O*NET-SOC Code\tRelatedness Tier\n"
                        + "15-1252.00\t11-3021.00\tPrimary-Short\n15-1252.00\t29-1141.00\tSupplemental\n");
        write("onet/READ_ME.txt", "O*NET 29.2 Database\n");
    }

    private void esco() throws IOException {
        write(
                "esco/occupations_de.csv",
                "conceptUri,preferredLabel,altLabels,code\n"
                        + "u/dev,Softwareentwickler,\"Programmierer\nEntwickler\",2512.4\n"
                        + "u/web,Webentwickler,,2512.4.1\n"
                        + "u/boss,Gießereileiter,,1219.5.2\n"
                        + "u/none,Niemand,,kaputt\n");
        write("esco/ISCOGroups_de.csv", "code,preferredLabel\n251,Softwareentwicklung\n");
        write("esco/broaderRelationsOccPillar_de.csv", "conceptUri,broaderUri\nu/web,u/dev\n");
        write(
                "esco/skills_de.csv",
                "conceptUri,skillType,preferredLabel,altLabels\n"
                        + "s/prog,knowledge,Programmierung,\n"
                        + "s/staff,skill/competence,manage staff,lead people\n"
                        + "s/opt,skill/competence,Tanzen,\n");
        write(
                "esco/occupationSkillRelations_de.csv",
                "occupationUri,relationType,skillUri\n"
                        + "u/dev,essential,s/prog\nu/dev,essential,s/prog\nu/dev,optional,s/opt\n"
                        + "u/boss,essential,s/staff\nu/boss,essential,s/lost\n");
    }

    @Test
    void readsOccupationsOfOnetWithCraftsZonesAndTracks() throws IOException {
        onet();
        var onet = read("onet");

        assertThat(onet.version()).isEqualTo("29.2");
        assertThat(onet.roles()).hasSize(3);
        var developer = role(onet, "onet:15-1252.00");
        assertThat(developer.otherTitles()).containsExactly("App Maker");
        assertThat(developer.craft().value()).isEqualTo("onet:soc-15-12");
        assertThat(developer.level().value()).isEqualTo("onet:job-zone-4");
        assertThat(developer.track()).isEqualTo(Track.IC);
        assertThat(developer.leadsTo()).containsExactly(RoleId.of("onet:11-3021.00"));
        assertThat(role(onet, "onet:11-3021.00").track()).isEqualTo(Track.MANAGEMENT);
        assertThat(onet.crafts().getFirst().name()).isEqualTo("Computer and mathematical (SOC 15-12)");
    }

    @Test
    void asksWhatIsImportantAtTheLevelStatedAndNothingElse() throws IOException {
        onet();
        var asked = role(read("onet"), "onet:15-1252.00").requirements();

        // Negotiation is not important; the level of Mathematics, the skill, is suppressed.
        assertThat(asked).extracting(r -> r.skill().value()).containsExactly("onet:2.b.3.e", "onet:2.c.4.a");
        assertThat(asked.getFirst().required().value()).isEqualTo(3.0);
        assertThat(asked.getFirst().weight()).isEqualTo(2.5);
        assertThat(asked.getFirst().core()).isTrue();
        assertThat(asked.get(1).core()).isFalse();
    }

    @Test
    void leavesUnknownWhatNoTableSays() throws IOException {
        onet();
        var onet = read("onet");
        var nurse = role(onet, "onet:29-1141.00");

        assertThat(nurse.requirements()).isEmpty();
        assertThat(nurse.week().isKnown()).isFalse();
        assertThat(nurse.pay().isKnown()).isFalse();
        assertThat(nurse.decisionRights().isKnown()).isFalse();
        assertThat(new Frameworks(List.of(onet)).rank(nurse).isKnown()).isFalse();
        assertThat(onet.issues())
                .extracting(i -> i.what().key())
                .contains(
                        "framework.onet.not-rated",
                        "framework.onet.no-code",
                        "framework.onet.imprecise",
                        "framework.table.ragged",
                        "framework.onet.no-table");
        assertThat(onet.issues())
                .filteredOn(i -> i.what().key().equals("framework.table.ragged"))
                .extracting(Issue::place)
                .containsExactly("Skills.tsv, line 10");
    }

    @Test
    void tellsTheSkillFromTheKnowledgeOfOneName() throws IOException {
        onet();
        assertThat(read("onet").skills())
                .extracting(Skill::name)
                .contains("Mathematics", "Mathematics (knowledge)")
                .doesNotHaveDuplicates();
        assertThat(OnetRatings.kind("2.B.1.d")).isEqualTo(SkillKind.PEOPLE);
    }

    @Test
    void takesRatingsOfAnotherFolderOnlyForOccupationsWithoutAny() throws IOException {
        onet();
        write(
                "ratings/knowledge.csv",
                "onetsoc_code,element_id,element_name,importance,level\n"
                        + "15-1252.00,2.C.9.z,Poetry,5,5\n29-1141.00,2.C.5.b,Medicine and Dentistry,4.4,5.6\n");
        var onet = OnetReader.read(
                TableFolder.open(root.resolve("onet")), List.of(TableFolder.open(root.resolve("ratings"))));

        assertThat(role(onet, "onet:29-1141.00").requirements()).hasSize(1);
        assertThat(role(onet, "onet:15-1252.00").requirements())
                .extracting(r -> r.skill())
                .doesNotContain(SkillId.of("onet:2.c.9.z"));
    }

    @Test
    void stretchesLevelsToHalfSteps() {
        assertThat(OnetRatings.level(7)).isEqualTo(5);
        assertThat(OnetRatings.level(4.2)).isEqualTo(3);
        assertThat(OnetRatings.level(0.2)).isEqualTo(0);
        assertThat(OnetRatings.level(Double.NaN)).isEqualTo(0);
    }

    @Test
    void readsOfficialTablesOfEscoInAnyLanguage() throws IOException {
        esco();
        var esco = read("esco");

        assertThat(esco.roles()).hasSize(3);
        var developer = role(esco, "esco:2512.4");
        assertThat(developer.otherTitles()).containsExactly("Programmierer", "Entwickler");
        assertThat(developer.requirements()).hasSize(1);
        assertThat(developer.requirements().getFirst().required().value()).isEqualTo(3);
        assertThat(developer.leadsTo()).containsExactly(RoleId.of("esco:2512.4.1"));
        assertThat(role(esco, "esco:2512.4.1").requirements()).isEmpty();
        assertThat(role(esco, "esco:1219.5.2").track()).isEqualTo(Track.MANAGEMENT);
        assertThat(esco.crafts())
                .extracting(c -> c.name())
                .containsExactly("Softwareentwicklung (ISCO 251)", "ISCO 121");
        assertThat(esco.skills())
                .extracting(s -> s.name() + " " + s.kind())
                .containsExactly("Programmierung CONCEPTUAL", "manage staff PEOPLE");
        assertThat(esco.issues())
                .extracting(i -> i.what().key())
                .contains("framework.esco.no-code", "framework.esco.no-skill");
    }

    @Test
    void namesTheMissingTable() throws IOException {
        onet();
        Files.delete(root.resolve("onet/Job_Zones.tsv"));
        assertThat(refused("onet")).contains("taxonomy-missing-table", "Job Zones");
        esco();
        Files.delete(root.resolve("esco/skills_de.csv"));
        assertThat(refused("esco")).contains("without its table (skills)");
    }

    @Test
    void namesTheMissingColumnAndWhatIsThere() throws IOException {
        onet();
        write("onet/Job_Zones.tsv", "Code\tTitle\tJob Zone\n");
        assertThat(refused("onet"))
                .contains(
                        "Job_Zones.tsv, line 1",
                        "(O*NET-SOC Code) is missing; the columns are (Code, Title, Job Zone)");
    }

    @Test
    void namesTheFileThatIsCutOff() throws IOException {
        onet();
        var whole = packed("O*NET-SOC Code\tTitle\tJob Zone\n" + "15-1252.00\tSoftware Developers\t4\n".repeat(500));
        Files.delete(root.resolve("onet/Job_Zones.tsv"));
        Files.write(root.resolve("onet/Job_Zones.tsv.gz"), Arrays.copyOf(whole, whole.length - 12));
        assertThat(refused("onet")).contains("The packed file (Job_Zones.tsv.gz) ends too early.");
    }

    @Test
    void refusesOtherEncodingsWithTheFile() throws IOException {
        onet();
        Files.write(
                root.resolve("onet/Job_Zones.tsv"),
                "O*NET-SOC Code\tTitle\tJob Zone\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(refused("onet")).contains("Job_Zones.tsv", "(UTF-16)");
        Files.write(
                root.resolve("onet/Job_Zones.tsv"),
                "O*NET-SOC Code\tTitle\tJob Zone\n15-1252.00\t\u00e9t\u00e9\t4\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refused("onet")).contains("Job_Zones.tsv, line", "not UTF-8");
    }

    @Test
    void saysWhatAWrongFolderHolds() throws IOException {
        write("photos/a.jpg", "x");
        assertThat(refused("photos")).contains("taxonomy-unknown-folder", "(a.jpg)");
        write("ratings/knowledge.csv", "onetsoc_code,element_id,element_name,importance,level\n");
        assertThat(refused("ratings")).contains("this one as its ratings");
        Files.createDirectory(root.resolve("empty"));
        assertThat(refused("empty")).contains("it holds (no file)");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() throws IOException {
        esco();
        write("esco/ISCOGroups_de.csv", "code,preferredLabel\n251,\"Software\n");
        assertThat(refused("esco")).contains("ISCOGroups_de.csv, line 2");
    }

    /// The one problem, with its code.
    private String refused(String folder) {
        var reader = new AnyFrameworkReader(new FileFrameworkReader(DrawnCatalogues.core()));
        var base = new Frameworks(List.of(reader.readBuiltIn()));
        var file = new FrameworkFile(root.resolve(folder), new Overlaid.BuiltIn(folder));
        var thrown = catchThrowableOfType(WrongInputException.class, () -> reader.read(file, base));
        assertThat(thrown.problems()).hasSize(1);
        var problem = thrown.problems().getFirst();
        return problem.code() + " " + problem;
    }

    private Framework read(String folder) {
        var tables = TableFolder.open(root.resolve(folder));
        return OnetReader.fits(tables) ? OnetReader.read(tables, List.of()) : EscoReader.read(tables);
    }

    private static Role role(Framework framework, String id) {
        return framework.roles().stream()
                .filter(r -> r.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] packed(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
