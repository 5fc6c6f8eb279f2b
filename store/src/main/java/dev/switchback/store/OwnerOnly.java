package dev.switchback.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders and files that nobody but their owner may look into, where the file system knows such rights.
final class OwnerOnly {
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private OwnerOnly() {}

    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights(folder, FOLDER));
        narrow(folder, FOLDER);
    }

    static void makeFile(Path file) throws IOException {
        try {
            Files.createFile(file, rights(file, FILE));
        } catch (FileAlreadyExistsException e) {
            narrow(file, FILE);
        }
    }

    /// So that a file that was made or moved into the folder is still there after a power cut.
    static void force(Path folder) throws IOException {
        if (hasRights(folder)) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void narrow(Path path, String rights) throws IOException {
        var wanted = PosixFilePermissions.fromString(rights);
        if (hasRights(path) && !Files.getPosixFilePermissions(path).equals(wanted)) {
            Files.setPosixFilePermissions(path, wanted);
        }
    }

    private static FileAttribute<?>[] rights(Path path, String rights) {
        return hasRights(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean hasRights(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
