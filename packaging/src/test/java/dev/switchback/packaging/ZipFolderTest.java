package dev.switchback.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipFolderTest {
    @TempDir
    Path temp;

    @Test
    void givesTheSameBytesForTheSameContent() throws IOException {
        var first = zip(folder("first", "b", "a"), "first.zip");
        var second = zip(folder("second", "a", "b"), "second.zip");

        assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    }

    @Test
    void keepsWhatMayBeRun() throws IOException {
        var folder = folder("one", "a", "b");
        Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rwx------"));

        try (var zip = FileSystems.newFileSystem(zip(folder, "one.zip"), Map.of("enablePosixFileAttributes", "true"))) {
            assertThat(rights(zip.getPath("/top/a"))).contains(PosixFilePermission.OTHERS_EXECUTE);
            assertThat(rights(zip.getPath("/top/b"))).doesNotContain(PosixFilePermission.OWNER_EXECUTE);
        }
    }

    @Test
    void writesWhereALinkLeads() throws IOException {
        var folder = folder("one", "a", "b");
        Files.createSymbolicLink(folder.resolve("c"), Path.of("a"));

        try (var zip = FileSystems.newFileSystem(zip(folder, "one.zip"))) {
            assertThat(Files.readString(zip.getPath("/top/c"))).isEqualTo("content of a");
        }
    }

    private static Set<PosixFilePermission> rights(Path file) throws IOException {
        return Files.getPosixFilePermissions(file);
    }

    private Path folder(String parent, String... files) throws IOException {
        var folder = Files.createDirectories(temp.resolve(parent).resolve("top"));
        for (var file : files) {
            Files.writeString(folder.resolve(file), "content of " + file);
            Files.setLastModifiedTime(folder.resolve(file), FileTime.from(Instant.ofEpochSecond(parent.hashCode())));
        }
        return folder;
    }

    private Path zip(Path folder, String name) throws IOException {
        ZipFolder.write(folder, temp.resolve(name));
        return temp.resolve(name);
    }
}
