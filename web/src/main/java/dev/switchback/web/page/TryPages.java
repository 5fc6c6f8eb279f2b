package dev.switchback.web.page;

import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.pivot.RoleWeek;
import dev.switchback.engine.framework.Role;
import dev.switchback.web.WebDoors;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The week of a role as a calendar to try on. It is saved by the browser, never opened in it.
@Path("/{space:own|example}/try")
public final class TryPages {
    private final Desk desk;
    private final WebDoors doors;

    TryPages(Desk desk, WebDoors doors) {
        this.desk = desk;
        this.doors = doors;
    }

    @GET
    @Path("week.ics")
    public Response week(@RestPath String space, @RestQuery @Nullable String role) {
        return desk.find(Shell.space(space))
                .dossier()
                .flatMap(o -> TryPart.find(o, String.valueOf(role)).flatMap(r -> calendar(o, r)))
                .map(bytes -> Response.ok(bytes)
                        .type("application/octet-stream")
                        .header("Content-Disposition", "attachment; filename=\"week-to-try.ics\"")
                        .build())
                .orElseThrow(NotFoundException::new);
    }

    private Optional<byte[]> calendar(Opened opened, Role role) {
        var dossier = opened.pages().dossier();
        return RoleWeek.of(dossier, role)
                .find()
                .map(week -> RoleWeek.calendar(
                        week,
                        role.title(),
                        opened.day(),
                        dossier.asOf(),
                        doors.weekFormat(),
                        opened.pages().words()));
    }
}
