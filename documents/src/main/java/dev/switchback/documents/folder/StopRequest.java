package dev.switchback.documents.folder;

import dev.switchback.app.error.CancelledException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Holds back the end of the program (Ctrl-C) for the moments in which files are written, so that what was begun is
/// ended or taken away.
final class StopRequest implements AutoCloseable {
    private static final int LONGEST_SECONDS = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForTheEnd, "switchback-stop");
    private volatile boolean asked;

    static StopRequest listen() {
        var request = new StopRequest();
        try {
            Runtime.getRuntime().addShutdownHook(request.hook);
        } catch (IllegalStateException e) {
            // The program ends already.
            throw new CancelledException();
        }
        return request;
    }

    private void waitForTheEnd() {
        asked = true;
        try {
            over.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @throws CancelledException when the person asked the program to stop
    void check() {
        if (asked) {
            throw new CancelledException();
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The hook is running: it has what it waited for.
        }
    }
}
