package dev.switchback.testkit.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A search that finds nothing proves something only when it finds what is there.
class TracesTest {
    private static final String WORD = "zzmarkerzz";

    @TempDir
    private Path folder;

    private interface Packing {
        OutputStream of(OutputStream out) throws IOException;
    }

    private static byte[] packed(byte[] plain, Packing packing) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var into = packing.of(out)) {
            into.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] zipped(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : List.of("first.txt", "second.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.startsWith("second") ? plain : new byte[100]);
            }
        }
        return out.toByteArray();
    }

    /// At an odd place, with noise on both sides.
    private static byte[] within(byte[] bytes) {
        var noise = new byte[1_001];
        new Random(7).nextBytes(noise);
        var out = new ByteArrayOutputStream();
        out.writeBytes(noise);
        out.writeBytes(bytes);
        out.writeBytes(noise);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void findsAWordHoweverItIsWritten() throws IOException {
        String text = "Weekly with ZzMarkerzz, every week and again";
        Files.write(folder.resolve("utf8"), within(utf8(text)));
        Files.write(folder.resolve("utf16le"), within(text.getBytes(StandardCharsets.UTF_16LE)));
        Files.write(folder.resolve("utf16be"), within(text.getBytes(StandardCharsets.UTF_16BE)));
        Files.write(folder.resolve("gzip"), within(packed(utf8(text), GZIPOutputStream::new)));
        Files.write(folder.resolve("zlib"), within(packed(utf8(text), DeflaterOutputStream::new)));
        Files.write(folder.resolve("zip"), within(zipped(utf8(text))));
        Files.write(folder.resolve("twice"), within(packed(zipped(utf8(text)), GZIPOutputStream::new)));
        Files.write(
                folder.resolve("base64"),
                utf8("{\"a\": \"" + Base64.getEncoder().encodeToString(packed(utf8(text + text), GZIPOutputStream::new))
                        + "\"}"));
        Files.createDirectories(folder.resolve("in/a-" + WORD));

        assertThat(Traces.in(folder, List.of(WORD)))
                .extracting(t -> t.replaceAll(":.*", ""))
                .contains("utf8", "utf16le", "utf16be", "gzip", "zlib", "zip", "twice", "base64", "in/a-" + WORD);
    }

    @Test
    void findsNothingWhereNothingIs() throws IOException {
        Files.write(folder.resolve("noise"), within(packed(utf8("nothing to see"), GZIPOutputStream::new)));
        assertThat(Traces.in(folder, List.of(WORD))).isEmpty();
    }
}
