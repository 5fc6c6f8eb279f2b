package dev.switchback.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How a passphrase becomes a key: Argon2id, slow and hungry for memory, so that guessing is dear. Kept beside the
/// sealed key, so that later versions can raise it. The figures are in decision 82.
record Stretching(int memoryKib, int passes, int lanes) {
    static final Stretching CHOSEN = new Stretching(64 * 1024, 3, 1);

    /// A changed file must not make the program take all memory or run for hours.
    boolean isBearable() {
        return memoryKib >= 8 && memoryKib <= 1024 * 1024 && passes >= 1 && passes <= 20 && lanes >= 1 && lanes <= 16;
    }

    byte[] key(char[] passphrase, byte[] salt) {
        byte[] words = utf8(passphrase);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[Sealer.KEY_BYTES];
            generator.generateBytes(words, key);
            return key;
        } finally {
            Arrays.fill(words, (byte) 0);
        }
    }

    /// Keyboards write an accented letter in one or two signs; both must open the same vault.
    private static byte[] utf8(char[] passphrase) {
        CharSequence letters = CharBuffer.wrap(passphrase);
        CharBuffer same = Normalizer.isNormalized(letters, Normalizer.Form.NFC)
                ? CharBuffer.wrap(passphrase)
                : CharBuffer.wrap(Normalizer.normalize(letters, Normalizer.Form.NFC));
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(same);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
