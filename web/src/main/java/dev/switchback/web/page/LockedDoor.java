package dev.switchback.web.page;

import dev.switchback.app.port.Vault.State;
import dev.switchback.web.vault.Lock;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/// Stands before every page of the own space: while the vault is locked, nothing behind it is reached. What a form
/// brought is handed back with the page that opens the vault. See decision 100.
public final class LockedDoor {
    /// After the token of the form was looked at.
    private static final int AFTER_THE_TOKEN = 6_000;

    /// Everything else is the person's own.
    private static final List<String> FREE =
            List.of("/assets/", "/begin/", "/example", "/before", "/open", "/language");

    /// Its forms hold passphrases, which travel nowhere.
    private static final String SECRETS = "/own/kept";

    private static final int LOCKED = 423;

    private final Lock lock;
    private final OpeningPages opening;

    LockedDoor(Lock lock, OpeningPages opening) {
        this.lock = lock;
        this.opening = opening;
    }

    @ServerRequestFilter(priority = AFTER_THE_TOKEN)
    @WithFormRead
    public @Nullable Response look(ResteasyReactiveContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (FREE.stream().anyMatch(path::startsWith)) {
            return null;
        }
        return switch (lock.state()) {
            case OPEN -> null;
            case NEW -> Shell.go("/before");
            case LOCKED_BY_PASSPHRASE, LOCKED_BY_KEY_FILE -> path.equals(ErasePages.PATH) ? null : shut(request);
        };
    }

    /// Also for a page that was on its way when the vault was locked.
    Response shut(ResteasyReactiveContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            var form = context.getFormData();
            boolean secret = path.startsWith(SECRETS);
            return opening.locked(LOCKED, secret ? SECRETS : "/", form == null || secret ? null : Held.of(path, form));
        }
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        String to = Back.safe(query == null ? path : path + "?" + query);
        return isNavigation(request) ? Shell.go(OpeningPages.address(to)) : opening.locked(LOCKED, to, null);
    }

    /// A script that asks for a part of a page must not take the page that opens the vault for it.
    private static boolean isNavigation(ResteasyReactiveContainerRequestContext request) {
        String destination = request.getHeaderString("Sec-Fetch-Dest");
        return (destination == null || destination.equals("document")) && request.getHeaderString("HX-Request") == null;
    }

    static boolean isLocked(State state) {
        return state == State.LOCKED_BY_PASSPHRASE || state == State.LOCKED_BY_KEY_FILE;
    }
}
