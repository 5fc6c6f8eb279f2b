package dev.switchback.server;

import dev.switchback.app.error.SwitchbackException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The folder where everything typed is kept, open to its owner only. The example stands in a folder of its own.
final class Home {
    private static final List<String> EXAMPLE = List.of("me.yaml", "me.de.yaml", "calendar.ics", "resume.json");

    private Home() {}

    /// `SWITCHBACK_HOME`, else `switchback` in `XDG_DATA_HOME`, else in `~/.local/share`.
    static Path folder(Map<String, String> environment) {
        String own = environment.getOrDefault("SWITCHBACK_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own).toAbsolutePath().normalize();
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        var base = data.isBlank() ? own(environment).resolve(".local").resolve("share") : Path.of(data);
        return base.resolve("switchback").toAbsolutePath().normalize();
    }

    /// Where the key of the sealed store lies: never within the folder that it opens, so that a copy of that folder
    /// alone cannot be read.
    ///
    /// @param named whether the home folder was named, and not found by the system's rules
    static Path keys(Map<String, String> environment, Path home, boolean named) {
        if (named || !environment.getOrDefault("SWITCHBACK_HOME", "").isBlank()) {
            return home.resolveSibling(home.getFileName() + "-key");
        }
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        var base = config.isBlank() ? own(environment).resolve(".config") : Path.of(config);
        return base.resolve("switchback").toAbsolutePath().normalize();
    }

    private static Path own(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
    }

    static Path make(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new SwitchbackException(
                    "folder-failed",
                    "The folder (" + folder + ") cannot be made or kept to yourself.\n"
                            + "Maybe set SWITCHBACK_HOME to a folder that is yours.",
                    e);
        }
    }

    /// Puts the example's files there and names its profile.
    static Path example(Path home) {
        var folder = make(home.resolve("example"));
        for (var name : EXAMPLE) {
            try (InputStream in = Home.class.getResourceAsStream("/switchback/example/" + name)) {
                var file = folder.resolve(name);
                Files.copy(Objects.requireNonNull(in, name), file, StandardCopyOption.REPLACE_EXISTING);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            } catch (IOException e) {
                throw new SwitchbackException(
                        "folder-failed",
                        "The example could not be put into (" + folder + ").\nMaybe the disk is full.",
                        e);
            }
        }
        return folder.resolve("me.yaml");
    }
}
