package dev.switchback.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks as a browser would: with the cookie it was given and the headers it sends on its own.
final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String root;
    private String cookie = "";

    Browser(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    Browser withCookie(String given) {
        cookie = given;
        return this;
    }

    String cookie() {
        return cookie;
    }

    String root() {
        return root;
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /// A form sent from a page of this program, with the token that page holds.
    HttpResponse<String> post(String path, String page, Map<String, String> fields) {
        return send(
                form(path, formToken(page), fields).header("Origin", "null").header("Sec-Fetch-Site", "same-origin"));
    }

    String formToken(String page) {
        Matcher found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new AssertionError("no form on " + page);
        }
        return found.group(1);
    }

    /// A form as multipart, with nothing a browser adds.
    HttpRequest.Builder form(String path, String token, Map<String, String> fields) {
        String mark = "----------------sb";
        var body = new StringBuilder(part(mark, "token", token));
        fields.forEach((name, value) -> body.append(part(mark, name, value)));
        body.append("--").append(mark).append("--\r\n");
        return request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8));
    }

    private static String part(String mark, String name, String value) {
        return "--" + mark + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + value + "\r\n";
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(root + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    byte[] sendForBytes(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
