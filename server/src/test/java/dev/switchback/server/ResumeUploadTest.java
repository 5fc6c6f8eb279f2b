package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Visit.Part;
import dev.switchback.testkit.resume.BadResume;
import dev.switchback.web.files.KeptFiles;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Résumés in every form that is read, given to the pages.
@QuarkusTest
class ResumeUploadTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            aims: [{role: core:senior-software-engineer}]
            """;

    private static final String TEXT = """
            # Mara Feld

            ## Experience

            Software Engineer, Acme, Jan 2015 - Feb 2019
            - Kotlin services
            """;

    private final Visit visit = Visit.begun();
    private final KeptFiles kept = Arc.container().instance(KeptFiles.class).get();

    @BeforeEach
    void startWithNothing() {
        kept.list().forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f.name())));
        assertThat(visit.profile(PROFILE).statusCode()).isEqualTo(303);
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private void isReadAndFindsKotlin(String name, byte[] bytes) {
        var answer = visit.upload(Part.file(name, bytes));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(kept.list()).extracting(f -> f.name()).containsExactly(name);
        assertThat(visit.get("/own/skills")).contains("Kotlin", name).doesNotContain("class=\"problems\"");
    }

    @Test
    void markdownIsRead() {
        isReadAndFindsKotlin("cv.md", TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWordDocumentIsReadAndNotTakenForAnArchive() throws IOException {
        var paragraphs = new StringBuilder();
        TEXT.lines().filter(l -> !l.isBlank()).forEach(l -> paragraphs
                .append("<w:p><w:r><w:t>")
                .append(l.replace("#", ""))
                .append("</w:t></w:r></w:p>"));
        isReadAndFindsKotlin(
                "cv.docx",
                zip(Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"urn:w\"><w:body>" + paragraphs + "</w:body></w:document>")));
    }

    @Test
    void aLinkedInExportIsReadAndNotTakenForAnArchive() throws IOException {
        isReadAndFindsKotlin(
                "export.zip",
                zip(Map.of(
                        "Positions.csv",
                        "Company Name,Title,Started On,Finished On\nAcme,Engineer,Jan 2015,Feb 2019\n",
                        "Skills.csv",
                        "Name\nKotlin\n")));
    }

    @Test
    void whatCanBeShownIsTakenAlongAsJsonResume() {
        isReadAndFindsKotlin("cv.md", TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(visit.get("/own/skills")).contains("/own/files/resume.json");
        assertThat(visit.get("/own/files/resume.json"))
                .contains("\"name\": \"Acme\"", "core:kotlin", "switchback-resume");
    }

    @Test
    void whatCannotBeReadGetsOneMessageAndIsNotKept() {
        for (var bad : BadResume.all()) {
            var answer = visit.upload(Part.file(bad.name(), bad.bytes()));
            assertThat(answer.statusCode()).as(bad.name()).isEqualTo(400);
            assertThat(answer.body()).as(bad.name()).contains(bad.words(), "class=\"advice\"");
            assertThat(answer.body().split("class=\"place\"", -1))
                    .as(bad.name())
                    .hasSize(2);
            assertThat(kept.list()).as(bad.name()).isEmpty();
        }
    }

    @Test
    void aDamagedPdfChangesNothing() {
        var answer = visit.upload(Part.file("cv.pdf", "%PDF-1.7\nno more".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.body()).contains("cv.pdf", "damaged");
        assertThat(kept.list()).isEmpty();
    }

    @Test
    void factsAboutARepositoryAreReadLikeAResumeAndGoWhenTakenOut() {
        String facts = """
                {"switchback_repository": 1, "name": "zebrashop", "commits": 5, "seen": 9, "other_authors": 2,
                "months": 3, "first": "2021-01", "last": "2021-03", "languages": [{"id": "Kotlin",
                "skill": "core:kotlin", "commits": 5, "months": 3, "first": "2021-01", "last": "2021-03", "files": 4}],
                "areas": [], "reviewed": 0, "co_authored": 0, "files": 4, "shared_files": 1}
                """;
        isReadAndFindsKotlin("shop.json", facts.getBytes(StandardCharsets.UTF_8));
        assertThat(visit.get("/own/skills"))
                .contains("zebrashop", "used in 5 commits over 3 months", "id=\"skills-repository-1\"");
        assertThat(visit.exported()).contains("repositories:", "shop.json");
        var wrong = visit.upload(Part.file("other.json", facts.replace("\"seen\": 9", "\"seen\": 2")));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("other.json, line 1, commits");
        visit.send("/own/uploads/remove", Part.of("name", "shop.json"));
        assertThat(visit.exported()).doesNotContain("shop.json");
        assertThat(visit.get("/own/skills")).doesNotContain("zebrashop");
    }
}
