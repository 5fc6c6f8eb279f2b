package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.web.security.Keys;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.HttpServer;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One rule for the language of pages and dossier: the profile's, else the one chosen, else the browser's. See ADR 130.
@QuarkusTest
class LanguageTest {
    private static final String NO_LOCALE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            """;

    private final int port = Arc.container().instance(HttpServer.class).get().getPort();
    private final String cookie = "switchback-" + port + "="
            + Arc.container().instance(Keys.class).get().cookie();

    private Browser browser(String more) {
        return new Browser(port).withCookie(cookie + more);
    }

    private HttpResponse<String> asking(Browser browser, String path, String header) {
        return browser.send(
                browser.request(path).header("Accept-Language", header).GET());
    }

    private void profile(String text) {
        browser("").post("/before", "/before", Map.of());
        browser("").post("/own/profile", "/before", Map.of("text", text));
    }

    @Test
    void theBrowsersListDecidesWhereNothingElseDoes() {
        profile(NO_LOCALE);
        assertThat(asking(browser(""), "/before", "fr, de-AT;q=0.9, en;q=0.8").body())
                .contains("<html lang=\"de\">");
        assertThat(asking(browser(""), "/before", "fr, es").body()).contains("<html lang=\"en\">");
        assertThat(asking(browser(""), "/before", "de;q=0, en").body()).contains("<html lang=\"en\">");
        assertThat(browser("").get("/before").body()).contains("<html lang=\"en\">");
    }

    @Test
    void aListThatIsNoListIsNotRead() {
        profile(NO_LOCALE);
        for (var header : new String[] {";;;", "de;q=nine", "<de>", "de,".repeat(400)}) {
            assertThat(asking(browser(""), "/before", header).body()).as(header).contains("<html lang=\"en\">");
        }
    }

    @Test
    void whatWasChosenOutranksTheBrowsersList() {
        profile(NO_LOCALE);
        assertThat(asking(browser("; switchback-language=de"), "/example/map", "en")
                        .body())
                .contains("<html lang=\"de\">");
        assertThat(asking(browser("; switchback-language=xx"), "/example/map", "de")
                        .body())
                .contains("<html lang=\"de\">");
    }

    @Test
    void theProfileOutranksBoth() {
        profile(NO_LOCALE + "locale: de\n");
        assertThat(asking(browser("; switchback-language=en"), "/own/why", "en").body())
                .contains("<html lang=\"de\">");
        profile(NO_LOCALE + "locale: en\n");
        assertThat(asking(browser("; switchback-language=de"), "/own/why", "de").body())
                .contains("<html lang=\"en\">");
    }

    @Test
    void aLanguageThatIsNotSpokenDecidesNothing() {
        profile(NO_LOCALE + "locale: fr\n");
        assertThat(asking(browser(""), "/own/why", "de").body()).contains("<html lang=\"de\">");
    }

    @Test
    void choosingWritesTheProfileAndTheBrowser() {
        profile(NO_LOCALE + "locale: en\n");
        var answer = browser("").post("/language", "/own/why", Map.of("to", "de", "back", "/own/why"));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith("/own/why");
        assertThat(answer.headers().allValues("set-cookie").toString())
                .contains("switchback-language=de")
                .containsIgnoringCase("SameSite=Strict")
                .containsIgnoringCase("HttpOnly");
        assertThat(browser("").get("/own/files/me.yaml").body()).contains("locale: de");
        assertThat(browser("").get("/own/why").body()).contains("<html lang=\"de\">");
        browser("").post("/language", "/own/why", Map.of("to", "en", "back", "/"));
        assertThat(browser("").get("/own/files/me.yaml").body()).contains("locale: en");
    }

    @Test
    void choosingLeavesWhatThePageWasAskedToShow() {
        profile(NO_LOCALE + "locale: en\n");
        String page = "/frameworks/search?q=data%20lake&kind=role";
        assertThat(browser("").get(page).body()).contains("value=\"/frameworks/search?q=data%20lake&amp;kind=role\"");
        var answer = browser("").post("/language", page, Map.of("to", "en", "back", page));
        assertThat(answer.headers().firstValue("location").orElseThrow()).endsWith(page);
    }

    @Test
    void choosingLeadsToNoOtherPlace() {
        profile(NO_LOCALE + "locale: en\n");
        for (var back : new String[] {
            "//evil.example/", "https://evil.example", "/\\evil", "javascript:x", "", "/a?<b", "/a?b\nc"
        }) {
            var answer = browser("").post("/language", "/before", Map.of("to", "en", "back", back));
            assertThat(answer.headers().firstValue("location").orElseThrow())
                    .as(back)
                    .isEqualTo("http://127.0.0.1:" + port + "/");
        }
        assertThat(browser("")
                        .post("/language", "/before", Map.of("to", "<script>", "back", "/"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusalsBeforeAnyPageSpeakTheBrowsersLanguage() {
        var stranger = new Browser(port);
        assertThat(stranger.send(stranger.request("/own/why")
                                .header("Accept-Language", "de-DE,de")
                                .GET())
                        .body())
                .contains("<html lang=\"de\">");
    }

    @Test
    void theFilesToTakeAlongHaveTheLanguageOfThePage() {
        profile(NO_LOCALE);
        assertThat(asking(browser(""), "/example/files/proposal.html", "de").body())
                .contains("lang=\"de\"");
        assertThat(asking(browser(""), "/example/files/proposal.html", "en").body())
                .contains("lang=\"en\"");
    }
}
