package dev.switchback.web.vault;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/// Counts how often the vault was closed. Whoever keeps something made of what the vault holds asks before making it
/// and after keeping it: when the answers differ, it was closed in between, and what was kept has to go again.
/// Thread-safe.
@Singleton
public final class VaultAge {
    private final AtomicLong closings = new AtomicLong();

    public long now() {
        return closings.get();
    }

    /// Before all others, who let go of what they keep.
    void closed(@Observes @Priority(1) VaultClosed closed) {
        closings.incrementAndGet();
    }
}
