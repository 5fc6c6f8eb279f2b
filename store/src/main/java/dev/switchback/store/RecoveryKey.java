package dev.switchback.store;

import java.util.Arrays;

/// A key to write down: 160 random bits as eight groups of four letters and digits that are hard to mistake.
final class RecoveryKey {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 32;

    private RecoveryKey() {}

    static String draw() {
        var text = new StringBuilder();
        byte[] drawn = Sealer.random(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(drawn[i] & 31));
        }
        return text.toString();
    }

    /// The signs alone, as they were drawn: upper case, O read as 0, I and L as 1, everything else left out.
    static char[] signs(char[] written) {
        char[] signs = new char[written.length];
        int length = 0;
        for (char c : written) {
            char sign =
                    switch (Character.toUpperCase(c)) {
                        case 'O' -> '0';
                        case 'I', 'L' -> '1';
                        default -> Character.toUpperCase(c);
                    };
            if (SIGNS.indexOf(sign) >= 0) {
                signs[length++] = sign;
            }
        }
        char[] exact = Arrays.copyOf(signs, length);
        Arrays.fill(signs, '\0');
        return exact;
    }
}
