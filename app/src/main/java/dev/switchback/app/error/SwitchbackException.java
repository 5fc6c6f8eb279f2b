package dev.switchback.app.error;

import org.jspecify.annotations.Nullable;

/// The world failed: disk, permissions, database. Made in an adapter, shown once where it is finally caught. The
/// message holds ids and file names, never what a person wrote. Exit code 3.
public final class SwitchbackException extends RuntimeException {
    private final String code;

    public SwitchbackException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
