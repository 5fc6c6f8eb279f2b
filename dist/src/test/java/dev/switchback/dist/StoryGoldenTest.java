package dev.switchback.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What stories that rest on the built-in framework come to, in short, and their twins. A change of the framework that
/// changes one is seen here and has to be explained by it. After a wanted change, run with
/// `SWITCHBACK_WRITE_GOLDEN=yes`, and read the difference before committing it.
class StoryGoldenTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/stories/golden").toAbsolutePath();

    @TempDir
    private Path folder;

    static Stream<String> stories() {
        return Stream.of("s1", "s1-twin", "s3", "s3-twin", "s7", "s7-twin", "s8", "s8-twin");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void comesToWhatTheGoldenFileSays(String name) throws IOException {
        var profile = name.equals("s1") ? Dossiers.example("design-director") : Dossiers.story(name + ".yaml");
        var dossier = Dossiers.plan(profile, folder.resolve(name));
        var golden = GOLDEN.resolve(name + ".txt");
        var said = inShort(dossier);
        if ("yes".equals(System.getenv("SWITCHBACK_WRITE_GOLDEN"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, said);
        }
        assertThat(said).isEqualTo(Files.readString(golden));
    }

    /// Without the place it was written to, and with the stages of the ladder and its weeks.
    private String inShort(Dossiers dossier) {
        return dossier.inShort().replace(dossier.folder().toString(), "FOLDER").strip()
                + "\n\nStages: " + String.join("; ", dossier.stages())
                + "\nWeeks: " + dossier.weeks() + "\n";
    }
}
