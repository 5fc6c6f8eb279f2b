package dev.switchback.web.files;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.app.port.Vault;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Contents of files as documents of the vault: packed, cut into pieces, each piece a sealed revision of one document,
/// so that one key opens a file and one erase takes it away. See ADR 110.
final class SealedFiles {
    private static final int PIECE_BYTES = 1 << 20;

    private final Vault vault;
    private final String kind;

    /// @param kind of the documents in the vault; files of two kinds do not share places
    SealedFiles(Vault vault, String kind) {
        this.vault = vault;
        this.kind = kind;
    }

    static byte[] packed(byte[] plain) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail like a disk.", e);
        }
        return bytes.toByteArray();
    }

    static byte[] unpacked(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new SwitchbackException("kept-file-damaged", "A kept file cannot be unpacked.", e);
        }
    }

    /// @param place not in use; what a crash left there goes first
    void write(int place, LocalDate day, byte[] packed) {
        erase(place);
        for (int at = 0; at < packed.length; at += PIECE_BYTES) {
            byte[] piece = Arrays.copyOfRange(packed, at, Math.min(packed.length, at + PIECE_BYTES));
            var json = new JsonObject().put("piece", Base64.getEncoder().encodeToString(piece));
            vault.append(kind, id(place), day, json.encode());
        }
    }

    /// @param length how many bytes there are, to notice a piece that is missing
    byte[] read(int place, long length) {
        var bytes = new ByteArrayOutputStream();
        List<Stored> pieces = vault.listRevisions(kind, id(place));
        pieces.forEach(
                p -> bytes.writeBytes(Base64.getDecoder().decode(new JsonObject(p.payload()).getString("piece"))));
        if (bytes.size() != length) {
            throw new SwitchbackException(
                    "kept-file-damaged",
                    "A kept file (" + id(place) + ") is not complete.\nMaybe take it out and add it again.",
                    null);
        }
        return bytes.toByteArray();
    }

    void erase(int place) {
        if (vault.findNewest(kind, id(place)).isPresent()) {
            vault.erase(kind, id(place));
        }
    }

    private static String id(int place) {
        return "file-" + place;
    }
}
