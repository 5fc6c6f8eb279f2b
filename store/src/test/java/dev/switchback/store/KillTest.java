package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.port.ProfileStore.Stored;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real process is killed (SIGKILL) at random moments while it writes: when it starts, when it makes the vault,
/// within
/// a write, between two; kills within a write are counted, and there have to be some. `bench/kill-store.sh` does it 300
/// times.
class KillTest {
    private static final int KILLS = Integer.getInteger("switchback.kills", 15);

    @TempDir
    Path folder;

    private int withinAWrite;

    private enum Moment {
        MAKING_A_VAULT,
        OPENING,
        WRITING
    }

    @Test
    void keepsEveryConfirmedAnswer() throws Exception {
        long seed = Long.getLong("switchback.seed", System.nanoTime());
        var random = new Random(seed);
        var confirmed = new ArrayList<Stored>();
        var openings = new ArrayList<Long>();
        for (int kill = 0; kill < KILLS; kill++) {
            var moment = kill == 0 || random.nextInt(3) > 0 ? Moment.WRITING : Moment.values()[random.nextInt(2)];
            String name = moment == Moment.MAKING_A_VAULT ? "new-" + kill : "data";
            var answers = writeAndKill(name, kill, moment, random);
            if (moment != Moment.MAKING_A_VAULT) {
                confirmed.addAll(answers);
            }
            long start = System.nanoTime();
            try (var store = open(name)) {
                assertThat(store.listDamaged())
                        .as("seed %d, kill %d", seed, kill)
                        .isEmpty();
                openings.add(System.nanoTime() - start);
                assertAllThere(store, answers, seed);
            }
        }
        assertThat(confirmed).isNotEmpty();
        assertThat(withinAWrite).as("seed %d: kills within a write", seed).isPositive();
        try (var store = open("data")) {
            assertAllThere(store, confirmed, seed);
        }
        openings.sort(null);
        System.out.printf(
                "%d kills, %d of them within a write, seed %d: %d answers confirmed, all readable; opening and check %d ms median, %d ms longest%n",
                KILLS,
                withinAWrite,
                seed,
                confirmed.size(),
                openings.get(openings.size() / 2) / 1_000_000,
                openings.getLast() / 1_000_000);
    }

    private static void assertAllThere(SealedStore store, List<Stored> answers, long seed) {
        answers.stream().collect(Collectors.groupingBy(Stored::id)).forEach((id, expected) -> {
            var missing = new ArrayList<>(expected);
            missing.removeAll(store.listRevisions("facts", id));
            assertThat(missing)
                    .as("seed %d, %s: revisions that were confirmed and are not there as confirmed", seed, id)
                    .extracting(Stored::revision)
                    .isEmpty();
        });
    }

    private SealedStore open(String name) {
        return SealedStore.open(folder.resolve(name), folder.resolve(name + "-keys"));
    }

    @Test
    void tellsASecondProcessThatTheFolderIsInUse() throws Exception {
        var process = writer("data", 1);
        try (var output = reader(process)) {
            assertThat(output.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> open("data"))
                    .isInstanceOf(SwitchbackException.class)
                    .hasMessageContaining("Another Switchback is using the data folder");
            assertThat(output.readLine()).isEqualTo("begin");
            assertThat(output.readLine()).startsWith("answer-");
        } finally {
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        try (var store = open("data")) {
            assertThat(store.listDamaged()).isEmpty();
        }
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// What the process confirmed before it was killed.
    private List<Stored> writeAndKill(String name, int kill, Moment moment, Random random) throws Exception {
        var process = writer(name, kill);
        try (var output = reader(process)) {
            var lines = new ArrayList<String>();
            if (moment == Moment.WRITING) {
                for (int left = 2 + random.nextInt(40); left > 0; left--) {
                    lines.add(output.readLine());
                }
                Thread.sleep(random.nextInt(20));
            } else {
                Thread.sleep(random.nextInt(1500));
            }
            // Not process.destroyForcibly(), which would also close what was printed and not yet read.
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            output.lines().forEach(lines::add);
            withinAWrite += !lines.isEmpty() && "begin".equals(lines.getLast()) ? 1 : 0;
            return lines.stream()
                    .filter(l -> l.startsWith("answer-"))
                    .map(KillTest::answer)
                    .toList();
        } finally {
            process.toHandle().destroyForcibly();
        }
    }

    private static Stored answer(String line) {
        var parts = line.split(" ", -1);
        return new Stored(
                "facts",
                parts[0],
                Integer.parseInt(parts[1]),
                SealedStoreContract.DAY,
                Writer.payload(Integer.parseInt(parts[2])));
    }

    private Process writer(String name, int run) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.resolve(name).toString(),
                        folder.resolve(name + "-keys").toString(),
                        Integer.toString(run))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
