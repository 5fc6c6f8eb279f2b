package dev.switchback.web.page;

import dev.switchback.app.draft.FormStation;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Gate;
import dev.switchback.web.security.Keys;
import dev.switchback.web.shell.Space;
import dev.switchback.web.shell.Trouble;
import dev.switchback.web.vault.Lock;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// The way in: the printed address, the page before the first input, and the first page.
@Path("/")
public final class EntryPages {
    private final Shell shell;
    private final Keys keys;
    private final Lock lock;
    private final Desk desk;
    private final Remembered remembered;
    private final WebDoors doors;
    private final ChangesView changes;
    private final FilesViews files;

    EntryPages(
            Shell shell,
            Keys keys,
            Lock lock,
            Desk desk,
            Remembered remembered,
            WebDoors doors,
            ChangesView changes,
            FilesViews files) {
        this.lock = lock;
        this.shell = shell;
        this.keys = keys;
        this.desk = desk;
        this.remembered = remembered;
        this.doors = doors;
        this.changes = changes;
        this.files = files;
    }

    /// Turns the token of the printed address into the cookie. The page leads on by itself: a redirect would count as
    /// coming from where the address was clicked, and the cookie would stay behind.
    @GET
    @Path("begin/{token}")
    public Response begin(@RestPath String token, @Context HttpServerRequest request) {
        if (!keys.redeem(token)) {
            var words = shell.words();
            return Shell.page(
                    Response.Status.FORBIDDEN,
                    Trouble.page(
                            words, "", words.of("web.trouble.title"), words.of("web.trouble.used"), List.of(), "/"));
        }
        var cookie = new NewCookie.Builder(
                        Gate.cookieName(request.localAddress().port()))
                .value(keys.cookie())
                .path("/")
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
        return Response.fromResponse(Shell.page(Templates.begin(shell.plain("web.begin.title"))))
                .cookie(cookie)
                .build();
    }

    @GET
    @Path("before")
    public Response before() {
        return before(200, List.of());
    }

    private Response before(int status, List<String> wrong) {
        var warnings = doors.warnings().stream().map(shell.words()::say).toList();
        return Shell.page(
                status,
                Templates.before(
                                shell.plain("web.before.title"),
                                warnings,
                                doors.folder().toString(),
                                wrong,
                                remembered.hasBegun())
                        .render());
    }

    /// Makes the vault. One press is enough; who wants a passphrase sends it along.
    ///
    /// @param sealing `passphrase` when the vault is to be opened by one
    @POST
    @Path("before")
    public Response acknowledge(
            @RestForm @Nullable String sealing,
            @RestForm @Nullable String passphrase,
            @RestForm @Nullable String again) {
        synchronized (remembered) {
            if (remembered.hasBegun()) {
                return Shell.go("/");
            }
            try {
                if ("passphrase".equals(sealing)) {
                    lock.create(Secret.twice(passphrase, again));
                } else {
                    lock.create();
                }
            } catch (WrongInputException wrong) {
                return before(Response.Status.BAD_REQUEST.getStatusCode(), WorldWords.of(shell.words(), wrong));
            }
        }
        return Shell.go("/");
    }

    @GET
    public Response home() {
        if (!remembered.hasBegun()) {
            return Shell.go("/before");
        }
        var frame = shell.inside(Space.OWN, null, shell.words().of("web.home.title"));
        var found = desk.find(Space.OWN);
        var html = found.dossier().map(d -> shell.html(d.shortPage(), d)).orElse("");
        boolean has = !(found instanceof Desk.Found.Nothing);
        return Shell.page(Templates.home(
                frame,
                has,
                changes.all(frame, found),
                html,
                found.problems(),
                shell.form(FormStation.START, html.isEmpty()),
                files.view(FilesViews.Kinds.ALL)));
    }
}
