package dev.switchback.web.page;

import dev.switchback.app.error.OurMistake;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.security.Keys;
import dev.switchback.web.shell.Trouble;
import dev.switchback.web.shell.Words;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/// Pages for what went wrong, one per kind of error. None shows a stack trace or the words of somebody else's message.
public final class Mistakes {
    private final NotKept notKept;
    private final Words words;
    private final Keys keys;

    Mistakes(NotKept notKept, Words words, Keys keys) {
        this.notKept = notKept;
        this.words = words;
        this.keys = keys;
    }

    @ServerExceptionMapper
    public Response wrongInput(WrongInputException wrong) {
        return page(
                Response.Status.BAD_REQUEST,
                "web.trouble.input-title",
                words.of("web.trouble.input"),
                wrong.problems());
    }

    @ServerExceptionMapper
    public Response world(SwitchbackException world, ContainerRequestContext request) {
        return notKept.answer(world, (ResteasyReactiveContainerRequestContext) request);
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException refused) {
        var status = Response.Status.fromStatusCode(refused.getResponse().getStatus());
        return page(
                status == null ? Response.Status.BAD_REQUEST : status,
                "web.trouble.title",
                words.of("web.trouble.no-page"),
                List.of());
    }

    @ServerExceptionMapper
    public Response ours(RuntimeException mistake) {
        return page(
                Response.Status.INTERNAL_SERVER_ERROR,
                "web.trouble.title",
                words.say(Phrase.of("web.trouble.place", "place", OurMistake.place(mistake))),
                List.of());
    }

    private Response page(Response.Status status, String title, String text, List<Problem> problems) {
        return Shell.page(status, Trouble.page(words, keys.form(), words.of(title), text, problems, "/"));
    }
}
