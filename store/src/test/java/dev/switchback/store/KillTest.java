package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.ProfileStore.Stored;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process is killed (SIGKILL) at random moments while it writes: when it starts, when it makes the vault,
// within
/// a write, between two. `bench/kill-store.sh` does it 300 times.
class KillTest {
    private static final int KILLS = Integer.getInteger("switchback.kills", 6);

    @TempDir
    Path folder;

    @Test
    void keepsEveryConfirmedAnswer() throws Exception {
        long seed = Long.getLong("switchback.seed", System.nanoTime());
        var random = new Random(seed);
        var confirmed = new TreeMap<String, Map<Integer, Integer>>();
        int answers = 0;
        int unconfirmed = 0;
        var openings = new ArrayList<Long>();
        for (int kill = 0; kill < KILLS; kill++) {
            for (var line : writeAndKill(random.nextLong(), random)) {
                var parts = line.split(" ", -1);
                confirmed
                        .computeIfAbsent(parts[0], id -> new TreeMap<>())
                        .put(Integer.valueOf(parts[1]), Integer.valueOf(parts[2]));
                answers++;
            }
            long start = System.nanoTime();
            try (var store = SealedStore.open(folder.resolve("data"), folder.resolve("keys"))) {
                assertThat(store.listDamaged())
                        .as("seed %d, kill %d", seed, kill)
                        .isEmpty();
                openings.add(System.nanoTime() - start);
                for (var document : confirmed.entrySet()) {
                    var revisions = store.listRevisions("facts", document.getKey());
                    assertThat(revisions)
                            .as("seed %d, kill %d, %s", seed, kill, document.getKey())
                            .containsAll(expected(document.getKey(), document.getValue()));
                    // One that was on disk and not yet printed may stand at the end of a run.
                    unconfirmed = kill == KILLS - 1
                            ? unconfirmed
                                    + revisions.size()
                                    - document.getValue().size()
                            : 0;
                }
            }
        }
        assertThat(answers).as("answers confirmed before a kill").isGreaterThan(KILLS);
        openings.sort(null);
        System.out.printf(
                "%d kills, seed %d: %d answers confirmed, all readable; %d kept though never confirmed;"
                        + " opening and check %d ms median, %d ms longest%n",
                KILLS,
                seed,
                answers,
                unconfirmed,
                openings.get(openings.size() / 2) / 1_000_000,
                openings.getLast() / 1_000_000);
    }

    private static List<Stored> expected(String id, Map<Integer, Integer> lengths) {
        return lengths.entrySet().stream()
                .map(e -> new Stored("facts", id, e.getKey(), SealedStoreContract.DAY, Writer.payload(e.getValue())))
                .toList();
    }

    /// What the process confirmed before it was killed.
    private List<String> writeAndKill(long seed, Random random) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.resolve("data").toString(),
                        folder.resolve("keys").toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            if (random.nextInt(5) == 0) {
                Thread.sleep(random.nextInt(1500));
            } else {
                assertThat(output.readLine()).as("seed %d", seed).isEqualTo("open");
                Thread.sleep(random.nextInt(150));
            }
            // Not process.destroyForcibly(), which would also close what was printed and not yet read.
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return output.lines().filter(l -> l.matches("answer-\\d \\d+ \\d+")).toList();
        } finally {
            process.destroyForcibly();
        }
    }
}
