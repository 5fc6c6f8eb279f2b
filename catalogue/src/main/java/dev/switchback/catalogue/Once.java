package dev.switchback.catalogue;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is read when first asked for and kept. Thread-safe; the reading runs at most once.
final class Once<T> {
    private final Supplier<T> reading;
    private @Nullable T value;

    Once(Supplier<T> reading) {
        this.reading = reading;
    }

    synchronized T get() {
        T known = value;
        if (known == null) {
            known = reading.get();
            value = known;
        }
        return known;
    }
}
