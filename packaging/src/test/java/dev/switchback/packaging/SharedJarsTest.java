package dev.switchback.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedJarsTest {
    @TempDir
    Path temp;

    @Test
    void namesALibraryOfBothRunnablesOnce() throws IOException {
        var commands = temp.resolve("commands");
        var app = temp.resolve("app");
        Files.createDirectories(commands.resolve("lib"));
        Files.createDirectories(app.resolve("lib/main"));
        Files.writeString(commands.resolve("lib/both.jar"), "same bytes");
        Files.writeString(commands.resolve("lib/alone.jar"), "other bytes");
        Files.writeString(app.resolve("lib/main/group.both.jar"), "same bytes");
        jar(commands.resolve("switchback.jar"), "lib/both.jar lib/alone.jar");

        SharedJars.add(commands, app);

        assertThat(classPath(app.resolve("switchback.jar")))
                .isEqualTo("lib/main/group.both.jar lib/commands/alone.jar");
        assertThat(app.resolve("lib/commands/alone.jar")).hasContent("other bytes");
        assertThat(app.resolve("lib/commands/both.jar")).doesNotExist();
    }

    private static void jar(Path file, String classPath) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    private static String classPath(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            return jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
        }
    }
}
