package dev.switchback.web.page;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.switchback.app.error.Problem;
import dev.switchback.app.upload.UploadFacts;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.engine.framework.Framework;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.files.KeptVersions.Version;
import dev.switchback.web.page.Incoming.Given;
import dev.switchback.web.vault.VaultClosed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The frameworks among the kept files, read, and saved whole or not at all. See ADR 280.
@Singleton
class KeptFrameworks {
    /// Namespace of the one framework that comes as a table and is not written by this program.
    private static final String TABLE = "uk-ddat";

    private final WebDoors doors;
    private final KeptFiles kept;
    private final Incoming incoming;
    private @Nullable Read last;

    KeptFrameworks(WebDoors doors, KeptFiles kept, Incoming incoming) {
        this.doors = doors;
        this.kept = kept;
        this.incoming = incoming;
    }

    private record Read(KeptFile file, Framework framework) {}

    List<KeptFile> list() {
        return kept.list().stream()
                .filter(f -> f.facts().kind() == UploadKind.FRAMEWORK)
                .toList();
    }

    Optional<KeptFile> find(String name) {
        return list().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /// Whether it can be changed where it lies; another can be copied.
    boolean isOurs(KeptFile file) {
        return !namespace(file).equals(TABLE)
                || new String(kept.content(file), StandardCharsets.UTF_8).contains("switchback_framework:");
    }

    static String namespace(KeptFile file) {
        return file.facts() instanceof UploadFacts.OfFramework framework ? framework.namespace() : "";
    }

    static String name(KeptFile file) {
        return file.facts() instanceof UploadFacts.OfFramework framework ? framework.name() : file.name();
    }

    synchronized Framework read(KeptFile file) {
        var known = last;
        if (known == null || !known.file().equals(file)) {
            known = new Read(file, read(file.name(), kept.content(file)));
            last = known;
        }
        return known.framework();
    }

    Framework read(Version version) {
        return read(version.name(), kept.versions().content(version));
    }

    private Framework read(String name, byte[] plain) {
        return InMemory.with(name, name.endsWith(".gz") ? KeptFiles.packed(plain) : plain, doors.desk()::read);
    }

    List<Version> versions(KeptFile file) {
        return kept.versions().list(file.name());
    }

    Optional<Version> version(KeptFile file, int number) {
        return kept.versions().find(file.name(), number);
    }

    byte[] content(Version version) {
        return kept.versions().content(version);
    }

    byte[] content(KeptFile file) {
        return kept.content(file);
    }

    /// Puts a changed framework in the place of its file; what was there becomes an earlier version.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when the reader refuses it; then nothing is changed
    void save(KeptFile file, byte[] bytes) {
        byte[] before = kept.content(file);
        if (!java.util.Arrays.equals(before, bytes)) {
            incoming.take(List.of(new Given(file.name(), bytes)), false, "");
            kept.versions().add(file.name(), before, LocalDate.now(doors.clock()));
        }
    }

    /// A framework as a new file, which the profile names from now on.
    void add(String name, byte[] bytes) {
        incoming.take(List.of(new Given(name, bytes)), false, "");
    }

    /// Why a namespace cannot be that of a new file; empty when it can.
    Optional<Problem> taken(String namespace) {
        boolean taken = doors.desk().builtIn().namespace().equals(namespace)
                || !isFree(namespace + ".yaml")
                || list().stream().anyMatch(f -> namespace(f).equals(namespace));
        return taken
                ? Optional.of(new Problem(
                        "framework-namespace-taken",
                        "namespace",
                        "The namespace (" + namespace + ") belongs to a framework that is loaded already.",
                        "Maybe the same file is named twice, or this one needs a name of its own."))
                : Optional.empty();
    }

    /// A name that no kept file has.
    boolean isFree(String name) {
        return kept.find(name).isEmpty();
    }

    synchronized void closed(@Observes VaultClosed closed) {
        last = null;
    }

    /// Files that exist while they are read, for readers that want a path.
    static final class InMemory {
        private InMemory() {}

        /// What a reader makes of a file.
        interface Reader<T> {
            T read(Path file);
        }

        static <T> T with(String name, byte[] bytes, Reader<T> reader) {
            return with(List.of(new Given(name, bytes)), reader);
        }

        /// One file by itself, several as the folder they lie in.
        static <T> T with(List<Given> files, Reader<T> reader) {
            try (var memory = Jimfs.newFileSystem(Configuration.unix())) {
                var folder = Files.createDirectories(memory.getPath("/pages"));
                for (var file : files) {
                    Files.write(folder.resolve(file.sent()), file.bytes());
                }
                return reader.read(
                        files.size() == 1 ? folder.resolve(files.getFirst().sent()) : folder);
            } catch (IOException e) {
                throw new UncheckedIOException("Memory does not fail like a disk.", e);
            }
        }
    }
}
