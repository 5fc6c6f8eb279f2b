package dev.switchback.web.page;

import dev.switchback.web.WebDoors;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/// What a page loads besides itself: one style, made of the dossier's and of what only a browser needs, the mark in the
/// window's tab, and the scripts. All of it is named here, and nothing else is served. See ADR 99.
@Path("/assets")
public final class Assets {
    private static final String OURS = "/switchback/web/";

    /// In the order in which they win.
    private static final List<String> STYLES = List.of(
            "web.css",
            "vault.css",
            "parts.css",
            "work.css",
            "map.css",
            "plan.css",
            "edits.css",
            "files.css",
            "frameworks.css");

    private static final List<String> SCRIPTS = List.of(
            "parts.js",
            "answers.js",
            "lock.js",
            "skills.js",
            "board.js",
            "reasons.js",
            "work.js",
            "weights.js",
            "edits.js",
            "files.js",
            "week.js",
            "tags.js");

    /// Scripts that come with a library, by the name under which a page asks for them.
    private static final Map<String, String> LIBRARIES =
            Map.of("htmx.min.js", "/META-INF/resources/_static/htmx.org/2.0.2/dist/htmx.min.js");

    private final Map<String, Asset> assets = new HashMap<>();

    Assets(WebDoors doors) {
        String styles = STYLES.stream().map(s -> load(OURS + s)).collect(Collectors.joining("\n"));
        assets.put("style.css", new Asset("text/css", doors.renderer().stylesheet() + styles));
        assets.put("mark.svg", new Asset("image/svg+xml", load(OURS + "mark.svg")));
        SCRIPTS.forEach(s -> assets.put(s, new Asset("text/javascript", load(OURS + s))));
        LIBRARIES.forEach((name, place) -> assets.put(name, new Asset("text/javascript", load(place))));
    }

    private record Asset(String type, String text) {}

    @GET
    @Path("{name}")
    public Response asset(@RestPath String name) {
        var asset = assets.get(name);
        if (asset == null) {
            throw new NotFoundException();
        }
        return Response.ok(asset.text()).type(asset.type() + "; charset=utf-8").build();
    }

    private static String load(String place) {
        try (var in = Assets.class.getResourceAsStream(place)) {
            return new String(Objects.requireNonNull(in, place).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
