package dev.switchback.web.page;

import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Stop;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The usual week of a role as a starting point, to be changed before it is kept.
@Path("/own/week")
public final class WeekPages {
    private final Shell shell;
    private final WeekViews views;
    private final Remembered remembered;

    WeekPages(Shell shell, WeekViews views, Remembered remembered) {
        this.shell = shell;
        this.views = views;
        this.remembered = remembered;
    }

    @GET
    public Response start(@RestQuery @Nullable String from) {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        var week = views.from(String.valueOf(from)).orElseThrow(NotFoundException::new);
        var frame = shell.inside(Space.OWN, Stop.TIME, shell.words().of("week.title"));
        return Shell.page(
                FileTemplates.start(frame, FileTemplates.week(frame, week).render()));
    }
}
