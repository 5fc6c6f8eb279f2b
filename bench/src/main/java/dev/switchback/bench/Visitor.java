package dev.switchback.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A browser as far as the program can tell: it opens the printed address, keeps the cookie, says where its forms
/// stood, and sends the token that they carry.
final class Visitor implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");
    private static final String BOUNDARY = "----------a-boundary-that-no-answer-holds";

    /// Longer than any answer may take; a measurement counts it as an error.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String origin;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    private Visitor(String origin) {
        this.origin = origin;
    }

    /// Opens the printed address, which works once.
    static Visitor open(String address) throws IOException, InterruptedException {
        var visitor = new Visitor(address.substring(0, address.indexOf("/begin/")));
        visitor.read(address.substring(visitor.origin.length()));
        return visitor;
    }

    /// The page at a path.
    ///
    /// @throws IOException when there is none, or it took too long
    String read(String path) throws IOException, InterruptedException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /// The page at a path as it was sent; a measurement does not wait for signs to be told apart.
    ///
    /// @throws IOException when there is none, or it took too long
    byte[] bytes(String path) throws IOException, InterruptedException {
        var response = client.send(request(path).build(), BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        return response.body();
    }

    /// Sends the form of a page.
    ///
    /// @param page   where the form stands
    /// @param action where it is sent
    void send(String page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        var shown = read(page);
        var all = new LinkedHashMap<>(fields);
        all.put("token", first(TOKEN, shown));
        all.put("version", first(VERSION, shown));
        accept(client.send(
                request(action)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(multipart(all)))
                        .build(),
                BodyHandlers.ofString()));
    }

    /// Presses the button of a page that asks nothing.
    void press(String page, String action) throws IOException, InterruptedException {
        String body = "token=" + URLEncoder.encode(first(TOKEN, read(page)), StandardCharsets.UTF_8);
        accept(client.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .timeout(PATIENCE)
                .header("Origin", origin)
                .header("Sec-Fetch-Site", "same-origin");
    }

    /// A form that was kept leads on to another page.
    private static void accept(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 303) {
            throw new IOException(response.uri().getPath() + " answered " + response.statusCode());
        }
    }

    private static String multipart(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + f.getKey() + "\"\r\n\r\n"
                        + f.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
    }

    private static String first(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        return match.find() ? match.group(1) : "";
    }

    @Override
    public void close() {
        client.close();
    }
}
