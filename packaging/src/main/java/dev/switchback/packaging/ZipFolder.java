package dev.switchback.packaging;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// A folder as a zip. Names are sorted, every entry has the same time, and of rights only "may be run" is kept: the
/// same content gives the same bytes, whoever makes it and when.
final class ZipFolder {
    /// The time of every build of the project, `project.build.outputTimestamp`. The JVM's cache knows the jars by it.
    static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final Set<PosixFilePermission> RUN = PosixFilePermissions.fromString("rwxr-xr-x");
    private static final Set<PosixFilePermission> READ = PosixFilePermissions.fromString("rw-r--r--");

    private ZipFolder() {}

    /// @param folder becomes the one folder at the top of the zip
    static void write(Path folder, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        var top = folder.toAbsolutePath().normalize();
        try (Stream<Path> files = Files.walk(top);
                var inside =
                        FileSystems.newFileSystem(zip, Map.of("create", "true", "enablePosixFileAttributes", "true"))) {
            var parent = Objects.requireNonNull(top.getParent(), "the root of a disk is no folder to zip");
            for (var file : files.sorted().toList()) {
                var entry =
                        inside.getPath("/" + parent.relativize(file).toString().replace('\\', '/'));
                if (Files.isDirectory(file)) {
                    Files.createDirectory(entry);
                    mark(entry, true);
                } else {
                    // Links of the runtime become the files they lead to: not every program that unpacks knows links.
                    Files.copy(file.toRealPath(), entry);
                    mark(entry, Files.isExecutable(file));
                }
            }
        }
    }

    private static void mark(Path entry, boolean run) throws IOException {
        Files.setAttribute(entry, "zip:permissions", run ? RUN : READ, LinkOption.NOFOLLOW_LINKS);
        var time = FileTime.from(TIME.toInstant(ZoneOffset.UTC));
        Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(time, null, null);
    }
}
