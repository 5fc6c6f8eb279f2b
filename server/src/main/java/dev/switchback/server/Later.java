package dev.switchback.server;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is made once, when first asked for; whoever asks meanwhile waits. Thread safe.
final class Later<T extends Object> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        var known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
