package dev.switchback.imports.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFrameworkReaderTest {
    private static final String CSV =
            "Role,Role Level,Skill Name,Skill Level\nDeveloper,Developer,Build,Expert\nDeveloper,Senior developer,Build,Expert\n";
    private static final String ACME = """
            switchback_framework: 1
            namespace: acme
            name: Acme
            crafts: [{id: c, name: C}]
            levels: [{id: l, name: L}]
            roles: [{id: r, title: R, craft: c, track: ic, level: l}]
            """;

    private final Path folder;

    private final FileFrameworkReader reader = new FileFrameworkReader(new DrawnCatalogue(Map.of(
            "uk-ddat",
            "switchback_overlay: 1\nframework: uk-ddat\nroles: [{role: developer, like: \"core:engineer\"}]\n")));
    private final Frameworks base = new Frameworks(List.of(reader.readBuiltIn()));

    FileFrameworkReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsTheUkFilePlainPackedAndWithByteOrderMarkUnderItsOverlay() throws IOException {
        for (var file : List.of(
                write("roles.csv", bytes(CSV)),
                write("roles.csv.gz", packed(bytes(CSV))),
                write("marked.csv", bytes("\uFEFF" + CSV)),
                write("other-name.txt", bytes(CSV)))) {
            var framework = read(file);
            assertThat(framework.namespace()).isEqualTo("uk-ddat");
            assertThat(framework.unlinked()).containsExactly("uk-ddat:senior-developer", "uk-ddat:build");
        }
    }

    @Test
    void readsOurFormatPlainAndPackedWithoutOverlay() throws IOException {
        assertThat(read(write("acme.yaml", bytes(ACME))).namespace()).isEqualTo("acme");
        assertThat(read(write("acme.yaml.gz", packed(bytes(ACME)))).unlinked()).isEmpty();
    }

    @Test
    void overlayOfTheCallerWinsOverTheOneThatFits() throws IOException {
        var overlay = write("mine.yaml", bytes("switchback_overlay: 1\nframework: uk-ddat\n"));

        var framework =
                reader.read(new FrameworkFile(write("roles.csv", bytes(CSV)), new Overlaid.OfFile(overlay)), base);

        assertThat(framework.unlinked()).contains("uk-ddat:developer");
    }

    @Test
    void anOverlayThatIsAWordIsAnIdAndOpensNoFile() throws IOException {
        assertThat(Path.of("src")).as("stands in the working folder").isDirectory();
        var file = new FrameworkFile(write("roles.csv", bytes(CSV)), new Overlaid.BuiltIn("src"));
        assertThatThrownBy(() -> reader.read(file, base)).hasMessage("overlay-missing");
    }

    @Test
    void whatCannotBeReadIsNamedByItsCode() throws IOException {
        assertThat(code(folder.resolve("absent.yaml"))).isEqualTo("file-missing");
        assertThat(code(folder)).isEqualTo("file-is-directory");
        assertThat(code(write("empty.csv", new byte[0]))).isEqualTo("file-empty");
        assertThat(code(write("noise.csv", new byte[] {0, 1, 2, 3, 0, 5}))).isEqualTo("file-binary");
        assertThat(code(write("wide.csv", CSV.getBytes(StandardCharsets.UTF_16))))
                .isEqualTo("file-encoding");
        assertThat(code(write("latin.csv", "R\u00f4le\n".getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo("file-encoding");
        assertThat(code(write("notes.md", bytes("# Ladder\n\nSome words.\n")))).isEqualTo("framework-unknown-format");
        assertThat(code(write("list.yaml", bytes("- a\n- b\n")))).isEqualTo("framework-unknown-format");
        assertThat(code(write("words.csv", bytes("a,b,c\n1,2,3\n")))).isEqualTo("csv-missing-column");
        assertThat(code(write("overlay.yaml", bytes("switchback_overlay: 1\nframework: x\n"))))
                .isEqualTo("framework-is-an-overlay");
    }

    @Test
    void packedFileThatIsCutOffIsRefused() throws IOException {
        var whole = packed(bytes(CSV.repeat(200)));

        assertThat(code(write("cut.csv.gz", Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo("file-broken-gzip");
    }

    @Test
    void packedFileThatUnfoldsWithoutEndIsRefused() throws IOException {
        assertThat(code(write("bomb.csv.gz", packed(new byte[70_000_000])))).isEqualTo("file-too-large");
    }

    @Test
    void theSameFrameworkTwiceIsRefused() throws IOException {
        var file = write("roles.csv", bytes(CSV));
        var twice = new Frameworks(List.of(reader.readBuiltIn(), read(file)));

        assertThat(refusal(() -> reader.read(new FrameworkFile(file), twice))).isEqualTo("framework-namespace-taken");
    }

    /// Whatever happens to the bytes of a file, it is read or refused with a message.
    @Test
    void damagedFilesAreReadOrRefusedButNeverBreakTheReader() throws IOException {
        var random = new Random(20261123);
        for (var original : List.of(bytes(CSV), bytes(ACME), DrawnCatalogue.CORE.getBytes(StandardCharsets.UTF_8))) {
            for (int i = 0; i < 150; i++) {
                var damaged = original.clone();
                for (int n = 0; n <= i % 4; n++) {
                    damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(95));
                }
                var file = write("damaged.txt", damaged);
                try {
                    reader.read(new FrameworkFile(file), new Frameworks(List.of(reader.readBuiltIn())));
                } catch (WrongInputException e) {
                    assertThat(e.problems()).isNotEmpty();
                }
            }
        }
    }

    private Framework read(Path file) {
        return reader.read(new FrameworkFile(file), base);
    }

    private String code(Path file) {
        return refusal(() -> read(file));
    }

    private static String refusal(Runnable reading) {
        try {
            reading.run();
        } catch (WrongInputException e) {
            return e.problems().getFirst().code();
        }
        return "was read";
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gz = new GZIPOutputStream(out)) {
            gz.write(bytes);
        }
        return out.toByteArray();
    }
}
