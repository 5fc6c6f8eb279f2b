package dev.switchback.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// Asks for station pages at a fixed pace, whether or not the answers keep up, and counts from the moment at which each
/// request was due. A server that stalls is thus charged for everybody who would have waited (no coordinated omission).
final class PagesLoad {
    /// All seven stations of both spaces, one after the other.
    private static final List<String> PAGES = Stream.of("/own/", "/example/")
            .flatMap(space -> Evening.STATIONS.stream().map(station -> space + station))
            .toList();

    private final Visitor visitor;
    private final int rate;

    private PagesLoad(Visitor visitor, int rate) {
        this.visitor = visitor;
        this.rate = rate;
    }

    /// @param args the printed address, requests a second, seconds that count, seconds before them that do not
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 4) {
            System.err.println("usage: PagesLoad ADDRESS RATE SECONDS WARM-UP-SECONDS");
            System.exit(2);
        }
        int rate = Integer.parseInt(args[1]);
        try (var visitor = Visitor.open(args[0])) {
            Evening.begin(visitor);
            Evening.bring(visitor);
            for (var page : PAGES) {
                Evening.await(visitor, page);
            }
            var load = new PagesLoad(visitor, rate);
            var warm = load.run(Integer.parseInt(args[3]));
            var counted = load.run(Integer.parseInt(args[2]));
            System.out.println("warm-up  " + warm);
            System.out.println("counted  " + counted);
            System.exit(counted.errors() == 0 ? 0 : 1);
        }
    }

    private Tally run(int seconds) throws InterruptedException {
        int count = rate * seconds;
        var tally = new Tally(count);
        long start = System.nanoTime();
        try (var askers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < count; i++) {
                long due = start + i * (TimeUnit.SECONDS.toNanos(1) / rate);
                waitUntil(due);
                int asked = i;
                var page = PAGES.get(i % PAGES.size());
                askers.execute(() -> tally.put(asked, ask(page, due)));
            }
        }
        tally.took(Duration.ofNanos(System.nanoTime() - start));
        return tally;
    }

    private static void waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /// Nanoseconds from when the page was due until all of it was there; negative when it was not the page.
    private long ask(String page, long due) {
        try {
            byte[] answer = visitor.bytes(page);
            long took = System.nanoTime() - due;
            // One byte a sign: both marks are plain ASCII.
            return Evening.isWhole(new String(answer, StandardCharsets.ISO_8859_1)) ? took : -1;
        } catch (IOException e) {
            return -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
