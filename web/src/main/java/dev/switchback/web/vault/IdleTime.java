package dev.switchback.web.vault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// How long the vault stays open while nothing happens.
public enum IdleTime {
    FIVE("5", Duration.ofMinutes(5)),
    /// The default: long enough to look something up elsewhere, shorter than a walk to the coffee machine and a chat
    /// (own choice, 2026-11-26).
    FIFTEEN("15", Duration.ofMinutes(15)),
    THIRTY("30", Duration.ofMinutes(30)),
    HOUR("60", Duration.ofHours(1)),
    /// Until the person locks it or the program ends.
    NEVER("never", Duration.ofDays(36_500));

    public static final IdleTime DEFAULT = FIFTEEN;

    private final String id;
    private final Duration length;

    IdleTime(String id, Duration length) {
        this.id = id;
        this.length = length;
    }

    /// As it is kept, and as a form sends it.
    public String id() {
        return id;
    }

    public Duration length() {
        return length;
    }

    public static Optional<IdleTime> find(String id) {
        return Arrays.stream(values()).filter(t -> t.id.equals(id)).findFirst();
    }
}
