package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.dossier.DossierLayout;
import dev.switchback.app.ladder.GreedyLadderPlanner;
import dev.switchback.app.pivot.FindOut;
import dev.switchback.app.pivot.OpenDossier;
import dev.switchback.app.pivot.ReadInputs;
import dev.switchback.app.port.CalendarReader;
import dev.switchback.app.port.FrameworkReader;
import dev.switchback.app.port.Progress;
import dev.switchback.app.profile.FrameworkFile;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.framework.Framework;
import dev.switchback.engine.framework.Frameworks;
import dev.switchback.engine.framework.RoleLink;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.imports.calendar.IcsCalendarReader;
import dev.switchback.imports.framework.FileFrameworkReader;
import dev.switchback.imports.posting.FilePostingReader;
import dev.switchback.imports.profile.YamlProfileReader;
import dev.switchback.imports.repository.FactsFileReader;
import dev.switchback.imports.resume.FileResumeReader;
import dev.switchback.imports.resume.TrieNameSearch;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.HttpServer;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A dossier that takes long, because a reader behind a port waits until the test lets it go on.
@QuarkusTest
@TestProfile(LongWorkTest.Slow.class)
class LongWorkTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager, title: TITLE}
            aims:
              - {role: core:senior-software-engineer}
            """;

    private final int port = bean(HttpServer.class).getPort();
    private final Browser browser = new Browser(port)
            .withCookie("switchback-" + port + "=" + bean(Keys.class).cookie());

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    @BeforeEach
    void begin() {
        Gates.open();
        browser.post("/before", "/before", Map.of());
    }

    @AfterEach
    void letGo() {
        Gates.open();
    }

    private void profile(String title) {
        assertThat(browser.post("/own/profile", "/before", Map.of("text", PROFILE.replace("TITLE", title)))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLongReadShowsItsProgressAndCanBeStoppedAndBegunAgain() {
        Gates.CALENDAR.close();
        browser.get("/example/why");
        Gates.CALENDAR.awaitReached();
        var page = browser.get("/example/why");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("id=\"work\"", "Reading slow.ics", "<progress value=\"3\" max=\"7\"", "/example/work/stop");

        var itself = browser.get("/example/work?back=/example/map");
        assertThat(itself.body()).contains("<meta http-equiv=\"refresh\"", "Reading slow.ics");
        var part = browser.send(browser.request("/example/work?back=/example/map")
                .header("HX-Request", "true")
                .GET());
        assertThat(part.body())
                .startsWith("<div class=\"work\"")
                .contains("hx-trigger")
                .doesNotContain("<html");

        assertThat(browser.get("/before").statusCode()).isEqualTo(200);

        var stopped = browser.post("/example/work/stop", "/before", Map.of("back", "/example/map"));
        assertThat(stopped.headers().firstValue("Location").orElse("")).endsWith("/example/map");
        assertThat(browser.get("/example/map").body())
                .contains("You stopped it")
                .doesNotContain("hx-trigger=\"every");
        Gates.awaitCancelled();

        Gates.open();
        browser.post("/example/work/again", "/before", Map.of("back", "/example/map"));
        assertThat(finished("/example/map")).contains("class=\"found\"").doesNotContain("id=\"work\"");
    }

    @Test
    void theLastWholeDossierStaysWhileANewerOneIsWorkedOutAndAfterItIsStopped() {
        profile("First");
        assertThat(finished("/own/ask")).contains("First");

        Gates.FRAMEWORKS.close();
        profile("Second");
        var meanwhile = browser.get("/own/map").body();
        assertThat(meanwhile).contains("class=\"found\"", "is from before your last answer");
        assertThat(browser.get("/own/files/dossier.zip")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/own/work?back=/own/files/dossier.zip");

        browser.post("/own/work/stop", "/before", Map.of("back", "/own/map"));
        assertThat(browser.get("/own/ask").body()).contains("You stopped it", "First");

        Gates.open();
        browser.post("/own/work/again", "/before", Map.of("back", "/own/ask"));
        assertThat(finished("/own/ask")).contains("Second").doesNotContain("You stopped it");
    }

    @Test
    void aNewerAnswerTakesThePlaceOfAllThatWait() {
        profile("First");
        finished("/own/ask");
        Gates.FRAMEWORKS.close();
        int before = Gates.FRAMEWORKS.passed();
        for (var title : List.of("One", "Two", "Three", "Four")) {
            profile(title);
            browser.get("/own/why");
        }
        assertThat(threads()).isLessThanOrEqualTo(1);
        Gates.open();
        assertThat(finished("/own/ask")).contains("Four");
        assertThat(Gates.FRAMEWORKS.passed() - before)
                .as("the one that was under way, and the newest")
                .isLessThanOrEqualTo(2);
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().equals("dossier-own"))
                .count();
    }

    @Test
    void theWayBackNeverLeavesThePages() {
        for (var back : List.of("//evil.example", "https://evil.example", "/own/../x", "/own/work", "javascript:x")) {
            var answer = browser.post("/own/work/stop", "/before", Map.of("back", back));
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(back)
                    .endsWith("/");
        }
    }

    /// The page once nothing is being worked out any more.
    private String finished(String path) {
        while (true) {
            var body = browser.get(path).body();
            if (!body.contains("id=\"work\"")) {
                return body;
            }
        }
    }

    /// Where readers wait.
    static final class Gates {
        static final Gates CALENDAR = new Gates();
        static final Gates FRAMEWORKS = new Gates();
        private static final Semaphore CANCELLED = new Semaphore(0);

        private final Semaphore reached = new Semaphore(0);
        private final AtomicBoolean closed = new AtomicBoolean();
        private final AtomicInteger passed = new AtomicInteger();

        void close() {
            closed.set(true);
        }

        int passed() {
            return passed.get();
        }

        static void open() {
            for (var gate : List.of(CALENDAR, FRAMEWORKS)) {
                synchronized (gate) {
                    gate.closed.set(false);
                    gate.notifyAll();
                }
            }
        }

        void awaitReached() {
            await(reached);
        }

        static void awaitCancelled() {
            await(CANCELLED);
        }

        private static void await(Semaphore signal) {
            try {
                signal.acquire();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /// Waits until the gate opens, or the work is stopped.
        void pass(Progress progress) {
            reached.release();
            try {
                synchronized (this) {
                    while (closed.get() && !progress.isCancelled()) {
                        wait(20);
                    }
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            if (progress.isCancelled()) {
                CANCELLED.release();
            }
            progress.checkCancelled();
            passed.incrementAndGet();
        }
    }

    /// Starts the server with readers that wait.
    public static final class Slow implements QuarkusTestProfile {
        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(SlowDoors.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "switchback.patience",
                    "PT0.05S",
                    "switchback.home",
                    Path.of("target", "test-home-slow").toAbsolutePath().toString());
        }
    }

    /// Wired as the program is, but for the readers.
    @Dependent
    @Alternative
    public static class SlowDoors {
        @Produces
        @Singleton
        WebDoors doors(
                @ConfigProperty(name = "switchback.home") Optional<String> named,
                @ConfigProperty(name = "switchback.patience") Duration patience,
                StoreChoice choice,
                Clock clock) {
            var doors = new Wiring().doors(named, patience, choice, clock);
            var catalogue = new YamlCatalogue();
            var inputs = new ReadInputs(
                    new YamlProfileReader(doors.clock().getZone()),
                    new SlowFrameworks(new FileFrameworkReader(catalogue)),
                    new SlowCalendars(new IcsCalendarReader()),
                    new FileResumeReader(),
                    new FilePostingReader(),
                    new FactsFileReader());
            return new WebDoors(
                    new OpenDossier(
                            inputs,
                            new FindOut(catalogue, new GreedyLadderPlanner(), new TrieNameSearch()),
                            new DossierLayout(catalogue)),
                    doors.files(),
                    doors.drafts(),
                    doors.facts(),
                    doors.renderer(),
                    doors.languages(),
                    doors.clock(),
                    doors.patience(),
                    doors.store(),
                    doors.folder(),
                    doors.place(),
                    doors.warnings(),
                    doors.profile(),
                    doors.uploads(),
                    doors.archives(),
                    doors.resumes(),
                    doors.postings(),
                    doors.rules(),
                    doors.weekFormat(),
                    doors.desk(),
                    doors.builtIn(),
                    doors.starts(),
                    doors.names());
        }
    }

    private record SlowFrameworks(FrameworkReader reader) implements FrameworkReader {
        @Override
        public Framework readBuiltIn() {
            Gates.FRAMEWORKS.pass(Progress.NONE);
            return reader.readBuiltIn();
        }

        @Override
        public Framework read(FrameworkFile file, Frameworks loaded) {
            return reader.read(file, loaded);
        }

        @Override
        public List<RoleLink> readLinks(Frameworks loaded) {
            return reader.readLinks(loaded);
        }
    }

    private record SlowCalendars(CalendarReader reader) implements CalendarReader {
        @Override
        public Reading read(List<Path> files, CalendarWindow window, Set<String> addresses, Progress progress) {
            progress.step(Phrase.of("time.progress.reading", "file", "slow.ics"), 3, 7);
            Gates.CALENDAR.pass(progress);
            return reader.read(files, window, addresses, progress);
        }
    }
}
