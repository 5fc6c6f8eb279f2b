package dev.switchback.server;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Somebody at a browser who answers and looks.
final class Person {
    static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            name: A. Example
            present: {role: core:engineering-manager}
            aims:
              - {role: core:senior-software-engineer}
            """;

    private static final Pattern INPUT =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern AREA =
            Pattern.compile("(?s)<textarea id=\"again-[^\"]*\" name=\"([^\"]*)\"[^>]*>\\R?(.*?)</textarea>");

    final Browser browser;

    Person(Browser browser) {
        this.browser = browser;
    }

    void begin() {
        browser.post("/before", "/before", Map.of());
    }

    void begin(String passphrase) {
        browser.post(
                "/before", "/before", Map.of("sealing", "passphrase", "passphrase", passphrase, "again", passphrase));
    }

    HttpResponse<String> give(String profile) {
        return browser.post("/own/profile", "/", Map.of("text", profile));
    }

    HttpResponse<String> answer(String station, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putIfAbsent("version", version());
        return browser.post("/own/answers/" + station, "/before", all);
    }

    String version() {
        return browser.get("/").body().replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    String profile() {
        return browser.get("/own/files/me.yaml").body();
    }

    HttpResponse<String> lock() {
        return browser.post("/own/kept/lock", "/own/kept", Map.of());
    }

    HttpResponse<String> open(String passphrase, String to) {
        return browser.post("/open", "/open", Map.of("passphrase", passphrase, "to", to));
    }

    /// Sends the form of a page that hands back what was typed, as a browser would.
    HttpResponse<String> sendAgain(HttpResponse<String> page) {
        String body = page.body();
        String action = body.replaceAll("(?s).*<form method=\"post\" action=\"(/own/[^\"]*)\".*", "$1");
        var fields = new HashMap<String, String>();
        for (Matcher m = INPUT.matcher(body); m.find(); ) {
            fields.put(m.group(1), text(m.group(2)));
        }
        for (Matcher m = AREA.matcher(body); m.find(); ) {
            fields.put(m.group(1), text(m.group(2)));
        }
        fields.remove("token");
        return browser.post(action, "/before", fields);
    }

    /// The value of a hidden input.
    static String hidden(HttpResponse<String> page, String name) {
        for (Matcher m = INPUT.matcher(page.body()); m.find(); ) {
            if (m.group(1).equals(name)) {
                return text(m.group(2));
            }
        }
        return "";
    }

    private static String text(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
