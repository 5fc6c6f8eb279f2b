package dev.switchback.server;

import dev.switchback.web.security.Keys;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.HttpServer;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A person who came in and has read the page before the first input: what they send comes from a page of the program.
final class Visit {
    static final String MARK = "----------------sb";

    private final Browser browser;

    private Visit(Browser browser) {
        this.browser = browser;
    }

    static Visit begun() {
        var container = Arc.container();
        int port = container.instance(HttpServer.class).get().getPort();
        var keys = container.instance(Keys.class).get();
        var browser = new Browser(port).withCookie("switchback-" + port + "=" + keys.cookie());
        browser.post("/before", "/before", Map.of());
        return new Visit(browser);
    }

    Browser browser() {
        return browser;
    }

    String get(String path) {
        return browser.get(path).body();
    }

    String exported() {
        return get("/own/files/me.yaml");
    }

    static String token() {
        return Arc.container().instance(Keys.class).get().form();
    }

    /// One field of a form.
    ///
    /// @param fileName null for words
    record Part(
            String name, @org.jspecify.annotations.Nullable String fileName, byte[] content) {
        static Part of(String name, String value) {
            return new Part(name, null, value.getBytes(StandardCharsets.UTF_8));
        }

        static Part file(String fileName, byte[] content) {
            return new Part("file", fileName, content);
        }

        static Part file(String fileName, String content) {
            return file(fileName, content.getBytes(StandardCharsets.UTF_8));
        }
    }

    HttpResponse<String> upload(Part... parts) {
        return send("/own/uploads", parts);
    }

    HttpResponse<String> send(String path, Part... parts) {
        return browser.send(request(path, parts));
    }

    HttpRequest.Builder request(String path, Part... parts) {
        return raw(path, MARK, body(parts));
    }

    /// The same as a form that is sent as one line: of files only their names go along, as in a browser.
    HttpRequest.Builder lineWith(String path, String token, List<Part> parts) {
        var line = new StringBuilder("token=" + encoded(token));
        for (var part : parts) {
            String value =
                    part.fileName() == null ? new String(part.content(), StandardCharsets.UTF_8) : part.fileName();
            line.append('&').append(encoded(part.name())).append('=').append(encoded(value));
        }
        return browser.request(path)
                .header("Origin", browser.root())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(line.toString(), StandardCharsets.US_ASCII));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpRequest.Builder raw(String path, String mark, byte[] body) {
        return browser.request(path)
                .header("Origin", browser.root())
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /// With the token of the form first.
    static byte[] body(Part... parts) {
        return bodyWith(token(), parts);
    }

    static byte[] bodyWith(String token, Part... parts) {
        var out = new ByteArrayOutputStream();
        write(out, Part.of("token", token));
        List.of(parts).forEach(p -> write(out, p));
        out.writeBytes(("--" + MARK + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Part part) {
        String file = part.fileName() == null
                ? ""
                : "; filename=\""
                        + part.fileName()
                                .replace("\"", "%22")
                                .replace("\r", "%0D")
                                .replace("\n", "%0A") + "\"";
        String type = part.fileName() == null ? "" : "Content-Type: application/octet-stream\r\n";
        String name = part.name().replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        out.writeBytes(("--" + MARK + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file + "\r\n" + type
                        + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(part.content());
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /// Puts a profile in place of what there is.
    HttpResponse<String> profile(String yaml) {
        return send("/own/profile", Part.of("text", yaml));
    }

    /// Sends the form of a station with these fields.
    HttpResponse<String> answer(String station, Map<String, String> fields) {
        var parts = new LinkedHashMap<>(fields);
        parts.putIfAbsent("version", version());
        return send(
                "/own/answers/" + station,
                parts.entrySet().stream()
                        .map(e -> Part.of(e.getKey(), e.getValue()))
                        .toArray(Part[]::new));
    }

    /// Of the profile, as the form of answers holds it; other forms of the page have versions of their own.
    String version() {
        return get("/own/ask").replaceAll("(?s).*data-answers.*?name=\"version\" value=\"(\\d+)\".*", "$1");
    }
}
