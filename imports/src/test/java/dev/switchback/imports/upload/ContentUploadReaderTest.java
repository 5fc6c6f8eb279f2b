package dev.switchback.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.Problem;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;
import dev.switchback.app.upload.UploadFacts;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.imports.framework.DrawnCatalogues;
import dev.switchback.imports.framework.FileFrameworkReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/// What a file is, whatever its name says.
class ContentUploadReaderTest {
    private static final String CALENDAR =
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART:20260105\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    private static final StandIns STAND_INS = new StandIns(new byte[StandIns.KEY_BYTES], new ActivityRules(List.of()));

    private final ContentUploadReader reader = new ContentUploadReader(new FileFrameworkReader(DrawnCatalogues.core()));

    private Upload read(String name, byte[] bytes) {
        return reader.read(name, bytes, STAND_INS, false);
    }

    private UploadKind kind(String text) {
        return read("some.thing", bytes(text)).facts().kind();
    }

    private Problem refusal(String name, byte[] bytes) {
        var e = Objects.requireNonNull(catchThrowableOfType(WrongInputException.class, () -> read(name, bytes)));
        return e.problems().getFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    @Test
    void theContentTellsTheKind() throws IOException {
        assertThat(kind(CALENDAR)).isEqualTo(UploadKind.CALENDAR);
        assertThat(kind("\uFEFF \n" + CALENDAR)).isEqualTo(UploadKind.CALENDAR);
        assertThat(kind("{\"basics\": {\"name\": \"A\"}}")).isEqualTo(UploadKind.RESUME);
        assertThat(kind("switchback: 1\npresent: {role: Engineer}\n")).isEqualTo(UploadKind.PROFILE);
        assertThat(kind("{switchback: 1, present: {role: Engineer}}")).isEqualTo(UploadKind.PROFILE);
        assertThat(kind("switchback_overlay: 1\nframework: acme\n")).isEqualTo(UploadKind.OVERLAY);
        assertThat(read("resume.json", packed(bytes(CALENDAR))).facts().kind()).isEqualTo(UploadKind.CALENDAR);
        assertThat(read("calendar.ics", bytes(CALENDAR)).titled()).isFalse();
        assertThat(reader.read("calendar.ics", bytes(CALENDAR), STAND_INS, true).titled())
                .isTrue();
    }

    @Test
    void aCalendarKeptWithoutNamesStaysSoWhenItsTitlesAreAskedFor() {
        var once = read("c.ics", bytes("BEGIN:VCALENDAR\nPRODID:x\n" + CALENDAR.substring(17)));
        assertThat(reader.read("c.ics", once.kept(), STAND_INS, true).titled()).isFalse();
    }

    @Test
    void aFrameworkIsReadBeforeItIsKept() {
        var facts = read("f", bytes(DrawnCatalogues.CORE.replace("namespace: core", "namespace: acme")))
                .facts();
        assertThat(facts).isInstanceOf(UploadFacts.OfFramework.class);
        assertThat(refusal("f.yaml", bytes("switchback_framework: 1\nid: x\n")).place())
                .startsWith("f.yaml");
        assertThat(refusal("o.yaml", bytes("switchback_overlay: 1\n")).code()).isEqualTo("missing-key");
    }

    @Test
    void whatIsNothingOfThisNamesPlaceValueAndCure() {
        for (var text :
                List.of("<!DOCTYPE html><script>alert(1)</script>", "a,b\n1,2\n", "just words", "- 1\n- 2\n", "42"))
            for (var name : List.of("calendar.ics", "resume.json", "roles.csv", "framework.yaml")) {
                var problem = refusal(name, bytes(text));
                assertThat(problem.code()).as(text).isEqualTo("upload-unknown");
                assertThat(problem.place()).isEqualTo(name + ", line 1");
                assertThat(problem.fact())
                        .contains("(" + text.lines().findFirst().orElseThrow().substring(0, 2));
                assertThat(problem.advice()).startsWith("Maybe ");
            }
        assertThat(refusal("x.json", bytes("{\"a\": 1}")).code()).isEqualTo("resume-not-one");
        assertThat(refusal("x.json", bytes("{\"basics\": ")).code()).isEqualTo("json-syntax");
    }

    @Test
    void brokenPackedBinaryAndForeignTextIsRefused() throws IOException {
        byte[] half = packed(bytes(CALENDAR.repeat(100)));
        assertThat(refusal("c.ics.gz", java.util.Arrays.copyOf(half, half.length / 2))
                        .code())
                .isEqualTo("file-broken-gzip");
        assertThat(refusal("c.ics", new byte[0]).code()).isEqualTo("file-empty");
        assertThat(refusal("c.ics", bytes(" \n\t\n")).code()).isEqualTo("file-empty");
        assertThat(refusal("c.ics", CALENDAR.getBytes(StandardCharsets.UTF_16)).code())
                .isEqualTo("file-encoding");
        assertThat(refusal("r.json", new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'})
                        .code())
                .isEqualTo("file-encoding");
        assertThat(refusal("r.pdf", bytes("%PDF-1.7\n")).code()).isEqualTo("resume-pdf-broken");
        assertThat(refusal("r.docx", new byte[] {'P', 'K', 3, 4, 0, 0}).code()).isEqualTo("calendar-broken-off");
        assertThat(refusal("x", new byte[] {1, 0, 2}).code()).isEqualTo("file-binary");
    }

    @Test
    void bombsStopAtTheBound() throws IOException {
        assertThat(refusal("c.ics.gz", packed(new byte[ContentUploadReader.MAX_UNPACKED_BYTES + 10]))
                        .code())
                .isEqualTo("file-too-large");
        String aliases = "switchback_framework: 1\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
                + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
                + "e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n"
                + "g: [*e,*e,*e,*e,*e,*e,*e,*e,*e]\n";
        assertThat(refusal("f.yaml", bytes(aliases)).code()).startsWith("yaml-");
        assertThat(refusal("r.json", bytes("{\"basics\":" + "[".repeat(5_000))).code())
                .isEqualTo("json-too-deep");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]><x>&b;&c;</x>";
        assertThat(refusal("x.xml", bytes(xml)).code())
                .as("no XML is read at all")
                .isEqualTo("upload-unknown");
    }
}
