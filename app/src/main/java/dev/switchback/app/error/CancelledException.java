package dev.switchback.app.error;

/// The person stopped the work. Nothing was written.
public final class CancelledException extends RuntimeException {
    public CancelledException() {
        super("cancelled");
    }
}
