package dev.switchback.web.page;

import dev.switchback.web.WebDoors;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The style of all pages: the dossier's, and what only a browser needs. The mark in the window's tab, and the
/// one script.
@Path("/")
public final class Style {
    private final String css;

    Style(WebDoors doors) {
        this.css = doors.renderer().stylesheet() + load("web.css");
    }

    @GET
    @Path("style.css")
    @Produces("text/css; charset=utf-8")
    public String style() {
        return css;
    }

    @GET
    @Path("mark.svg")
    @Produces("image/svg+xml")
    public String mark() {
        return load("mark.svg");
    }

    @GET
    @Path("answers.js")
    @Produces("text/javascript; charset=utf-8")
    public String answers() {
        return load("answers.js");
    }

    private static String load(String name) {
        try (var in = Style.class.getResourceAsStream("/switchback/web/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
