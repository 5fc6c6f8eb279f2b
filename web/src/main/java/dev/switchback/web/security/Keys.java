package dev.switchback.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The three secrets of one run: the token in the printed address, which works once; the cookie it turns into; and
/// the token every form carries. They live in memory only and end with the program.
public final class Keys {
    private static final int BYTES = 32;

    private final AtomicReference<@Nullable String> token;
    private final String cookie;
    private final String form;

    public Keys() {
        var random = new SecureRandom();
        this.token = new AtomicReference<>(secret(random));
        this.cookie = secret(random);
        this.form = secret(random);
    }

    private static String secret(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// The token to print, as long as it was not used.
    ///
    /// @throws IllegalStateException when it was used
    public String token() {
        var unused = token.get();
        if (unused == null) {
            throw new IllegalStateException("the token was used");
        }
        return unused;
    }

    /// Whether this is the token; the first time it is, it dies.
    public boolean redeem(String given) {
        var unused = token.get();
        return unused != null && same(unused, given) && token.compareAndSet(unused, null);
    }

    /// Value of the cookie.
    public String cookie() {
        return cookie;
    }

    public boolean isCookie(@Nullable String given) {
        return given != null && same(cookie, given);
    }

    /// Value of the hidden field of every form.
    public String form() {
        return form;
    }

    public boolean isForm(@Nullable String given) {
        return given != null && same(form, given);
    }

    /// Compares without telling by the time it takes how much was right.
    private static boolean same(String secret, String given) {
        return MessageDigest.isEqual(secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
