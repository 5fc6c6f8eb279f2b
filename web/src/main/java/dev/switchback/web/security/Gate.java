package dev.switchback.web.security;

import dev.switchback.app.words.Languages;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Heard;
import dev.switchback.web.shell.Trouble;
import dev.switchback.web.shell.Words;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/// Stands before every page: the right host, the right origin, the cookie. Whoever comes without is told how to get in,
/// and nothing else. See ADR 96.
@ApplicationScoped
public class Gate {
    private static final int BEFORE_ALL = 10_000;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_LARGE = 413;
    private static final int WRONG_HOST = 421;
    private static final int OUR_MISTAKE = 500;

    private final Keys keys;
    private final Words words;
    private final Languages languages;

    Gate(Keys keys, Words words, WebDoors doors) {
        this.keys = keys;
        this.words = words;
        this.languages = doors.languages();
    }

    void register(@Observes Filters filters) {
        filters.register(this::look, BEFORE_ALL);
    }

    /// Answers that no page makes, such as one to a body that is too large.
    void mistakes(@Observes Router router) {
        router.errorHandler(NOT_FOUND, c -> refuse(c, NOT_FOUND, "web.trouble.no-page"));
        router.errorHandler(NOT_ALLOWED, c -> refuse(c, NOT_ALLOWED, "web.trouble.no-page"));
        router.errorHandler(TOO_LARGE, c -> refuse(c, TOO_LARGE, "web.trouble.too-large"));
        router.errorHandler(OUR_MISTAKE, c -> refuse(c, OUR_MISTAKE, "web.trouble.ours"));
    }

    private void look(RoutingContext context) {
        var request = context.request();
        Headers.set(context.response());
        if (!isOwnHost(request)) {
            refuse(context, WRONG_HOST, "web.trouble.host");
        } else if (!SAFE.contains(request.method()) && !isFromOwnPage(request)) {
            refuse(context, FORBIDDEN, "web.trouble.origin");
        } else if (!isOpen(context) && !hasCookie(request)) {
            refuse(context, FORBIDDEN, "web.trouble.door");
        } else {
            context.next();
        }
    }

    /// Only what a browser must load before it has the cookie.
    private static boolean isOpen(RoutingContext context) {
        String path = context.normalizedPath();
        return path.startsWith("/assets/") || path.startsWith("/begin/");
    }

    private boolean hasCookie(HttpServerRequest request) {
        var cookie = request.getCookie(cookieName(request.localAddress().port()));
        return cookie != null && keys.isCookie(cookie.getValue());
    }

    /// Cookies do not know ports; two running programs must not overwrite each other's.
    public static String cookieName(int port) {
        return "switchback-" + port;
    }

    /// A name that leads to this machine but is not this machine's own is how a page elsewhere would reach in (DNS
    /// rebinding).
    private static boolean isOwnHost(HttpServerRequest request) {
        return ownHosts(request).contains(String.valueOf(request.getHeader("Host")));
    }

    private static Set<String> ownHosts(HttpServerRequest request) {
        int port = request.localAddress().port();
        return Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    /// Browsers say where a form stood. A page without a referrer has the origin "null"; then the browser's own word
    /// that it is the same site has to be there.
    private static boolean isFromOwnPage(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        return origin == null || origin.equals("null")
                ? site != null
                : origin.equals("http://" + request.getHeader("Host"));
    }

    /// Answers with a page that says why, in place of the one that was asked for.
    void refuse(RoutingContext context, int status, String key) {
        if (context.response().ended()) {
            return;
        }
        Headers.set(context.response());
        var said = words.in(Heard.locale(context.request(), languages));
        var page = Trouble.page(said, "", said.of("web.trouble.title"), said.of(key), List.of(), "/");
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(page);
    }
}
