package dev.switchback.web.page;

import dev.switchback.app.port.Progress;
import dev.switchback.web.page.Desk.Found;
import dev.switchback.web.page.Work.Key;
import dev.switchback.web.shell.Space;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The dossier of one space: the one that is wanted, and the last one that was whole. One is worked out at a time, on
/// one thread that goes when there is nothing to do; a newer wish stops an older one. See ADR 154.
final class Shelf {
    private static final long IDLE_SECONDS = 30;

    private final ThreadPoolExecutor worker;
    private final Duration patience;
    private @Nullable Work work;
    private Found whole = new Found.Nothing();

    /// @param patience what a page waits before it says that something is being worked out
    Shelf(Space space, Duration patience) {
        this.patience = patience;
        worker = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(task, "dossier-" + space.path());
            thread.setDaemon(true);
            return thread;
        });
        worker.allowCoreThreadTimeOut(true);
    }

    /// Never waits longer than the patience of a page.
    ///
    /// @param open makes the dossier; called on the shelf's own thread
    Found find(Key key, Function<Progress, Found> open) {
        var wanted = wanted(key, open);
        if (wanted.isCancelled()) {
            return new Found.Stopped(whole());
        }
        Optional<Found> found = wanted.await(patience);
        if (found.isPresent()) {
            put(wanted, found.get());
            return found.get();
        }
        var step = wanted.step();
        return wanted.isCancelled()
                ? new Found.Stopped(whole())
                : new Found.Working(step.what(), step.done(), step.total(), whole());
    }

    private synchronized Work wanted(Key key, Function<Progress, Found> open) {
        var last = work;
        if (last != null && last.isFor(key) && !last.hasFailed()) {
            return last;
        }
        if (last != null) {
            last.cancel();
        }
        worker.getQueue().clear();
        var next = new Work(key);
        work = next;
        worker.execute(() -> next.run(open));
        return next;
    }

    private synchronized void put(Work done, Found found) {
        if (done == work && found instanceof Found.Open) {
            whole = found;
        }
    }

    private synchronized Found whole() {
        return whole;
    }

    /// Stops what is being worked out; the last whole dossier stays.
    synchronized void stop() {
        if (work != null) {
            work.cancel();
        }
    }

    /// Forgets that the person stopped it.
    synchronized void again() {
        if (work != null && work.isCancelled()) {
            work = null;
        }
    }

    /// Stops, and keeps nothing in memory of what was worked out.
    synchronized void forget() {
        stop();
        work = null;
        whole = new Found.Nothing();
    }

    void close() {
        stop();
        worker.shutdownNow();
    }
}
