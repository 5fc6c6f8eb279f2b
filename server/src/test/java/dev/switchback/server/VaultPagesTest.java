package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.port.Vault.State;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import dev.switchback.web.vault.Lock;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What opens and locks the vault in the browser. Each test begins as a first visit.
@QuarkusTest
@TestProfile(OwnHome.class)
class VaultPagesTest {
    private static final String PASSPHRASE = "four words of mine";
    private static final String MARKER = "zzlockedmarker";
    private static final String NAMED = Person.PROFILE.replace("A. Example", MARKER);

    private final Keys keys = bean(Keys.class);
    private final WebDoors doors = bean(WebDoors.class);
    private final Lock lock = bean(Lock.class);
    private final int port = bean(HttpServer.class).getPort();
    private final Browser browser = browser();
    private final Person person = new Person(browser);

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private Browser browser() {
        return new Browser(port).withCookie("switchback-" + port + "=" + keys.cookie());
    }

    @BeforeEach
    @AfterEach
    void erase() {
        if (doors.store().state() != State.NEW) {
            lock.eraseEverything();
        }
    }

    private static String location(HttpResponse<String> answer) {
        return URLDecoder.decode(
                answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", ""),
                StandardCharsets.UTF_8);
    }

    private List<Path> keyFiles() throws IOException {
        if (!Files.exists(doors.place().keys())) {
            return List.of();
        }
        try (var files = Files.list(doors.place().keys())) {
            return files.toList();
        }
    }

    @Test
    void onePressLeadsFromTheFirstPageOn() throws IOException {
        assertThat(location(browser.get("/"))).isEqualTo("/before");
        assertThat(location(browser.get("/own/why"))).isEqualTo("/before");
        assertThat(browser.get("/before").body()).contains("nobody can reset it");
        assertThat(browser.post("/before", "/before", Map.of()).statusCode()).isEqualTo(303);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(keyFiles()).hasSize(1);
    }

    @Test
    void aPassphraseCanBeSetAtTheFirstVisit() throws IOException {
        var differ = browser.post(
                "/before",
                "/before",
                Map.of("sealing", "passphrase", "passphrase", PASSPHRASE, "again", "another one"));
        assertThat(differ.statusCode()).isEqualTo(400);
        assertThat(differ.body()).contains("The two passphrases differ").doesNotContain(PASSPHRASE);
        var small = Map.of("sealing", "passphrase", "passphrase", "short", "again", "short");
        assertThat(browser.post("/before", "/before", small).body()).contains("must have 10 or more");
        assertThat(browser.post("/before", "/before", Map.of("sealing", "passphrase"))
                        .statusCode())
                .as("an empty passphrase is none")
                .isEqualTo(400);
        assertThat(doors.store().state()).isEqualTo(State.NEW);

        person.begin(PASSPHRASE);
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(keyFiles()).isEmpty();
        assertThat(doors.store().openers().passphrase()).isTrue();
    }

    @Test
    void nothingOfTheContentIsServedWhileTheVaultIsLocked() throws Exception {
        person.begin(PASSPHRASE);
        // The example stays on the desk: what is counted is what comes on top of it.
        browser.get("/example/why");
        long dossiers = live("dev.switchback.engine.dossier.Dossier");
        long drafts = live("dev.switchback.app.draft.ProfileDraft");
        person.give(NAMED);
        var paths = List.of(
                "/",
                "/own/why",
                "/own/map",
                "/own/unknown",
                "/own/files/me.yaml",
                "/own/files/dossier.zip",
                "/own/files/proposal.html",
                "/own/history",
                "/own/history/1",
                "/own/kept");
        assertThat(browser.get("/own/why").statusCode()).isEqualTo(200);
        assertThat(person.profile()).contains(MARKER);
        assertThat(live("dev.switchback.engine.dossier.Dossier")).isGreaterThan(dossiers);

        assertThat(location(person.lock())).isEqualTo("/");
        for (var path : paths) {
            var answer = browser.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(location(answer)).as(path).isEqualTo("/open?to=" + path);
            assertThat(answer.body()).as(path).doesNotContain(MARKER);
            var part = browser.send(
                    browser.request(path).header("Sec-Fetch-Dest", "empty").GET());
            assertThat(part.statusCode()).as(path).isEqualTo(423);
            assertThat(part.body()).as(path).doesNotContain(MARKER);
        }
        assertThat(live("dev.switchback.engine.dossier.Dossier"))
                .as("dossiers in memory")
                .isEqualTo(dossiers);
        assertThat(live("dev.switchback.app.draft.ProfileDraft"))
                .as("profiles in memory")
                .isLessThanOrEqualTo(drafts);
        assertThat(browser.get("/open/state").body()).isEqualTo("locked");
        assertThat(browser.get("/example/why").statusCode()).isEqualTo(200);
        assertThat(browser.get("/example/files/me.yaml").statusCode()).isEqualTo(200);
    }

    /// Objects of a class that are still reachable. A server that an earlier test ran leaves a class of the same name
    /// behind, which has a line of its own.
    private static long live(String type) throws Exception {
        var histogram = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        return Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + Pattern.quote(type) + "( .*)?$")
                .matcher(histogram)
                .results()
                .mapToLong(line -> Long.parseLong(line.group(1)))
                .sum();
    }

    @Test
    void thePassphraseLeadsBackToWhereThePersonWantedToGo() {
        person.begin(PASSPHRASE);
        person.give(NAMED);
        person.lock();
        assertThat(location(person.open(PASSPHRASE, "/own/map"))).isEqualTo("/own/map");
        assertThat(browser.get("/own/map").statusCode()).isEqualTo(200);
        for (var elsewhere :
                new String[] {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:x", "/open"}) {
            person.lock();
            assertThat(location(person.open(PASSPHRASE, elsewhere)))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
        assertThat(location(browser.get("/open?to=/own/why"))).isEqualTo("/own/why");
    }

    @Test
    void aWrongPassphraseGetsOneClearSentence() {
        person.begin(PASSPHRASE);
        person.lock();
        for (var wrong : new String[] {"", "Four words of mine", "<script>alert(1)</script>", "x".repeat(100_000)}) {
            var answer = person.open(wrong, "/own/why");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("does not open the vault", "value=\"/own/why\"")
                    .doesNotContain("<script>alert", "xxxxx");
        }
        assertThat(doors.store().state()).isEqualTo(State.LOCKED_BY_PASSPHRASE);
    }

    @Test
    void manyAttemptsAtOnceAreTriedOneByOne() throws Exception {
        person.begin(PASSPHRASE);
        person.lock();
        String token = browser.formToken("/open");
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 24; i++) {
            attempts.add(() -> browser()
                    .send(browser()
                            .form("/open", token, Map.of("passphrase", "wrong"))
                            .header("Origin", browser.root()))
                    .statusCode());
        }
        var codes = new ArrayList<Integer>();
        try (var pool = Executors.newFixedThreadPool(24)) {
            for (var answer : pool.invokeAll(attempts)) {
                codes.add(answer.get());
            }
        }
        assertThat(codes).containsOnly(403, 429).contains(403, 429);
        assertThat(location(person.open(PASSPHRASE, "/own/kept"))).isEqualTo("/own/kept");
    }

    @Test
    void whatWasTypedIsOfferedAgainAfterTheVaultWasOpened() {
        person.begin(PASSPHRASE);
        person.give(Person.PROFILE);
        String seen = person.version();
        person.lock();
        var typed = Map.of("version", seen, "f.present.title", "Typed \"while\" <locked>\nsecond line");
        var held = person.answer("start", typed);
        assertThat(held.statusCode()).isEqualTo(423);
        assertThat(held.body()).contains("not lost");

        var wrong = browser.post("/open", "/open", fields(held, "not the passphrase"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(Person.hidden(wrong, "held")).isEqualTo(Person.hidden(held, "held"));

        var offered = browser.post("/open", "/open", fields(wrong, PASSPHRASE));
        assertThat(offered.statusCode()).isEqualTo(200);
        assertThat(offered.body())
                .contains("not saved yet", "Typed &quot;while&quot; &lt;locked&gt;", "Your title, as your employer");
        assertThat(person.profile()).doesNotContain("Typed");
        assertThat(location(person.sendAgain(offered))).isEqualTo("/#answers");
        assertThat(person.profile()).contains("Typed \\\"while\\\" <locked>\\nsecond line");
    }

    private static Map<String, String> fields(HttpResponse<String> page, String passphrase) {
        return Map.of("passphrase", passphrase, "to", Person.hidden(page, "to"), "held", Person.hidden(page, "held"));
    }

    @Test
    void whatIsHandedBackLeadsNowhereElse() {
        person.begin(PASSPHRASE);
        person.lock();
        String[] forged = {
            "{\"action\":\"https://evil.example/\",\"inputs\":[],\"files\":[]}",
            "{\"action\":\"//evil.example/\",\"inputs\":[],\"files\":[]}",
            "{\"action\":\"javascript:alert(1)\",\"inputs\":[],\"files\":[]}",
            "{\"action\":\"/own/x\",\"inputs\":[[1]],\"files\":{}}",
            "[]",
            "{"
        };
        for (var held : forged) {
            var answer =
                    browser.post("/open", "/open", Map.of("passphrase", PASSPHRASE, "to", "/own/why", "held", held));
            assertThat(location(answer)).as(held).isEqualTo("/own/why");
            person.lock();
        }
    }

    @Test
    void twoWindowsDoNotOverwriteEachOtherAcrossALock() {
        person.begin(PASSPHRASE);
        person.give(Person.PROFILE);
        String seen = person.version();
        person.lock();
        var held = person.answer("start", Map.of("version", seen, "f.present.title", "From the second window"));
        person.open(PASSPHRASE, "/");
        person.answer("start", Map.of("version", seen, "f.present.title", "From the first window"));
        person.lock();

        var offered = browser.post("/open", "/open", fields(held, PASSPHRASE));
        var answer = person.sendAgain(offered);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("From the first window", "From the second window");
        assertThat(person.profile()).contains("From the first window").doesNotContain("From the second");
    }

    @Test
    void locksByItselfWhenNothingHappens() throws InterruptedException {
        person.begin(PASSPHRASE);
        person.give(NAMED);
        browser.post("/own/kept/idle", "/own/kept", Map.of("idle", "30"));
        assertThat(browser.get("/own/kept").body()).contains("<option value=\"30\" selected>");
        person.lock();
        person.open(PASSPHRASE, "/");
        assertThat(browser.get("/own/kept").body()).as("kept over a lock").contains("<option value=\"30\" selected>");

        bean(MovedClock.class).move(Duration.ofMinutes(29));
        Thread.sleep(6_000);
        assertThat(doors.store().state()).isEqualTo(State.OPEN);
        bean(MovedClock.class).move(Duration.ofMinutes(2));
        for (int i = 0; i < 300 && doors.store().state() == State.OPEN; i++) {
            Thread.sleep(100);
        }
        assertThat(browser.get("/own/files/me.yaml").statusCode()).isEqualTo(303);
        assertThat(browser.post("/own/kept/idle", "/before", Map.of("idle", "30"))
                        .statusCode())
                .isEqualTo(423);
    }

    @Test
    void withoutAPassphraseNothingLocks() {
        person.begin();
        person.give(NAMED);
        assertThat(browser.get("/open/state").body()).isEqualTo("always");
        person.lock();
        assertThat(person.profile()).contains(MARKER);
    }

    @Test
    void aRecoveryKeyIsShownOnceAndOpens() throws IOException {
        person.begin(PASSPHRASE);
        person.give(NAMED);
        assertThat(browser.post("/own/kept/recovery", "/own/kept", Map.of("current", "a guess of mine"))
                        .statusCode())
                .as("whoever sits at an open desk makes no key")
                .isEqualTo(400);
        var shown = browser.post("/own/kept/recovery", "/own/kept", Map.of("current", PASSPHRASE));
        assertThat(shown.headers().firstValue("Cache-Control")).hasValue("no-store");
        String key = shown.body().replaceAll("(?s).*<code>([0-9A-Z-]{39})</code>.*", "$1");
        assertThat(key).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        for (var path : new String[] {"/own/kept", "/own/history", "/"}) {
            assertThat(browser.get(path).body()).as(path).doesNotContain(key);
        }

        person.lock();
        assertThat(browser.post("/open", "/open", Map.of("recovery", "0000-0000"))
                        .statusCode())
                .isEqualTo(403);
        var opened = browser.post(
                "/open", "/open", Map.of("recovery", key.toLowerCase(java.util.Locale.ROOT), "to", "/own/why"));
        assertThat(location(opened)).isEqualTo("/own/why");
        assertThat(person.profile()).contains(MARKER);

        String fresh = "another four words";
        var set = browser.post("/own/kept/passphrase", "/own/kept", Map.of("passphrase", fresh, "again", fresh));
        assertThat(set.statusCode()).as("the forgotten one is not asked").isEqualTo(200);
        person.lock();
        assertThat(person.open(PASSPHRASE, "/").statusCode()).isEqualTo(403);
        assertThat(person.open(fresh, "/").statusCode()).isEqualTo(303);
        assertThat(keyFiles()).isEmpty();
    }

    @Test
    void aPassphraseIsSetChangedAndRemoved() throws IOException {
        person.begin();
        person.give(NAMED);
        assertThat(keyFiles()).hasSize(1);
        var set = browser.post(
                "/own/kept/passphrase", "/own/kept", Map.of("passphrase", PASSPHRASE, "again", PASSPHRASE));
        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(keyFiles()).isEmpty();

        String other = "other words of mine";
        var change = Map.of("current", "a guess of mine", "passphrase", other, "again", other);
        assertThat(browser.post("/own/kept/passphrase", "/own/kept", change).statusCode())
                .isEqualTo(400);
        change = Map.of("current", PASSPHRASE, "passphrase", other, "again", other);
        assertThat(browser.post("/own/kept/passphrase", "/own/kept", change).statusCode())
                .isEqualTo(200);
        person.lock();
        assertThat(person.open(PASSPHRASE, "/").statusCode()).isEqualTo(403);
        assertThat(person.open(other, "/").statusCode()).isEqualTo(303);

        assertThat(browser.post("/own/kept/passphrase/remove", "/own/kept", Map.of("current", PASSPHRASE))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/own/kept/passphrase/remove", "/own/kept", Map.of("current", other))
                        .statusCode())
                .isEqualTo(200);
        assertThat(keyFiles()).hasSize(1);
        assertThat(browser.get("/open/state").body()).isEqualTo("always");
    }

    @Test
    void aMissingKeyFileIsSaidAndTheRecoveryKeyMakesANewOne() throws IOException {
        person.begin();
        person.give(NAMED);
        String key = browser.post("/own/kept/recovery", "/own/kept", Map.of())
                .body()
                .replaceAll("(?s).*<code>([0-9A-Z-]{39})</code>.*", "$1");
        Files.delete(keyFiles().getFirst());
        lock.lock();

        assertThat(location(browser.get("/own/why"))).isEqualTo("/open?to=/own/why");
        assertThat(browser.get("/open").body()).contains("The key file is not there");
        var again = browser.post("/open", "/open", Map.of());
        assertThat(again.statusCode()).isEqualTo(503);
        assertThat(again.body()).contains("not in its folder");
        assertThat(browser.post("/open", "/open", Map.of("recovery", key)).statusCode())
                .isEqualTo(303);
        assertThat(person.profile()).contains(MARKER);
        assertThat(keyFiles()).hasSize(1);
    }
}
