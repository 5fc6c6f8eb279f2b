package dev.switchback.imports.resume;

import static dev.switchback.imports.resume.ReadResumes.bytes;
import static dev.switchback.imports.resume.ReadResumes.refusal;
import static dev.switchback.imports.resume.ReadResumes.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Files that are no résumé, or in a form that is not read: one message each, and a way on.
class FileResumeReaderTest {
    @Test
    void otherFormsAreNamed() {
        assertThat(refusal("cv.rtf", bytes("{\\rtf1 Experience}")).code()).isEqualTo("resume-form");
        assertThat(refusal("cv.html", bytes("<!doctype html><p>Experience")).toString())
                .contains("web page")
                .contains(".docx or PDF");
        assertThat(refusal("cv.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2})
                        .toString())
                .contains("old Word file");
        assertThat(refusal("cv.odt", zip(Map.of("mimetype", bytes("x"), "content.xml", bytes("<a/>"))))
                        .toString())
                .contains("OpenDocument");
        assertThat(refusal("photos.zip", zip(Map.of("a.jpg", new byte[10]))).code())
                .isEqualTo("resume-zip-unknown");
    }

    @Test
    void emptyBinaryAndForeignEncodingsAreNamed() {
        assertThat(refusal("cv.txt", bytes(" \n\t")).code()).isEqualTo("file-empty");
        assertThat(refusal("cv.txt", new byte[] {1, 2, 0, 3}).code()).isEqualTo("file-binary");
        assertThat(refusal("cv.txt", "Experience\n".getBytes(StandardCharsets.UTF_16))
                        .code())
                .isEqualTo("file-encoding");
        var latin = refusal("cv.txt", "Experience\nJosé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(latin.code()).isEqualTo("file-encoding");
        assertThat(latin.place()).isEqualTo("cv.txt, line 2");
    }

    @Test
    void textWithoutEndIsRefused() {
        assertThat(refusal("cv.txt", bytes("Experience\n" + "word ".repeat(200_000)))
                        .code())
                .isEqualTo("resume-too-long");
        assertThat(refusal("cv.json", bytes("{\"basics\": \"" + "a".repeat(6_000_000) + "\"}"))
                        .code())
                .isEqualTo("file-too-large");
    }

    @Test
    void aLineMadeToKeepTheProgramBusyDoesNot() {
        for (var sign : new String[] {"[", "2020 - ", "**a__", "`a", "(", " | ", "- ", "1/1/", "a.b@"}) {
            String text = "Experience\n" + sign.repeat(400_000 / sign.length()) + "\nEngineer, Acme 2010 - 2012\n";
            assertThat(FileResumeReader.read("cv.txt", bytes(text)).positions())
                    .as(sign)
                    .isNotEmpty();
        }
    }

    @Test
    void skillsListedAsPlainWordsAreRead() {
        var resume = ReadResumes.read("cv.json", "{\"basics\": {}, \"skills\": [\"Python\", {\"name\": \"Java\"}]}");
        assertThat(resume.skillNames())
                .extracting(p -> p.words() + " " + p.place())
                .containsExactly("Python skills[0]", "Java skills[1].name");
    }
}
