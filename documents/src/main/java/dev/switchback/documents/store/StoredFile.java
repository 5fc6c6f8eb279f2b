package dev.switchback.documents.store;

import dev.switchback.app.port.ProfileStore.Stored;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// One document as bytes: a line that names it and carries the hash of what follows, then the payload.
///
/// ```
/// switchback-document 1 dossier-facts me 3 2026-11-23 5d41402abc4b2a76...
/// { ... }
/// ```
final class StoredFile {
    private static final String MAGIC = "switchback-document 1 ";

    private StoredFile() {}

    static byte[] write(Stored document) {
        byte[] payload = document.payload().getBytes(StandardCharsets.UTF_8);
        byte[] head = (name(document.kind(), document.id(), document.revision()) + " " + document.day() + " "
                        + hash(payload) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(head, head.length + payload.length);
        System.arraycopy(payload, 0, file, head.length, payload.length);
        return file;
    }

    /// The document, or empty when the file is torn, changed, or another one.
    static Optional<Stored> read(byte[] file, String kind, String id, int revision) {
        int end = 0;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        String head = new String(file, 0, end, StandardCharsets.UTF_8);
        String name = name(kind, id, revision) + " ";
        byte[] payload = Arrays.copyOfRange(file, Math.min(end + 1, file.length), file.length);
        if (end == file.length || !head.startsWith(name) || !head.endsWith(" " + hash(payload))) {
            return Optional.empty();
        }
        String day = head.substring(name.length(), head.lastIndexOf(' '));
        return day.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(new Stored(
                        kind, id, revision, LocalDate.parse(day), new String(payload, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static String name(String kind, String id, int revision) {
        return MAGIC + kind + " " + id + " " + revision;
    }

    private static String hash(byte[] payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
