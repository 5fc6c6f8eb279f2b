package dev.switchback.documents.store;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.port.ProfileStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps documents as files `kind/id/000001.doc`, one per revision, never changed once written.
///
/// A revision is written under another name, forced to disk and then moved in, so a reader sees all of it or nothing.
/// A last file that is torn all the same (a disk that lied) was never confirmed: it is passed over, and the next
/// revision takes its number after setting it aside. A torn file in the middle is damage and is said.
///
/// The payload lies there as it is: readable to whoever can read the person's files. Several processes may share the
/// folder; writers wait for each other. See ADR 73.
public final class FolderProfileStore implements ProfileStore {
    private static final Pattern FILE = Pattern.compile("(\\d{6,9})\\.doc");

    private final Path root;

    /// @param root made at the first write
    public FolderProfileStore(Path root) {
        this.root = root;
    }

    @Override
    public Optional<Stored> findNewest(String kind, String id) {
        return listRevisions(kind, id).reversed().stream().findFirst();
    }

    @Override
    public List<Stored> listRevisions(String kind, String id) {
        try {
            return read(kind, id);
        } catch (IOException e) {
            throw failed("read", kind, id, e);
        }
    }

    @Override
    public synchronized int append(String kind, String id, LocalDate day, String payload) {
        try {
            Files.createDirectories(root.toAbsolutePath().normalize(), ownerOnly("rwx------"));
            try (var lock = FileChannel.open(
                            root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                var revisions = read(kind, id);
                int revision = revisions.isEmpty() ? 1 : revisions.getLast().revision() + 1;
                keep(new Stored(kind, id, revision, day, payload));
                return revision;
            }
        } catch (IOException e) {
            throw failed("keep", kind, id, e);
        }
    }

    private void keep(Stored document) throws IOException {
        var folder = folder(document.kind(), document.id());
        Files.createDirectories(folder.toAbsolutePath().normalize(), ownerOnly("rwx------"));
        var file = file(folder, document.revision());
        if (Files.exists(file)) {
            Files.move(file, folder.resolve(file.getFileName() + ".torn"), StandardCopyOption.REPLACE_EXISTING);
        }
        var part = folder.resolve("part");
        Files.deleteIfExists(part);
        Files.createFile(part, ownerOnly("rw-------"));
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(StoredFile.write(document));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(folder);
        forceFolder(root.resolve(document.kind()));
        forceFolder(root);
    }

    private List<Stored> read(String kind, String id) throws IOException {
        var folder = folder(kind, id);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var numbers = numbers(folder);
        var documents = new ArrayList<Stored>();
        for (int number : numbers) {
            var document = StoredFile.read(Files.readAllBytes(file(folder, number)), kind, id, number);
            if (document.isPresent()) {
                documents.add(document.get());
            } else if (number != numbers.getLast()) {
                throw new SwitchbackException(
                        "store-damaged",
                        "The document (" + kind + ", " + id + ", revision " + number + ") is damaged.\n"
                                + "Maybe bring the folder back from a backup.",
                        null);
            }
        }
        return List.copyOf(documents);
    }

    private static List<Integer> numbers(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.map(f -> FILE.matcher(f.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(m -> Integer.valueOf(m.group(1)))
                    .sorted()
                    .toList();
        }
    }

    private Path folder(String kind, String id) {
        requireName(kind);
        requireName(id);
        return root.resolve(kind).resolve(id);
    }

    private static void requireName(String name) {
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("The name (" + name + ") must be lower case words joined by hyphens.");
        }
    }

    private static Path file(Path folder, int revision) {
        return folder.resolve(String.format(Locale.ROOT, "%06d.doc", revision));
    }

    private FileAttribute<?>[] ownerOnly(String rights) {
        return root.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static SwitchbackException failed(String what, String kind, String id, IOException cause) {
        return new SwitchbackException(
                "store-failed",
                "Could not " + what + " the document (" + kind + ", " + id + "): "
                        + cause.getClass().getSimpleName() + ".\nMaybe the disk is full, or you may not write there.",
                cause);
    }
}
