package dev.switchback.imports.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.engine.framework.Frameworks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkSnapshotTest {
    private final FileFrameworkReader reader = new FileFrameworkReader(new DrawnCatalogue(Map.of()));

    @Test
    void saysWhatTheFilesSayKnownAndUnknown() throws IOException {
        var written = reader.readBuiltIn();

        assertThat(FrameworkSnapshot.read(FrameworkSnapshot.write(written))).isEqualTo(written);
    }

    @Test
    void twoSnapshotsOfOneFrameworkAreTheSameBytes() {
        assertThat(FrameworkSnapshot.write(reader.readBuiltIn()))
                .isEqualTo(FrameworkSnapshot.write(reader.readBuiltIn()));
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        assertThatThrownBy(() -> FrameworkSnapshot.read("no snapshot".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
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

        assertThatThrownBy(() -> FrameworkSnapshot.write(paid)).isInstanceOf(IllegalArgumentException.class);
    }
}
