package dev.switchback.web.page;

import dev.switchback.app.calendar.ExportHelp;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Space;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// How a calendar gets out of the product it lies in, for every product that we know.
@Path("/help")
public final class HelpPages {
    private final WebDoors doors;
    private final Shell shell;
    private final Remembered remembered;

    HelpPages(WebDoors doors, Shell shell, Remembered remembered) {
        this.doors = doors;
        this.shell = shell;
        this.remembered = remembered;
    }

    @GET
    @Path("calendar")
    public Response calendar() {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        var words = shell.words();
        var frame = shell.inside(Space.OWN, null, words.of("help.calendar.title"), "/help/calendar");
        var html = doors.renderer()
                .fragment(ExportHelp.pages(List.of(ExportHelp.values())), words.phrasebook(), List.of());
        return Shell.page(Templates.help(frame, html));
    }
}
