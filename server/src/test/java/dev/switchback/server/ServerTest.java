package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.dossier.Station;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.FormLimits;
import dev.switchback.web.security.Keys;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What the started server lets in, what it refuses, and what it shows, over real HTTP.
@QuarkusTest
class ServerTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            name: A. Example
            present: {role: core:engineering-manager}
            aims:
              - {role: core:senior-software-engineer}
            """;

    private final Keys keys = bean(Keys.class);
    private final WebDoors doors = bean(WebDoors.class);
    private final int port = bean(HttpServer.class).getPort();
    private final Browser browser = stranger().withCookie("switchback-" + port + "=" + keys.cookie());

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    private Browser stranger() {
        return new Browser(port);
    }

    private void begin() {
        browser.post("/before", "/before", Map.of());
    }

    @Test
    void aStrangerSeesNoPage() {
        for (var path : new String[] {"/", "/before", "/own/why", "/example/why", "/own/files/me.yaml", "/nowhere"}) {
            assertThat(stranger().get(path).statusCode()).as(path).isEqualTo(403);
        }
        assertThat(stranger()
                        .withCookie("switchback-" + port + "=guessed")
                        .get("/")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theWayAroundThePathOpensNothing() {
        for (var path : new String[] {
            "/begin/../own/why", "/begin/%2e%2e/own/why", "//own/why", "/assets/../own/why", "/assets/%2e%2e/own/why"
        }) {
            assertThat(stranger().get(path).body()).as(path).doesNotContain("aria-current");
        }
    }

    @Test
    void anotherHostNameIsRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nCookie: " + browser.cookie()
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\nCookie: " + browser.cookie()
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.0\r\nCookie: " + browser.cookie() + "\r\n\r\n"))
                .doesNotStartWith("HTTP/1.0 200");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void onlyThisMachineIsServed() throws IOException {
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThat(answers(address)).as(address.toString()).isFalse();
                }
            }
        }
    }

    private boolean answers(InetAddress address) {
        try (var socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        String token = browser.formToken("/before");
        var origins = new String[][] {
            {"Origin", "http://evil.example"},
            {"Origin", "null"},
            {"Origin", "http://127.0.0.1:1"},
            {"Sec-Fetch-Site", "cross-site"},
            {"Sec-Fetch-Site", "same-site"},
            {"Sec-Fetch-Site", "none"},
        };
        for (var header : origins) {
            assertThat(browser.send(browser.form("/before", token, Map.of()).header(header[0], header[1]))
                            .statusCode())
                    .as(Arrays.toString(header))
                    .isEqualTo(403);
        }
        assertThat(browser.send(browser.form("/before", token, Map.of())).statusCode())
                .isEqualTo(403);
        assertThat(browser.send(browser.form("/before", token, Map.of()).header("Origin", browser.root()))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        for (var token : new String[] {"", "guessed", keys.cookie()}) {
            for (var path : new String[] {"/before", "/own/profile"}) {
                assertThat(browser.send(browser.form(path, token, Map.of("text", PROFILE))
                                        .header("Origin", browser.root()))
                                .statusCode())
                        .as(path)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void everyAnswerCarriesTheHeaders() {
        for (var path :
                new String[] {"/", "/before", "/assets/style.css", "/example/why", "/example/files/me.yaml", "/nope"}) {
            var headers = browser.get(path).headers();
            var policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).as(path).contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(policy).as(path).doesNotContain("unsafe", "http:", "https:", "*", "data:");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("no-referrer");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("Cache-Control")).as(path).hasValue("no-store");
        }
        assertThat(stranger().get("/").headers().firstValue("Content-Security-Policy"))
                .isPresent();
    }

    @Test
    void pagesHoldNoStyleAndNoScriptOfTheirOwn() {
        begin();
        for (var path : new String[] {"/", "/before", "/example/why", "/example/time", "/example/map"}) {
            assertThat(browser.get(path).body())
                    .as(path)
                    .doesNotContainPattern(
                            "(?i)<style|<script(?! (type=\"module\" )?src=\"/assets/[a-z.-]+\\.js\"( defer)?></script>)|\\sstyle=|\\son[a-z]+=");
        }
    }

    @Test
    void everyStationOfTheExampleIsShown() {
        begin();
        for (var station : Station.values()) {
            var page = browser.get("/example/" + station.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(page.statusCode()).as(station.name()).isEqualTo(200);
            assertThat(page.body()).as(station.name()).contains("<h2").doesNotContain("{frame", "NOT_FOUND");
        }
    }

    @Test
    void aProfileThatWasGivenIsShownAndCanBeTakenAlong() {
        begin();
        assertThat(browser.post("/own/profile", "/", Map.of("text", PROFILE)).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/own/files/me.yaml").body()).contains("A. Example", "core:senior-software-engineer");
        assertThat(browser.get("/own/map").body()).contains("Senior software engineer");
        assertThat(browser.get("/own/files/dossier.zip").statusCode()).isEqualTo(200);
    }

    @Test
    void aProfileThatNamesAFileOpensNone() throws IOException {
        begin();
        var secret = Files.createTempFile("secret", ".json");
        Files.writeString(secret, "{\"marker\": \"planted-marker\"}");
        browser.post("/own/profile", "/", Map.of("text", PROFILE + "files: {resume: " + secret + "}\n"));
        var pages = browser.get("/").body() + browser.get("/own/skills").body();
        Files.delete(secret);
        assertThat(pages).doesNotContain("planted-marker").contains("class=\"problems\"");
    }

    @Test
    void textThatIsNoProfileIsRefusedAndChangesNothing() {
        begin();
        browser.post("/own/profile", "/", Map.of("text", PROFILE));
        for (var text : new String[] {"", "- a\n- b\n", "a: [", "{\"x\": \u0000}"}) {
            assertThat(browser.post("/own/profile", "/", Map.of("text", text)).statusCode())
                    .as(text)
                    .isEqualTo(400);
        }
        assertThat(browser.get("/own/map").body()).contains("Senior software engineer");
    }

    @Test
    void hostileTextIsShownAsText() {
        begin();
        String hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        browser.post("/own/profile", "/", Map.of("text", PROFILE + "\"<script>alert(1)</script>\": 1\n"));
        assertThat(browser.get("/").body()).doesNotContain("<script>");
        browser.post("/own/profile", "/", Map.of("text", PROFILE));
        answer("why", Map.of("f.reflection.pulls[0]", hostile));
        answer("map", Map.of("f.aims[0].reports_to", hostile));
        for (var path : new String[] {"/", "/own/why", "/own/map", "/own/unknown"}) {
            assertThat(browser.get(path).body()).as(path).doesNotContain("<script>", "<img src=x");
        }
        assertThat(answer("why", Map.of("f." + hostile, "x")).body()).doesNotContain("<script>");
    }

    private HttpResponse<String> answer(String station, Map<String, String> fields) {
        String page = station.equals("start") ? "/" : "/own/" + station;
        var all = new HashMap<>(fields);
        all.putIfAbsent("version", version(page));
        return browser.post("/own/answers/" + station, page, all);
    }

    private String version(String page) {
        return browser.get(page).body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void everyStationAsksWhatItNeedsAndKeepsWhatIsAnswered() {
        begin();
        browser.post("/own/profile", "/", Map.of("text", "switchback: 1\n"));
        assertThat(answer("start", Map.of("f.present.role", "Engineering manager", "f.name", "  A. \u00c9xample "))
                        .statusCode())
                .isEqualTo(303);
        answer("map", Map.of("do", "add aims"));
        answer("map", Map.of("f.aims[0].role", "Senior software engineer", "f.aims[0].same_employer", "yes"));
        answer("why", Map.of("f.reflection.pulls[0]", "one\r\ntwo", "f.reflection.exhaustion.work", "not a number"));
        assertThat(browser.get("/own/why").body()).contains("not a number", "one\ntwo");
        answer("why", Map.of("f.reflection.exhaustion.work", "55"));
        answer("time", Map.of("f.week.making", "3", "f.ratings.making", "2"));
        answer("plan", Map.of("f.constraints.learning_hours_per_week", "4"));
        assertThat(browser.get("/own/map").body()).contains("class=\"found\"", "Senior software engineer");
        assertThat(browser.get("/own/files/me.yaml").body()).contains("Senior software engineer", "making");
        answer("why", Map.of("f.reflection.pulls[0]", ""));
        assertThat(browser.get("/own/files/me.yaml").body()).doesNotContain("two");
        answer("map", Map.of("do", "remove aims[0]"));
        assertThat(browser.get("/own/files/me.yaml").body()).doesNotContain("Senior software engineer");
    }

    @Test
    void twoWindowsDoNotOverwriteEachOther() {
        begin();
        browser.post("/own/profile", "/", Map.of("text", PROFILE));
        String seen = version("/");
        answer("start", Map.of("f.present.title", "From the first window"));
        var second = answer(
                "start",
                Map.of("version", seen, "f.present.title", "From the second", "f.present.employer", "Somewhere"));
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("From the first window", "From the second");
        assertThat(browser.get("/own/files/me.yaml").body())
                .contains("From the first window", "Somewhere")
                .doesNotContain("From the second");
    }

    @Test
    void hostileFormsNeverBreakTheServer() {
        begin();
        browser.post("/own/profile", "/", Map.of("text", PROFILE));
        var random = new Random(20_261_123);
        for (int i = 0; i < 300; i++) {
            var fields =
                    Map.of("version", hostile(random), "do", hostile(random), "f." + hostile(random), hostile(random));
            var answer = answer(STATIONS.get(random.nextInt(STATIONS.size())), fields);
            assertThat(answer.statusCode())
                    .as("seed 20261123, %s %s", i, fields)
                    .isIn(303, 400);
            assertThat(answer.body()).as("seed 20261123, %s", i).doesNotContain("<script>");
        }
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    private static final List<String> STATIONS =
            List.of("start", "why", "time", "skills", "map", "plan", "ask", "land");
    private static final List<String> PIECES = List.of(
            "aims",
            "[0]",
            "[99999]",
            "[-1]",
            "present.role",
            ".",
            "add ",
            "remove ",
            "<script>",
            "week",
            "tags[\"",
            "\"]",
            "../../etc/passwd",
            "files.calendar[0]",
            "\u202e",
            "1",
            "0",
            "reflection.pulls",
            "&lt;",
            "\n",
            "- ",
            ": ",
            "\ud83d\ude00",
            "skills",
            "*",
            "[]",
            "as_of",
            "2026-11-16");

    private static String hostile(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString().replace("\"", "%22").replace("\n", " ");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        begin();
        var answer = browser.send(browser.request("/own/profile")
                .header("Origin", browser.root())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[(int) FormLimits.FILE_FORM_BYTES + 1])));
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void mistakesShowNoStackTrace() {
        begin();
        for (var path : new String[] {"/nope", "/own/nope", "/own/files/nope", "/own/profile", "/example/files/%00"}) {
            assertThat(browser.get(path).body()).as(path).doesNotContain("\tat ", "Exception", "io.quarkus");
        }
    }

    @Test
    void theFolderIsForItsOwnerOnly() throws IOException {
        begin();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(doors.folder())))
                .isEqualTo("rwx------");
        try (var files = Files.walk(doors.folder().resolve("own"))) {
            assertThat(files.filter(Files::isRegularFile).map(ServerTest::permissions))
                    .isNotEmpty()
                    .containsOnly("rw-------");
        }
    }

    @Test
    void whatIsTypedLiesSealed() throws IOException {
        begin();
        browser.post("/own/profile", "/", Map.of("text", PROFILE.replace("A. Example", "zzsealedmarker")));
        assertThat(browser.get("/own/files/me.yaml").body()).contains("zzsealedmarker");
        try (var files = Files.walk(doors.folder())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.getFileName().toString())
                        .doesNotContain("zzsealedmarker");
            }
        }
        browser.post("/own/profile", "/", Map.of("text", PROFILE));
    }

    private static String permissions(java.nio.file.Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
