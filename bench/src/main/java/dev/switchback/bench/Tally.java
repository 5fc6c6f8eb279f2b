package dev.switchback.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// What each request of one run took. All of them are kept, so the shares are exact.
final class Tally {
    private final long[] nanos;
    private Duration took = Duration.ZERO;

    Tally(int count) {
        this.nanos = new long[count];
    }

    /// @param taken nanoseconds; negative for an error
    void put(int request, long taken) {
        nanos[request] = taken;
    }

    void took(Duration whole) {
        took = whole;
    }

    long errors() {
        return Arrays.stream(nanos).filter(n -> n < 0).count();
    }

    /// The time within which this share of the requests was answered; an error counts as longer than all.
    ///
    /// @param share above 0, up to 1
    /// @return nanoseconds
    long within(double share) {
        var sorted = Arrays.stream(nanos)
                .map(n -> n < 0 ? Long.MAX_VALUE : n)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d requests in %.1f s (%.1f a second), errors %d; ms: p50 %s  p90 %s  p99 %s  p99.9 %s  max %s",
                nanos.length,
                took.toMillis() / 1e3,
                nanos.length / (took.toMillis() / 1e3),
                errors(),
                PagesLoad.millis(within(0.5)),
                PagesLoad.millis(within(0.9)),
                PagesLoad.millis(within(0.99)),
                PagesLoad.millis(within(0.999)),
                PagesLoad.millis(within(1)));
    }
}
