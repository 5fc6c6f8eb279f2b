package dev.switchback.web.files;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.port.Vault;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What frameworks looked like before they were changed on the pages, sealed: the newest few of each, so that a change
/// can be looked at and taken back. Thread-safe.
public final class KeptVersions {
    /// Of one framework. Who wants to keep a state for longer saves the file.
    private static final int MOST_VERSIONS = 8;

    /// Of all of them, packed; a company's framework has some 20 KB.
    private static final long MOST_BYTES = 8_000_000;

    private static final String INDEX = "framework-versions";
    private static final String OWN = "own";

    private final Vault vault;
    private final SealedFiles sealed;

    KeptVersions(Vault vault) {
        this.vault = vault;
        this.sealed = new SealedFiles(vault, "framework-version");
    }

    /// One earlier version.
    ///
    /// @param name   of the kept file
    /// @param number counts from 1 for each file
    /// @param place  of its document in the vault, 1 or more
    /// @param packed its size as it lies there
    /// @param day    on which it was changed into the next
    public record Version(String name, int number, int place, long packed, LocalDate day) {}

    /// Of one file, the newest first.
    public synchronized List<Version> list(String name) {
        return all().stream().filter(v -> v.name().equals(name)).toList().reversed();
    }

    public Optional<Version> find(String name, int number) {
        return list(name).stream().filter(v -> v.number() == number).findFirst();
    }

    public synchronized byte[] content(Version version) {
        return SealedFiles.unpacked(sealed.read(version.place(), version.packed()));
    }

    /// Keeps one more; the oldest go for it. It lies in the vault before the list names it.
    public synchronized void add(String name, byte[] content, LocalDate day) {
        var before = all();
        byte[] packed = SealedFiles.packed(content);
        int place = IntStream.iterate(1, i -> i + 1)
                .filter(i -> before.stream().noneMatch(v -> v.place() == i))
                .findFirst()
                .orElseThrow();
        int number = before.stream()
                        .filter(v -> v.name().equals(name))
                        .mapToInt(Version::number)
                        .max()
                        .orElse(0)
                + 1;
        sealed.write(place, day, packed);
        var next = new ArrayList<>(before);
        next.add(new Version(name, number, place, packed.length, day));
        while (next.stream().filter(v -> v.name().equals(name)).count() > MOST_VERSIONS) {
            next.remove(list(next, name).getFirst());
        }
        while (next.size() > 1 && next.stream().mapToLong(Version::packed).sum() > MOST_BYTES) {
            next.removeFirst();
        }
        write(before, next, day);
    }

    private static List<Version> list(List<Version> all, String name) {
        return all.stream().filter(v -> v.name().equals(name)).toList();
    }

    /// Destroys those of one file; the list forgets them first.
    synchronized void remove(String name) {
        var before = all();
        var next = before.stream().filter(v -> !v.name().equals(name)).toList();
        if (next.size() < before.size()) {
            write(before, next, before.getLast().day());
        }
    }

    private void write(List<Version> before, List<Version> next, LocalDate day) {
        var list = new JsonArray();
        next.forEach(v -> list.add(new JsonObject()
                .put("name", v.name())
                .put("number", v.number())
                .put("place", v.place())
                .put("packed", v.packed())
                .put("day", v.day().toString())));
        vault.append(INDEX, OWN, day, new JsonObject().put("versions", list).encode());
        SwitchbackException failed = null;
        for (var gone : before.stream().filter(v -> !next.contains(v)).toList()) {
            try {
                sealed.erase(gone.place());
            } catch (SwitchbackException e) {
                failed = e;
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    /// In the order in which they were kept.
    private List<Version> all() {
        return vault.findNewest(INDEX, OWN)
                .map(d -> new JsonObject(d.payload())
                        .getJsonArray("versions").stream()
                                .map(v -> (JsonObject) v)
                                .map(v -> new Version(
                                        v.getString("name"),
                                        v.getInteger("number"),
                                        v.getInteger("place"),
                                        v.getLong("packed"),
                                        LocalDate.parse(v.getString("day"))))
                                .toList())
                .orElse(List.of());
    }
}
