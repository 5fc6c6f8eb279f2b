package dev.switchback.app.port;

import dev.switchback.app.error.CancelledException;
import dev.switchback.engine.explain.Phrase;

/// Tells a person how far long work has come, and lets them stop it. Implementations must be safe to call from the
/// thread that works; calls are cheap (well under a microsecond when nothing is shown).
public interface Progress {
    /// Reports nothing and never cancels.
    Progress NONE = new Progress() {
        @Override
        public void step(Phrase what, int done, int total) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /// @param what  what is being done
    /// @param done  parts done, 0..`total`
    /// @param total parts in all; 0 when not known
    void step(Phrase what, int done, int total);

    boolean isCancelled();

    /// @throws CancelledException when the person stopped the work
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
