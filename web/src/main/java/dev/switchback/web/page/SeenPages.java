package dev.switchback.web.page;

import dev.switchback.web.shell.Space;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/// The person says that they have seen what changed.
@Path("/own/seen")
public final class SeenPages {
    private final Desk desk;
    private final LastLook last;

    SeenPages(Desk desk, LastLook last) {
        this.desk = desk;
        this.last = last;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response see(MultivaluedMap<String, String> form) {
        desk.find(Space.OWN).current().ifPresent(last::see);
        String station = String.valueOf(form.getFirst("station"));
        return Shell.go(station.matches("[A-Z]{3,7}") ? "/own/" + station.toLowerCase(Locale.ROOT) : "/");
    }
}
