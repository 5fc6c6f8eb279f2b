package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.dossier.Station;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
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
        for (var path :
                new String[] {"/begin/../own/why", "/begin/%2e%2e/own/why", "//own/why", "/style.css/../own/why"}) {
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
                new String[] {"/", "/before", "/style.css", "/example/why", "/example/files/me.yaml", "/nope"}) {
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
                    .doesNotContainPattern("(?i)<style|<script|\\sstyle=|\\son[a-z]+=");
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
    void aProfileThatWasGivenComesBackAsItWasGiven() {
        begin();
        assertThat(browser.post("/own/profile", "/", Map.of("text", PROFILE)).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/own/files/me.yaml").body().replace("\r\n", "\n"))
                .isEqualTo(PROFILE);
        assertThat(browser.get("/own/map").body()).contains("Senior software engineer");
        assertThat(browser.get("/own/files/dossier.zip").statusCode()).isEqualTo(200);
    }

    @Test
    void aProfileThatNamesAFileOpensNone() throws IOException {
        begin();
        var secret = Files.createTempFile("secret", ".json");
        Files.writeString(secret, "{\"marker\": \"planted-marker\"}");
        var page = browser.post("/own/profile", "/", Map.of("text", PROFILE + "files: {resume: " + secret + "}\n"));
        Files.delete(secret);
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).doesNotContain("planted-marker").contains("names files");
    }

    @Test
    void hostileTextIsShownAsText() {
        begin();
        var page = browser.post("/own/profile", "/", Map.of("text", PROFILE + "\"<script>alert(1)</script>\": 1\n"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).doesNotContain("<script");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        begin();
        var answer = browser.send(browser.request("/own/profile")
                .header("Origin", browser.root())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[5_000_000])));
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
            assertThat(files.filter(Files::isRegularFile)
                            .filter(f -> f.toString().endsWith(".doc"))
                            .map(ServerTest::permissions))
                    .isNotEmpty()
                    .containsOnly("rw-------");
        }
    }

    private static String permissions(java.nio.file.Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
