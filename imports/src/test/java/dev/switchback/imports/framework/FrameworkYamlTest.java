package dev.switchback.imports.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.profile.Overlaid;
import dev.switchback.engine.framework.Craft;
import dev.switchback.engine.framework.CraftId;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameworkYamlTest {
    private static final long SEED = 20_261_126;
    private static final String SIGNS = "aZ 0:,{}[]#&*!|>'\"%@`-?~\\\n\t<é日\u200e\u2028yesno.=";

    private final FileFrameworkReader reader = new FileFrameworkReader(new DrawnCatalogue(Map.of()));
    private final Frameworks base = new Frameworks(List.of(reader.readBuiltIn()));
    private final FrameworkYaml writer = new FrameworkYaml();

    private Framework read(byte[] bytes) {
        return reader.read("acme.yaml", bytes, new Overlaid.Fitting(), base);
    }

    private static String example() throws IOException {
        return Files.readString(Path.of("../docs/framework-format.md"))
                .replaceAll("(?s).*?```yaml\n(switchback_framework.*?)```.*", "$1")
                .replace("core:staff-software-engineer", "core:engineer");
    }

    @Test
    void whatIsWrittenIsReadAsTheSameFramework() throws IOException {
        var framework = read(example().getBytes(StandardCharsets.UTF_8));
        assertThat(framework.roles()).hasSize(2);
        var written = writer.write(framework);
        assertThat(read(written)).isEqualTo(framework);
        assertThat(writer.write(read(written))).isEqualTo(written);
    }

    @Test
    void anyNameComesBackAsItWas() throws IOException {
        var drawn = new Random(SEED);
        var framework = read(example().getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 300; i++) {
            String name = name(drawn);
            var named = new Framework(
                    framework.namespace(),
                    name,
                    "1",
                    name,
                    List.of(new Craft(CraftId.of("acme:software"), name)),
                    framework.levels(),
                    framework.skills(),
                    framework.roles(),
                    List.of(),
                    List.of(),
                    framework.sources());
            assertThat(read(writer.write(named)))
                    .as("seed %d, name %d", SEED, i)
                    .isEqualTo(named);
        }
    }

    private static String name(Random drawn) {
        var signs = new ArrayList<String>();
        int length = 1 + drawn.nextInt(12);
        for (int i = 0; i < length; i++) {
            int at = drawn.nextInt(SIGNS.length());
            signs.add(SIGNS.substring(at, at + 1));
        }
        return "n" + String.join("", signs) + "n";
    }

    @Test
    void anotherFrameworksSkillIsTheSameWhereTheFileSaysSo() {
        var framework = read("""
                switchback_framework: 1
                namespace: acme
                name: Acme
                crafts: [{id: c, name: C}]
                levels: [{id: l, name: L}]
                skills: [{id: making-it, name: Making it, same_as: "core:programming"}]
                roles: [{id: r, title: R, craft: c, track: ic, level: l}]
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(framework.skills().getFirst().sameAs().find().orElseThrow().value())
                .isEqualTo("core:programming");
        assertThat(read(writer.write(framework))).isEqualTo(framework);
    }
}
