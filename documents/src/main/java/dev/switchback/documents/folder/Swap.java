package dev.switchback.documents.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/// Replaces the files of a dossier all at once or not at all, and never touches other files of the folder.
///
/// ```
///   .NAME.switchback-new    the new files, complete and on disk
///   .NAME.switchback-old    copies of the files to be replaced: while it stands, the replacing has not ended
///   .NAME.switchback-done   the same after the last file was replaced; only has to be deleted
/// ```
/// All three stand beside the folder `NAME`. Each single file is replaced by an atomic move, so it is old or new, never
/// half. When `old` is met at the next run, a crash came in between, and the old files are put back. See ADR 72.
final class Swap {
    /// The step that may fail; a test lets it.
    interface Mover {
        /// Moves atomically, replacing a file that stands there.
        void move(Path from, Path to) throws IOException;
    }

    static final Mover ATOMIC =
            (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

    private final Path folder;
    private final List<String> own;
    private final Mover mover;
    private final Path fresh;
    private final Path old;
    private final Path done;

    /// @param folder absolute
    /// @param own    names of all files a dossier can have, relative to the folder
    Swap(Path folder, List<String> own, Mover mover) {
        this.folder = folder;
        this.own = own;
        this.mover = mover;
        this.fresh = beside("new");
        this.old = beside("old");
        this.done = beside("done");
    }

    private Path beside(String what) {
        return folder.resolveSibling("." + folder.getFileName() + ".switchback-" + what);
    }

    /// Ends what a crashed run began: puts the old files back when it did not get to the end.
    void recover() throws IOException {
        if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
            putBack();
        }
        Disk.deleteTree(fresh);
        Disk.deleteTree(done);
    }

    /// Whether an earlier run left something to end or to clear away.
    boolean needsRecovery() {
        return Stream.of(fresh, old, done).anyMatch(p -> Files.exists(p, LinkOption.NOFOLLOW_LINKS));
    }

    /// @param files content by name relative to the folder
    /// @param stop  heard until the first file of the folder is touched
    void replace(SortedMap<String, byte[]> files, StopRequest stop) throws IOException {
        recover();
        try {
            stage(files, stop);
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                replaceInside(files);
            } else {
                mover.move(fresh, folder);
                Disk.force(Disk.parent(folder));
            }
        } finally {
            Disk.deleteTree(fresh);
        }
    }

    private void stage(SortedMap<String, byte[]> files, StopRequest stop) throws IOException {
        Disk.makeFolder(fresh);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            stop.check();
            var target = fresh.resolve(file.getKey());
            Disk.makeFolder(Disk.parent(target));
            Disk.writeNew(target, file.getValue());
        }
        stop.check();
    }

    private void replaceInside(SortedMap<String, byte[]> files) throws IOException {
        keepOld();
        try {
            for (var name : files.keySet()) {
                var target = folder.resolve(name);
                Disk.makeFolder(Disk.parent(target));
                mover.move(fresh.resolve(name), target);
                Disk.force(Disk.parent(target));
            }
            for (var name : own) {
                if (!files.containsKey(name)) {
                    Files.deleteIfExists(folder.resolve(name));
                }
            }
            dropEmptyFolders();
            ATOMIC.move(old, done);
        } catch (IOException | RuntimeException e) {
            putBack();
            throw e;
        }
        Disk.deleteTree(done);
    }

    /// Copies go to a folder of another name first: `old` stands for "all copies are complete".
    private void keepOld() throws IOException {
        Disk.deleteTree(done);
        Disk.makeFolder(done);
        for (var name : present()) {
            var copy = done.resolve(name);
            Disk.makeFolder(Disk.parent(copy));
            Disk.writeNew(copy, Files.readAllBytes(folder.resolve(name)));
        }
        ATOMIC.move(done, old);
        Disk.force(Disk.parent(folder));
    }

    private List<String> present() {
        var present = new ArrayList<String>();
        for (var name : own) {
            if (Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                present.add(name);
            }
        }
        return present;
    }

    private void putBack() throws IOException {
        for (var name : own) {
            var copy = old.resolve(name);
            var target = folder.resolve(name);
            if (Files.exists(copy)) {
                // The copy itself stays until all are back: a crash in here must find them again.
                var back = copy.resolveSibling(copy.getFileName() + ".back");
                Files.deleteIfExists(back);
                Disk.writeNew(back, Files.readAllBytes(copy));
                Disk.makeFolder(Disk.parent(target));
                ATOMIC.move(back, target);
            } else if (Files.isDirectory(Disk.parent(target))) {
                Files.deleteIfExists(target);
            }
        }
        dropEmptyFolders();
        Disk.deleteTree(done);
        ATOMIC.move(old, done);
        Disk.deleteTree(done);
    }

    /// A folder of ours without a file goes; one that holds somebody's file stays.
    private void dropEmptyFolders() throws IOException {
        for (var name : own) {
            var parent = Disk.parent(folder.resolve(name));
            if (!parent.equals(folder) && Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
                try (var entries = Files.list(parent)) {
                    if (entries.findAny().isPresent()) {
                        continue;
                    }
                }
                Files.delete(parent);
            }
        }
    }
}
