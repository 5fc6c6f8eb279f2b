package dev.switchback.documents.folder;

import dev.switchback.app.error.SwitchbackException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Lets one run at a time write to a folder: a locked file `.NAME.switchback-lock` beside it, gone afterwards.
///
/// The lock dies with its process; a file that a crash leaves is taken over by the next run.
final class FolderLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @throws SwitchbackException when another run holds it
    static FolderLock take(Path folder) throws IOException {
        var file = folder.resolveSibling("." + folder.getFileName() + ".switchback-lock");
        while (true) {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            if (tryLock(channel) == null) {
                channel.close();
                throw new SwitchbackException(
                        "output-busy",
                        "Another run is writing to (" + folder.getFileName() + "). Nothing was written by this one.\n"
                                + "Maybe wait until it has ended, or name another folder.",
                        null);
            }
            // Whoever held it before may have deleted the file between our opening and our lock.
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return new FolderLock(file, channel);
            }
            channel.close();
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        channel.close();
    }
}
