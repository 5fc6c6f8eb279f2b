package dev.switchback.web.page;

import dev.switchback.app.error.CancelledException;
import dev.switchback.app.port.Progress;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.page.Desk.Found;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// One dossier that is being worked out, or was: how far it has come, and what it came to. The thread that works
/// reports here; the threads of pages look.
final class Work implements Progress {
    private final Key key;
    private final long began = System.nanoTime();
    private final CompletableFuture<Found> result = new CompletableFuture<>();
    private volatile Step step = new Step(Phrase.of("progress.profile"), 0, 0);
    private volatile boolean cancelled;

    Work(Key key) {
        this.key = key;
    }

    /// What a dossier is made from.
    ///
    /// @param revision of the profile; 0 for the example
    /// @param files    given with it
    /// @param told     the language the example is told in; empty for one's own
    /// @param day      the door's today
    record Key(int revision, List<KeptFile> files, String told, LocalDate day) {
        Key {
            files = List.copyOf(files);
        }
    }

    /// @param done  parts done
    /// @param total parts in all; 0 when not known
    record Step(Phrase what, int done, int total) {}

    boolean isFor(Key other) {
        return key.equals(other);
    }

    /// Works, on the caller's thread, unless it was stopped before its turn came.
    void run(Function<Progress, Found> open) {
        try {
            checkCancelled();
            result.complete(open.apply(this));
        } catch (CancelledException e) {
            cancelled = true;
            result.cancel(false);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /// What it came to, when it comes to it within this time from its begin.
    ///
    /// @return empty while it goes on, and when it was stopped
    /// @throws RuntimeException what the work threw
    Optional<Found> await(Duration patience) {
        long left = patience.toNanos() - (System.nanoTime() - began);
        try {
            return Optional.of(result.get(Math.max(0, left), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | CancellationException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw thrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static RuntimeException thrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException mistake ? mistake : new CompletionException(e.getCause());
    }

    boolean hasFailed() {
        return result.isCompletedExceptionally() && !result.isCancelled();
    }

    Step step() {
        return step;
    }

    /// A result that is there stays.
    void cancel() {
        if (!result.isDone()) {
            cancelled = true;
            result.cancel(false);
        }
    }

    @Override
    public void step(Phrase what, int done, int total) {
        step = new Step(what, done, total);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
