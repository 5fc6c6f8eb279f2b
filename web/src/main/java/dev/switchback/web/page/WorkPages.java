package dev.switchback.web.page;

import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.WorkView;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// How far a dossier has come: a page that loads itself again until it is there, the same as a part of another page,
/// and the button that stops it.
@Path("/{space:own|example}/work")
public final class WorkPages {
    private final Shell shell;
    private final Desk desk;

    WorkPages(Shell shell, Desk desk) {
        this.shell = shell;
        this.desk = desk;
    }

    @GET
    public Response show(
            @RestPath String space,
            @RestQuery @DefaultValue("") String back,
            @HeaderParam("HX-Request") @Nullable String part) {
        var where = Shell.space(space);
        String to = back(where, back);
        var frame = shell.inside(where, null, shell.words().of("work.title"), to);
        if (part != null) {
            return Shell.page(Templates.work(frame.work() == null ? frame.with(WorkView.ready(to)) : frame));
        }
        return frame.work() == null ? Shell.go(to) : Shell.page(Templates.working(frame));
    }

    @POST
    @Path("stop")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response stop(@RestPath String space, @RestForm @Nullable String back) {
        desk.stop(Shell.space(space));
        return Shell.go(back(Shell.space(space), back == null ? "" : back));
    }

    @POST
    @Path("again")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response again(@RestPath String space, @RestForm @Nullable String back) {
        desk.again(Shell.space(space));
        return Shell.go(back(Shell.space(space), back == null ? "" : back));
    }

    /// Only pages of the same space; anything else leads to its first one.
    private static String back(Space space, String asked) {
        return asked.matches("/" + space.path() + "/[a-z]{1,20}(/[a-z.]{1,20})?") && !asked.contains("/work")
                ? asked
                : space.isExample() ? "/example/why" : "/";
    }
}
