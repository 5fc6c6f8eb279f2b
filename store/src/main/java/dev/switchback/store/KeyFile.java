package dev.switchback.store;

import dev.switchback.app.error.SwitchbackException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The random key of a vault without a passphrase: one file, in another folder than the data, named after the vault,
/// so that the keys of two vaults never overwrite each other.
final class KeyFile {
    private static final String HEADING =
            "Switchback key 1. Whoever has this file and the data folder reads everything.";

    private final Path folder;

    KeyFile(Path folder) {
        this.folder = folder;
    }

    byte[] make(String vault) {
        byte[] key = Sealer.random(Sealer.KEY_BYTES);
        var part = folder.resolve(vault + ".part");
        try {
            OwnerOnly.makeFolder(folder);
            OwnerOnly.makeFile(part);
            write(part, HEADING + "\n" + HexFormat.of().formatHex(key) + "\n");
            Files.move(part, file(vault), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            OwnerOnly.force(folder);
            return key;
        } catch (IOException e) {
            throw new SwitchbackException(
                    "key-file-failed",
                    "The key file (" + vault + ".key) could not be written. Nothing was changed.\n"
                            + "Maybe the disk is full, or you may not write to its folder.",
                    e);
        }
    }

    byte[] read(String vault) {
        try {
            var lines = Files.readAllLines(file(vault), StandardCharsets.US_ASCII);
            byte[] key = HexFormat.of().parseHex(lines.get(1).strip());
            if (key.length == Sealer.KEY_BYTES) {
                return key;
            }
            throw damaged(vault, null);
        } catch (NoSuchFileException e) {
            throw new SwitchbackException(
                    "key-file-missing",
                    "The key file (" + vault + ".key) is not in its folder, so the vault cannot be opened.\n"
                            + "Maybe bring it back from a backup, or open the vault with its recovery key.",
                    e);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw damaged(vault, e);
        }
    }

    /// Overwrites before it deletes. A disk that keeps old blocks may still hold them.
    void destroy(String vault) {
        try {
            if (Files.exists(file(vault))) {
                write(file(vault), "0".repeat((int) Files.size(file(vault))));
                Files.delete(file(vault));
                OwnerOnly.force(folder);
            }
        } catch (IOException e) {
            throw new SwitchbackException(
                    "key-file-failed",
                    "The key file (" + vault + ".key) could not be deleted.\nMaybe delete it by hand.",
                    e);
        }
    }

    private Path file(String vault) {
        return folder.resolve(vault + ".key");
    }

    private static void write(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.truncate(channel.position());
            channel.force(true);
        }
    }

    private static SwitchbackException damaged(String vault, @Nullable Exception cause) {
        return new SwitchbackException(
                "key-file-damaged",
                "The key file (" + vault + ".key) cannot be read, or is not the key of this vault.\n"
                        + "Maybe bring it back from a backup, or open the vault with its recovery key.",
                cause);
    }

    static SwitchbackException foreign(String vault) {
        return damaged(vault, null);
    }
}
