package dev.switchback.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
    @TempDir
    Path temp;

    @Test
    void namesAJarWhoseLicenceIsNotKnown() throws IOException {
        jar("org.unheard.of-1.0.jar", "META-INF/LICENSE");

        assertThat(collect()).containsExactly("org.unheard.of-1.0.jar");
    }

    @Test
    void namesAJarWithoutTheTextOfItsLicence() throws IOException {
        jar("org.slf4j.slf4j-api-9.jar", "org/slf4j/Logger.class");

        assertThat(collect()).containsExactly("org.slf4j.slf4j-api-9.jar");
    }

    @Test
    void keepsTheTextsThatAJarBrings() throws IOException {
        jar("org.slf4j.slf4j-api-9.jar", "META-INF/LICENSE.txt");
        jar("io.netty.netty-buffer-9.jar", "io/netty/License.class");

        assertThat(collect()).isEmpty();
        assertThat(temp.resolve("to/org.slf4j.slf4j-api-9/META-INF_LICENSE.txt"))
                .hasContent("text of META-INF/LICENSE.txt");
        assertThat(temp.resolve("to/Apache-2.0.txt")).exists();
        assertThat(temp.resolve("to/README.txt"))
                .content()
                .contains("io.netty.netty-buffer-9.jar  Apache-2.0 (Apache-2.0.txt)");
    }

    private Iterable<String> collect() throws IOException {
        return Licences.collect(temp.resolve("app"), temp.resolve("to"));
    }

    private void jar(String name, String entry) throws IOException {
        Files.createDirectories(temp.resolve("app"));
        try (var jar =
                new JarOutputStream(Files.newOutputStream(temp.resolve("app").resolve(name)))) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(("text of " + entry).getBytes(StandardCharsets.UTF_8));
        }
    }
}
