package dev.switchback.engine.explain;

import java.util.Optional;
import java.util.function.Function;

/// A value that may be missing, and then says why. Never read a missing value as zero.
///
/// @param <T> type of the value when it is known
public sealed interface Knowable<T> {

    /// The value is known.
    record Known<T>(T value) implements Knowable<T> {}

    /// The value is not known.
    ///
    /// @param reason why, and where it can be, what would make it known
    record Unknown<T>(Phrase reason) implements Knowable<T> {}

    static <T> Knowable<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Knowable<T> unknown(Phrase reason) {
        return new Unknown<>(reason);
    }

    static <T> Knowable<T> unknown(String key, Object... namesAndValues) {
        return new Unknown<>(Phrase.of(key, namesAndValues));
    }

    default boolean isKnown() {
        return this instanceof Known<T>;
    }

    /// The value, or empty when it is unknown.
    default Optional<T> find() {
        return switch (this) {
            case Known<T>(var value) -> Optional.of(value);
            case Unknown<T> ignored -> Optional.empty();
        };
    }

    default <R> Knowable<R> map(Function<T, R> change) {
        return switch (this) {
            case Known<T>(var value) -> known(change.apply(value));
            case Unknown<T>(var reason) -> unknown(reason);
        };
    }

    default <R> Knowable<R> flatMap(Function<T, Knowable<R>> change) {
        return switch (this) {
            case Known<T>(var value) -> change.apply(value);
            case Unknown<T>(var reason) -> unknown(reason);
        };
    }
}
