package dev.switchback.imports.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.switchback.app.error.WrongInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Everything in one file, and back.
class ZipArchiveTest {
    private final ZipArchive archives = new ZipArchive();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String refusal(byte[] zip) {
        var e = catchThrowableOfType(WrongInputException.class, () -> archives.read("a.zip", zip));
        return Objects.requireNonNull(e).problems().getFirst().code();
    }

    /// An archive as somebody else could make it; names and contents by turns.
    private static byte[] zip(Object... entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] sums(String path, byte[] content) throws Exception {
        String sum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        return bytes(sum + "  " + path + "\n");
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var files = new TreeMap<String, byte[]>();
        files.put("me.yaml", bytes("switchback: 1\n"));
        files.put("dossier/private/dossier.html", bytes("<p>"));
        files.put("Kalender März (2).ics", new byte[] {0, 1, 2});
        var zip = archives.write(files);
        var read = archives.read("a.zip", zip);
        assertThat(archives.isArchive(zip)).isTrue();
        assertThat(read.keySet()).isEqualTo(files.keySet());
        read.forEach((path, content) -> assertThat(content).as(path).isEqualTo(files.get(path)));
    }

    @Test
    void aPathOutOfTheFolderIsRefused() throws Exception {
        for (var path : List.of(
                "switchback/../me.yaml",
                "switchback/dossier/../../x",
                "../x",
                "/etc/passwd",
                "switchback//x",
                "switchback/a\\b",
                "switchback/C:x",
                "switchback/a\u0000b",
                "me.yaml",
                "switchback/..",
                "switchback/a/b/c/d/e")) {
            assertThat(refusal(zip(path, bytes("x")))).as(path).isEqualTo("archive-path");
        }
        assertThat(refusal(zip("switchback/a", bytes("x"), "switchback/A", bytes("x"))))
                .isEqualTo("archive-path");
    }

    @Test
    void aChecksumThatIsWrongMissingOrLeftOverIsRefused() throws Exception {
        var x = bytes("x");
        assertThat(refusal(zip("switchback/a", x))).isEqualTo("archive-unknown");
        assertThat(refusal(zip("switchback/a", bytes("y"), "switchback/SHA256SUMS", sums("a", x))))
                .isEqualTo("archive-checksum");
        assertThat(refusal(zip("switchback/a", x, "switchback/b", x, "switchback/SHA256SUMS", sums("a", x))))
                .isEqualTo("archive-checksum");
        assertThat(refusal(zip("switchback/SHA256SUMS", sums("a", x)))).isEqualTo("archive-checksum");
    }

    @Test
    void bombsAndBrokenArchivesAreRefused() throws Exception {
        assertThat(refusal(zip("switchback/a", new byte[ZipArchive.MOST_BYTES + 1])))
                .isEqualTo("archive-too-large");
        var many = new Object[2 * ZipArchive.MOST_ENTRIES + 2];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "switchback/" + i;
            many[i + 1] = new byte[0];
        }
        assertThat(refusal(zip(many))).isEqualTo("archive-too-large");
        var whole = zip("switchback/a", bytes("some words ".repeat(1_000)));
        for (int length : new int[] {30, 60, 80}) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .startsWith("archive-");
        }
    }
}
