package dev.switchback.imports.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Frameworks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkSnapshotTest {
    private static final long MADE = 7;

    private final FileFrameworkReader reader = new FileFrameworkReader(new DrawnCatalogue(Map.of()));

    @Test
    void saysWhatTheFilesSayKnownAndUnknown() throws IOException {
        var written = reader.fromFiles();

        assertThat(FrameworkSnapshot.read(FrameworkSnapshot.write(written, MADE)))
                .isEqualTo(written);
    }

    @Test
    void twoSnapshotsOfOneFrameworkAreTheSameBytes() {
        assertThat(FrameworkSnapshot.write(reader.fromFiles(), MADE))
                .isEqualTo(FrameworkSnapshot.write(reader.fromFiles(), MADE));
    }

    @Test
    void itSaysWhatItWasMadeOf() {
        var bytes = FrameworkSnapshot.write(reader.fromFiles(), MADE);
        assertThat(FrameworkSnapshot.isMadeOf(bytes, MADE)).isTrue();
        assertThat(FrameworkSnapshot.isMadeOf(bytes, MADE + 1)).isFalse();
    }

    @Test
    void theSumChangesWithWordsNamesAndOrder() {
        var files = files("a.yaml", "one", "b.yaml", "two");
        assertThat(SnapshotBytes.sum(files("a.yaml", "one", "b.yaml", "two"))).isEqualTo(SnapshotBytes.sum(files));
        assertThat(SnapshotBytes.sum(files("a.yaml", "one", "b.yaml", "Two"))).isNotEqualTo(SnapshotBytes.sum(files));
        assertThat(SnapshotBytes.sum(files("b.yaml", "two", "a.yaml", "one"))).isNotEqualTo(SnapshotBytes.sum(files));
        assertThat(SnapshotBytes.sum(files("a.yaml", "one", "c.yaml", "two"))).isNotEqualTo(SnapshotBytes.sum(files));
    }

    private static Map<String, byte[]> files(String... namesAndWords) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndWords.length; i += 2) {
            files.put(namesAndWords[i], namesAndWords[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        for (var other : List.of("", "no snapshot", "no snapshot, but long enough to hold a whole head of one")) {
            assertThatThrownBy(() -> FrameworkSnapshot.read(other.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void everyDamageIsNoticed() {
        var whole = FrameworkSnapshot.write(reader.fromFiles(), MADE);
        long seed = 20261126;
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var damaged = whole.clone();
            int at = Integer.BYTES + Long.BYTES + random.nextInt(damaged.length - Integer.BYTES - Long.BYTES);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> FrameworkSnapshot.read(damaged))
                    .as("seed %d, byte %d", seed, at)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFrameworkWithPayIsNotMadeIntoOne(@TempDir Path folder) throws IOException {
        var file = folder.resolve("paid.yaml");
        Files.writeString(file, """
                switchback_framework: 1
                namespace: paid
                name: Paid
                crafts: [{id: c, name: C}]
                levels: [{id: l, name: L, rank: 1}]
                roles: [{id: r, title: R, craft: c, track: ic, level: l, pay: {low: 1, high: 2, currency: EUR}}]
                """);
        var paid = reader.read(new FrameworkFile(file), new Frameworks(List.of(reader.readBuiltIn())));

        assertThatThrownBy(() -> FrameworkSnapshot.write(paid, MADE)).isInstanceOf(IllegalArgumentException.class);
    }
}
