package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trying a passphrase takes 64 MiB. Forty at once in a machine of 160 MiB.
@Tag("process")
class ManyAttemptsTest {
    private static final String PASSPHRASE = "four words of mine";

    @TempDir
    Path folder;

    @Test
    void attemptsAtOnceDoNotTakeAllMemory() throws Exception {
        try (var server = ServerProcess.Start.in(folder.resolve("home"))
                .flagged("-Xmx160m", "-XX:+ExitOnOutOfMemoryError")
                .running()) {
            server.person.begin(PASSPHRASE);
            server.person.give(Person.PROFILE);
            server.person.lock();
            String token = server.browser.formToken("/open");
            var attempts = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 40; i++) {
                attempts.add(() -> new Browser(server.port)
                        .withCookie(server.browser.cookie())
                        .send(server.browser
                                .form("/open", token, Map.of("passphrase", "not this one"))
                                .header("Origin", server.browser.root()))
                        .statusCode());
            }
            try (var pool = Executors.newFixedThreadPool(40)) {
                for (var answer : pool.invokeAll(attempts)) {
                    assertThat(answer.get()).isIn(403, 429);
                }
            }
            assertThat(server.person.open(PASSPHRASE, "/").statusCode()).isEqualTo(303);
            assertThat(server.person.profile()).contains("A. Example");
        }
    }
}
