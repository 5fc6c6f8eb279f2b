package dev.switchback.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The vault key, sealed by one way of opening it. A final class, not a record, because arrays have no equality.
final class KeySlot {
    /// The ways; their names stand in the database.
    enum Opener {
        KEY_FILE("key-file"),
        PASSPHRASE("passphrase"),
        RECOVERY_KEY("recovery-key");

        final String id;

        Opener(String id) {
            this.id = id;
        }
    }

    final Opener opener;
    final byte[] salt;
    final Stretching stretching;
    final byte[] sealed;

    KeySlot(Opener opener, byte[] salt, Stretching stretching, byte[] sealed) {
        this.opener = opener;
        this.salt = salt;
        this.stretching = stretching;
        this.sealed = sealed;
    }

    /// Opened by random bytes, which need no stretching.
    static KeySlot ofKey(byte[] key, String vault, byte[] vaultKey) {
        var none = new Stretching(0, 0, 0);
        byte[] salt = {};
        return new KeySlot(
                Opener.KEY_FILE, salt, none, Sealer.seal(key, vaultKey, place(vault, Opener.KEY_FILE, salt, none)));
    }

    static KeySlot ofWords(Opener opener, char[] words, String vault, byte[] vaultKey) {
        byte[] salt = Sealer.random(16);
        byte[] key = Stretching.CHOSEN.key(words, salt);
        try {
            var place = place(vault, opener, salt, Stretching.CHOSEN);
            return new KeySlot(opener, salt, Stretching.CHOSEN, Sealer.seal(key, vaultKey, place));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// The vault key; empty when the key does not fit.
    Optional<byte[]> open(byte[] key, String vault) {
        return Sealer.open(key, sealed, place(vault, opener, salt, stretching));
    }

    Optional<byte[]> openWithWords(char[] words, String vault) {
        if (!stretching.isBearable()) {
            return Optional.empty();
        }
        byte[] key = stretching.key(words, salt);
        try {
            return open(key, vault);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static String place(String vault, Opener opener, byte[] salt, Stretching s) {
        return String.join(
                "|",
                vault,
                opener.id,
                HexFormat.of().formatHex(salt),
                s.memoryKib() + "/" + s.passes() + "/" + s.lanes());
    }
}
