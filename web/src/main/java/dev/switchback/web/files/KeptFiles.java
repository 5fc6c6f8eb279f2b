package dev.switchback.web.files;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import dev.switchback.app.draft.Uploads;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Vault;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;
import dev.switchback.app.upload.UploadKind;
import dev.switchback.web.WebDoors;
import dev.switchback.web.vault.VaultClosed;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The files that the person gave: sealed in the vault, and in memory while the vault is open, where the readers find
/// them. Thread-safe.
@Singleton
public class KeptFiles {
    /// Some calendars, résumés and frameworks; more is a folder, not a profile.
    public static final int MOST_FILES = 24;

    /// Of all kept files together, packed: as much as one archive may bring back.
    public static final long MOST_PACKED_BYTES = 20_000_000;

    /// The same, unpacked.
    public static final long MOST_BYTES = 90_000_000;

    private static final String INDEX = "kept-files";
    private static final String KEY = "stand-in-key";
    private static final String OWN = "own";

    private final Vault vault;
    private final WebDoors doors;
    private final SealedFiles sealed;
    private final KeptVersions versions;
    private final Map<String, String> titles = new ConcurrentHashMap<>();
    private @Nullable Opened opened;
    private @Nullable StandIns standIns;

    /// A key that no kept file needs yet: a look at a page draws it and writes nothing.
    private @Nullable String drawn;

    KeptFiles(WebDoors doors) {
        this.doors = doors;
        this.vault = doors.store();
        this.sealed = new SealedFiles(vault, "kept-file");
        this.versions = new KeptVersions(vault);
    }

    /// The memory goes when nobody reads from it any more; closing it would break off a dossier that is being made.
    private record Opened(List<KeptFile> files, Uploads uploads) {}

    public List<KeptFile> list() {
        return index();
    }

    public Optional<KeptFile> find(String name) {
        return index().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    private List<KeptFile> index() {
        return vault.findNewest(INDEX, OWN)
                .map(d -> KeptIndex.read(d.payload()))
                .orElse(List.of());
    }

    /// What stands in for titles and addresses in this vault.
    public synchronized StandIns standIns() {
        var known = standIns;
        if (known == null) {
            var key = vault.findNewest(KEY, OWN).map(d -> d.payload()).orElseGet(this::drawnKey);
            known = new StandIns(Base64.getDecoder().decode(new JsonObject(key).getString("key")), doors.rules());
            standIns = known;
        }
        return known;
    }

    private synchronized String drawnKey() {
        var known = drawn;
        if (known == null) {
            byte[] key = new byte[StandIns.KEY_BYTES];
            new SecureRandom().nextBytes(key);
            known = new JsonObject()
                    .put("key", Base64.getEncoder().encodeToString(key))
                    .encode();
            drawn = known;
        }
        return known;
    }

    /// The key that a file was read with lies in the vault before the file does.
    private void keepKey() {
        var key = drawn;
        if (key != null && vault.findNewest(KEY, OWN).isEmpty()) {
            vault.append(KEY, OWN, today(), key);
        }
        drawn = null;
    }

    /// The title behind a stand-in, as long as this run remembers it.
    public Optional<String> findTitle(String standIn) {
        return Optional.ofNullable(titles.get(standIn));
    }

    /// The files where the readers find them.
    public synchronized Uploads uploads() {
        var files = index();
        var last = opened;
        if (last == null || !last.files().equals(files)) {
            last = open(files);
            opened = last;
        }
        return last.uploads();
    }

    private Opened open(List<KeptFile> files) {
        var memory = Jimfs.newFileSystem(Configuration.unix());
        var folder = memory.getPath("/kept");
        var byName = new HashMap<String, Path>();
        try {
            for (var file : files) {
                byName.put(file.name(), put(folder.resolve(Integer.toString(file.place())), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail like a disk.", e);
        }
        var own = standIns();
        return new Opened(files, new Uploads(folder, byName, own::title, own::address));
    }

    /// A calendar stays packed, as does what is named so: the readers unpack both.
    private Path put(Path folder, KeptFile file) throws IOException {
        byte[] packed = sealed.read(file.place(), file.packed());
        boolean stays =
                file.facts().kind() == UploadKind.CALENDAR || file.name().endsWith(".gz");
        Files.createDirectories(folder);
        return Files.write(folder.resolve(file.name()), stays ? packed : SealedFiles.unpacked(packed));
    }

    /// What is kept of a file, unpacked; of one that another window has replaced meanwhile, what is in its place.
    public synchronized byte[] content(KeptFile file) {
        var now = find(file.name()).orElse(file);
        return SealedFiles.unpacked(sealed.read(now.place(), now.packed()));
    }

    /// Bytes packed with gzip.
    public static byte[] packed(byte[] plain) {
        return SealedFiles.packed(plain);
    }

    /// Keeps files; one of the same name goes. Each lies in the vault before the list names it.
    ///
    /// @param given by name
    /// @throws WrongInputException when it would be more than is kept; nothing is kept then
    public synchronized void keep(Map<String, Upload> given) {
        var next = new ArrayList<>(index());
        var replaced = next.stream().filter(f -> given.containsKey(f.name())).toList();
        next.removeAll(replaced);
        var packed = new HashMap<String, byte[]>();
        given.forEach((name, upload) -> packed.put(name, SealedFiles.packed(upload.kept())));
        requireRoom(next, given, packed);
        keepKey();
        var before = index();
        given.forEach((name, upload) -> {
            byte[] bytes = packed.getOrDefault(name, new byte[0]);
            int place = freePlace(before, next);
            sealed.write(place, today(), bytes);
            next.add(new KeptFile(
                    name, place, upload.kept().length, bytes.length, today(), upload.facts(), upload.titled()));
            titles.putAll(upload.titles());
        });
        vault.append(INDEX, OWN, today(), KeptIndex.write(next));
        replaced.forEach(f -> sealed.erase(f.place()));
    }

    private static void requireRoom(List<KeptFile> kept, Map<String, Upload> given, Map<String, byte[]> packed) {
        long bytes = kept.stream().mapToLong(KeptFile::size).sum()
                + given.values().stream().mapToLong(u -> u.kept().length).sum();
        long small = kept.stream().mapToLong(KeptFile::packed).sum()
                + packed.values().stream().mapToLong(b -> b.length).sum();
        if (kept.size() + given.size() > MOST_FILES) {
            throw new WrongInputException(
                    "uploads-too-many",
                    "files",
                    "There would be (" + (kept.size() + given.size()) + ") files; at most " + MOST_FILES + " are kept.",
                    "Maybe take out those you no longer need.");
        }
        if (bytes > MOST_BYTES || small > MOST_PACKED_BYTES) {
            throw new WrongInputException(
                    "uploads-too-large",
                    "files",
                    "All files together would be (" + bytes / 1_000_000 + ") MB, packed (" + small / 1_000_000
                            + ") MB; at most " + MOST_BYTES / 1_000_000 + " and " + MOST_PACKED_BYTES / 1_000_000
                            + " are kept.",
                    "Maybe take out those you no longer need, or export a shorter stretch of the calendar.");
        }
    }

    private static int freePlace(List<KeptFile> before, List<KeptFile> next) {
        return IntStream.iterate(1, i -> i + 1)
                .filter(i -> before.stream().noneMatch(f -> f.place() == i)
                        && next.stream().noneMatch(f -> f.place() == i))
                .findFirst()
                .orElseThrow();
    }

    /// Earlier versions of frameworks that were changed here.
    public KeptVersions versions() {
        return versions;
    }

    /// Destroys a file with its earlier versions; the list forgets it first.
    public synchronized void remove(String name) {
        var gone = index().stream().filter(f -> f.name().equals(name)).toList();
        var left = index().stream().filter(f -> !f.name().equals(name)).toList();
        if (!gone.isEmpty()) {
            vault.append(INDEX, OWN, today(), KeptIndex.write(left));
            gone.forEach(f -> sealed.erase(f.place()));
        }
        // Also when the file went before, and the disk was full just then.
        versions.remove(name);
    }

    void closed(@Observes VaultClosed closed) {
        forget();
    }

    /// Lets go of everything that was read from the vault, and of titles.
    public synchronized void forget() {
        opened = null;
        titles.clear();
        standIns = null;
    }

    private LocalDate today() {
        return LocalDate.now(doors.clock());
    }
}
