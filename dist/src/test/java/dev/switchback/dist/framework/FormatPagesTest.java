package dev.switchback.dist.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.yaml.SchemaCheck;
import dev.switchback.imports.yaml.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages that describe the two formats say what the reader does.
class FormatPagesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern CODE = Pattern.compile("\"((framework|overlay|csv)-[a-z-]*[a-z])\"");

    @Test
    void theFrameworkExampleLoadsBesideTheBuiltInOne(@TempDir Path folder) throws IOException {
        var reader = new FileFrameworkReader(new YamlCatalogue());
        var file = Files.writeString(
                folder.resolve("acme.yaml"), example("docs/framework-format.md", "switchback_framework"));

        var acme = reader.read(new FrameworkFile(file), new Frameworks(List.of(reader.readBuiltIn())));

        assertThat(acme.roles()).extracting(r -> r.title()).containsExactly("Senior engineer", "Team lead");
    }

    @Test
    void theOverlayExampleFollowsTheSchema() {
        var text = example("docs/overlay.md", "switchback_overlay");

        var problems = SchemaCheck.check(
                YamlFile.parse("overlay.yaml", text.getBytes(StandardCharsets.UTF_8)),
                "/switchback/schema/overlay-1.json");

        assertThat(problems).isEmpty();
    }

    @Test
    void everyCodeOfTheReadersIsOnAPage() throws IOException {
        String pages = text("docs/framework-format.md") + text("docs/overlay.md");
        var codes = new TreeSet<String>();
        try (var files = Files.list(ROOT.resolve("imports/src/main/java/dev/switchback/imports/framework"))) {
            files.sorted().forEach(f -> CODE.matcher(read(f)).results().forEach(m -> codes.add(m.group(1))));
        }

        assertThat(codes).hasSizeGreaterThan(20).allSatisfy(c -> assertThat(pages)
                .contains("`" + c + "`"));
    }

    private static String example(String page, String firstKey) {
        String text = text(page);
        int begin = text.indexOf("```yaml\n" + firstKey) + "```yaml\n".length();
        return text.substring(begin, text.indexOf("```", begin));
    }

    private static String text(String page) {
        return read(ROOT.resolve(page));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
