package dev.switchback.store;

import com.google.crypto.tink.subtle.XChaCha20Poly1305;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;

/// Seals bytes with a key and binds them to a place: sealed bytes that are moved elsewhere do not open.
///
/// XChaCha20-Poly1305 of Google Tink, which draws a random nonce of 192 bits for every sealing (decision 81).
final class Sealer {
    static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealer() {}

    static byte[] random(int bytes) {
        byte[] drawn = new byte[bytes];
        RANDOM.nextBytes(drawn);
        return drawn;
    }

    static byte[] seal(byte[] key, byte[] open, String place) {
        try {
            return new XChaCha20Poly1305(key).encrypt(open, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed.", e);
        }
    }

    /// Empty when the key is another one, or the bytes or their place were changed.
    static Optional<byte[]> open(byte[] key, byte[] sealed, String place) {
        try {
            return Optional.of(new XChaCha20Poly1305(key).decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
