package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.store.SealedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real server is killed (SIGKILL) while answers are posted to it. Every answer that got its 303 is there after the
/// next start. More kills: `-Dswitchback.server-kills=100`.
@Tag("process")
class KilledServerTest {
    private static final int KILLS = Integer.getInteger("switchback.server-kills", 16);

    @TempDir
    Path folder;

    @Test
    void keepsEveryAnswerThatWasConfirmed() throws Exception {
        long seed = Long.getLong("switchback.seed", System.nanoTime());
        var random = new Random(seed);
        var home = folder.resolve("home");
        var confirmed = new ArrayList<String>();
        int underWay = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (var server = ServerProcess.Start.in(home).running()) {
                if (kill == 0) {
                    server.person.begin();
                    server.person.give(Person.PROFILE);
                } else {
                    assertNewest(server, confirmed, seed, kill);
                }
                var sent = new AtomicInteger();
                var answered = new ArrayList<String>();
                var writer = write(server, kill, sent, answered);
                int least = 1 + random.nextInt(12);
                while (sent.get() < least) {
                    Thread.sleep(1);
                }
                Thread.sleep(random.nextInt(30));
                server.kill();
                writer.join();
                underWay += sent.get() > answered.size() ? 1 : 0;
                confirmed.addAll(answered);
            }
        }
        assertThat(confirmed).as("seed %d", seed).hasSizeGreaterThan(KILLS);
        assertThat(underWay)
                .as("seed %d: kills while an answer was under way", seed)
                .isPositive();
        assertThat(held(home)).as("seed %d", seed).contains(confirmed.toArray(String[]::new));
        System.out.printf(
                "%d kills of the server, %d of them while an answer was under way, seed %d: %d answers confirmed,"
                        + " all readable%n",
                KILLS, underWay, seed, confirmed.size());
    }

    /// One answer after the other until the server is gone.
    private static Thread write(ServerProcess server, int kill, AtomicInteger sent, List<String> answered) {
        String token = server.browser.formToken("/before");
        String version = server.person.version();
        return Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; ; i++) {
                    String words = "answer-" + kill + "-" + i + "-";
                    sent.incrementAndGet();
                    var form = server.browser
                            .form(
                                    "/own/answers/why",
                                    token,
                                    Map.of("version", version, "f.reflection.pulls[9999]", words))
                            .header("Origin", server.browser.root());
                    if (server.browser.send(form).statusCode() == 303) {
                        answered.add(words);
                    }
                }
            } catch (UncheckedIOException e) {
                // Killed.
            }
        });
    }

    /// The page shows all that was confirmed, before anything else is written.
    private static void assertNewest(ServerProcess server, List<String> confirmed, long seed, int kill) {
        String page = server.person.profile();
        assertThat(confirmed.stream().filter(words -> !page.contains(words)))
                .as("seed %d, kill %d: confirmed and not on the page", seed, kill)
                .isEmpty();
    }

    private static String held(Path home) throws IOException {
        try (var store = SealedStore.open(home.resolve("own"), home.resolveSibling("home-key"))) {
            assertThat(store.listDamaged()).isEmpty();
            return store.listRevisions("profile-draft", "own").stream()
                    .map(r -> r.payload())
                    .collect(Collectors.joining("\n"));
        }
    }
}
