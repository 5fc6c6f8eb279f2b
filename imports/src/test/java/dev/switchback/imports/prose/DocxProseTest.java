package dev.switchback.imports.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.WrongInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DocxProseTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private static final String CLOSE = "</w:body></w:document>";

    private static byte[] docx(Map<String, String> files) throws IOException {
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

    private static byte[] body(String body) throws IOException {
        return docx(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", HEAD + OPEN + body + CLOSE));
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    private static List<String> lines(byte[] docx) {
        return DocxProse.read("cv.docx", docx).lines().stream()
                .map(l ->
                        l.kind().name().charAt(0) + " " + l.text() + (l.aside().isEmpty() ? "" : " || " + l.aside()))
                .toList();
    }

    private static String refusal(byte[] docx) {
        var e = catchThrowableOfType(WrongInputException.class, () -> DocxProse.read("cv.docx", docx));
        assertThat(e).as("refused").isNotNull();
        assertThat(e.problems()).hasSize(1);
        assertThat(e.problems().getFirst().toString()).contains("cv.docx").contains("Maybe");
        return e.problems().getFirst().code();
    }

    @Test
    void headingsListsTabsAndTablesAreRead() throws IOException {
        assertThat(lines(body("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:pos=\"9000\"/></w:tabs></w:pPr>"
                        + "<w:r><w:t>Acme, Engi</w:t></w:r><w:r><w:t>neer</w:t><w:tab/><w:t>2015 - 2019</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Built things</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr><w:tc>" + p("2010 - 2014") + "</w:tc><w:tc>" + p("Globex, Lead")
                        + p("Led things") + "</w:tc></w:tr></w:tbl>")))
                .containsExactly(
                        "H Experience",
                        "T Acme, Engineer || 2015 - 2019",
                        "B Built things",
                        "T Globex, Lead || 2010 - 2014",
                        "T Led things");
    }

    @Test
    void boxesAreReadOnceAndWhatWasStruckOutNever() throws IOException {
        String box = "<w:txbxContent>" + p("In a box") + "</w:txbxContent>";
        assertThat(lines(body("<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice>" + box
                        + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback></mc:AlternateContent>"
                        + "<w:t>Around it</w:t></w:r></w:p>"
                        + "<w:p><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>New</w:t></w:r></w:ins></w:p>")))
                .containsExactly("T In a box", "T Around it", "T New");
    }

    @Test
    void macrosAreNotOpened() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("word/vbaProject.bin", "Sub AutoOpen()");
        files.put("word/document.xml", HEAD + OPEN + p("Experience") + CLOSE);
        assertThat(lines(docx(files))).containsExactly("T Experience");
    }

    @Test
    void definitionsOfTheFilesOwnAreRefused() throws IOException {
        String external = HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + OPEN + p("&e;") + CLOSE;
        assertThat(refusal(docx(Map.of("word/document.xml", external)))).isEqualTo("resume-docx-entity");
        String remote = HEAD + "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\">" + OPEN + p("a") + CLOSE;
        assertThat(refusal(docx(Map.of("word/document.xml", remote)))).isEqualTo("resume-docx-entity");
        var laughs = new StringBuilder(HEAD + "<!DOCTYPE x [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'm'; c++) {
            laughs.append("<!ENTITY ")
                    .append(c)
                    .append(" \"")
                    .append(("&" + (char) (c - 1) + ";").repeat(10))
                    .append("\">");
        }
        laughs.append("]>").append(OPEN).append(p("&l;")).append(CLOSE);
        assertThat(refusal(docx(Map.of("word/document.xml", laughs.toString()))))
                .isEqualTo("resume-docx-entity");
    }

    @Test
    void damagedFilesAreRefused() throws IOException {
        byte[] whole = body(p("Experience").repeat(2_000));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo("resume-zip-broken");
        assertThat(refusal(docx(Map.of("word/document.xml", HEAD + OPEN + "<w:p>"))))
                .isEqualTo("resume-docx-broken");
        assertThat(refusal(docx(Map.of("word/document.xml", "")))).isEqualTo("resume-docx-broken");
        assertThat(refusal(docx(Map.of("word/styles.xml", "<a/>")))).isEqualTo("resume-docx-broken");
        assertThat(refusal(body("<w:p>".repeat(1_000) + "</w:p>".repeat(1_000))))
                .isEqualTo("resume-docx-broken");
    }

    @Test
    void whatGrowsOrLeadsOutIsRefused() throws IOException {
        assertThat(refusal(body(p("a".repeat(45_000_000))))).isEqualTo("resume-zip-bomb");
        assertThat(refusal(body(p("a").repeat(30_000)))).isEqualTo("resume-too-long");
        var files = new LinkedHashMap<String, String>();
        files.put("../word/document.xml", "x");
        files.put("word/document.xml", HEAD + OPEN + p("Experience") + CLOSE);
        assertThat(refusal(docx(files))).isEqualTo("resume-zip-path");
    }
}
