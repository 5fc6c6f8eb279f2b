package dev.switchback.web.page;

import dev.switchback.app.error.WrongInputException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Passphrases as forms send them.
final class Secret {
    private Secret() {}

    static char[] of(@Nullable String typed) {
        return typed == null ? new char[0] : typed.toCharArray();
    }

    /// A passphrase that was typed twice.
    ///
    /// @throws WrongInputException when the two differ: nobody could open the vault with a slip of the finger
    static char[] twice(@Nullable String typed, @Nullable String again) {
        char[] first = of(typed);
        if (!Arrays.equals(first, of(again))) {
            throw new WrongInputException(
                    "passphrase-differs",
                    "passphrase",
                    "The two passphrases differ.",
                    "Maybe type both once more, slowly; it cannot be reset.");
        }
        return first;
    }
}
