package dev.switchback.imports.resume;

import static dev.switchback.imports.resume.ReadResumes.bytes;
import static dev.switchback.imports.resume.ReadResumes.issues;
import static dev.switchback.imports.resume.ReadResumes.positions;
import static dev.switchback.imports.resume.ReadResumes.refusal;
import static dev.switchback.imports.resume.ReadResumes.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.resume.Resume;
import dev.switchback.app.resume.Resume.Passage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedInExportTest {
    private static final String POSITIONS = """
            Company Name,Title,Description,Location,Started On,Finished On
            Acme,Engineering Manager,"Led 8 people,
            • hired \"\"many\"\"\",Berlin,Apr 2017,
            ACME,Engineer,,Berlin,2014,Mar 2017
            Globex,Stagiaire,,Paris,janv. 2012,août 2012
            Globex,Stagiaire,,Paris,janv. 2012,août 2012
            """;

    private static Resume read(Map<String, String> files) {
        var packed = new LinkedHashMap<String, byte[]>();
        files.forEach((name, text) -> packed.put(name, bytes(text)));
        return FileResumeReader.read("export.zip", zip(packed));
    }

    @Test
    void positionsSkillsAndTextsAreRead() {
        var resume = read(Map.of(
                "Positions.csv", POSITIONS,
                "Skills.csv", "Name\nPython\nPeople management\n",
                "Profile.csv", "First Name,Last Name,Headline,Summary\nMara,Feld,Engineering manager,Java and people\n",
                "Certifications.csv", "Name,Url,Authority,Started On\nKubernetes administrator,,CNCF,Sep 2020\n",
                "Connections.csv", "First Name,Last Name,Company\nFrieda,Muster,Cobol Inc\n"));
        assertThat(positions(resume))
                .containsExactly(
                        "Acme / Engineering Manager 2017-04..now",
                        "Acme / Engineer 2014-01..2017-03",
                        "Globex / Stagiaire 2012-01..2012-08");
        assertThat(resume.skillNames()).extracting(Passage::words).containsExactly("Python", "People management");
        assertThat(resume.passages())
                .extracting(Passage::words)
                .contains("Engineering manager", "Java and people", "Kubernetes administrator")
                .noneMatch(w -> w.contains("Frieda") || w.contains("Cobol") || w.contains("Feld"));
        assertThat(resume.passages())
                .filteredOn(p -> p.words().startsWith("Led"))
                .extracting(Passage::place)
                .containsExactly("Positions.csv, line 2");
        assertThat(issues(resume)).containsExactly("export.zip, Positions.csv, line 4 resume.year-only");
    }

    @Test
    void columnsInAnotherOrderCaseOrNumberAreRead() {
        var resume = read(Map.of(
                "Basic_LinkedInDataExport_11-26-2026/positions.csv",
                "\uFEFFtitle,EXTRA,finished on,company name,started_on\nEngineer,x,03/2017,Acme,2014-02\n"));
        assertThat(positions(resume)).containsExactly("Acme / Engineer 2014-02..2017-03");
        assertThat(resume.issues()).isEmpty();
    }

    @Test
    void aMissingColumnIsSaidAndStaysUnknown() {
        var resume = read(Map.of("Positions.csv", "Company Name,Title\nAcme,Engineer\n"));
        assertThat(positions(resume)).containsExactly("Acme / Engineer ?..?");
        assertThat(issues(resume)).containsExactly("export.zip, Positions.csv resume.columns-missing");
    }

    @Test
    void badRowsAreReportedWithTheirLine() {
        var resume = read(Map.of(
                "Positions.csv",
                "Company Name,Title,Started On,Finished On\nAcme,Engineer,sometime,2017\n,,2010,2011\nGlobex,Lead,2019,2018\n"
                        + "Short,Row\n"));
        assertThat(positions(resume))
                .containsExactlyInAnyOrder("Acme / Engineer ?..2017-12", "Globex / Lead ?..?", "Short / Row ?..?");
        assertThat(issues(resume))
                .contains(
                        "export.zip, Positions.csv, line 2 resume.date-not-known",
                        "export.zip, Positions.csv, line 3 resume.row-empty",
                        "export.zip, Positions.csv, line 4 resume.dates-swapped",
                        "export.zip, Positions.csv, line 5 resume.row-size");
    }

    @Test
    void anExportWithoutPositionsGetsItsMessage() {
        var problem = refusal("export.zip", zip(Map.of("Connections.csv", bytes("First Name\n"))));
        assertThat(problem.code()).isEqualTo("resume-linkedin-positions");
        assertThat(problem.toString())
                .contains("export.zip")
                .contains("Positions.csv")
                .contains("larger one");
    }

    @Test
    void wrongTablesAreRefusedWithOneMessage() {
        assertThat(refusal("e.zip", zip(Map.of("Positions.csv", bytes("a,b\n1,2\n"))))
                        .code())
                .isEqualTo("resume-linkedin-columns");
        assertThat(refusal("e.zip", zip(Map.of("Positions.csv", new byte[0]))).code())
                .isEqualTo("resume-linkedin-columns");
        assertThat(refusal("e.zip", zip(Map.of("Positions.csv", bytes("Company Name,Title\n\"Acme,never closed\n"))))
                        .code())
                .isEqualTo("resume-linkedin-table");
        assertThat(refusal("e.zip", zip(Map.of("Positions.csv", POSITIONS.getBytes(StandardCharsets.UTF_16))))
                        .code())
                .isEqualTo("file-encoding");
    }

    @Test
    void hostileAndDamagedArchivesAreRefused() {
        assertThat(refusal("e.zip", zip(Map.of("../../Positions.csv", bytes(POSITIONS))))
                        .code())
                .isEqualTo("resume-zip-path");
        assertThat(refusal("e.zip", zip(Map.of("/etc/Positions.csv", bytes(POSITIONS))))
                        .code())
                .isEqualTo("resume-zip-path");
        assertThat(refusal("e.zip", zip(Map.of("Positions.csv", new byte[60_000_000])))
                        .code())
                .isEqualTo("resume-zip-bomb");
        var beside = new LinkedHashMap<String, byte[]>();
        beside.put("Positions.csv", bytes(POSITIONS));
        beside.put("filler.bin", new byte[230_000_000]);
        assertThat(refusal("e.zip", zip(beside)).code()).isEqualTo("resume-zip-bomb");
        byte[] whole = zip(Map.of("Positions.csv", bytes(POSITIONS.repeat(50))));
        assertThat(refusal("e.zip", Arrays.copyOf(whole, whole.length / 2)).code())
                .isEqualTo("resume-zip-broken");
    }
}
