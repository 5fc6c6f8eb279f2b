package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.web.security.Keys;
import dev.switchback.web.shell.Trouble;
import dev.switchback.web.shell.Words;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/// What a person sees when the disk or the database did not do what was asked: what was not kept, the cure, and what
/// was typed, ready to be sent again.
@Singleton
class NotKept {
    private static final int NO_ROOM = 507;
    private static final int NOT_NOW = 503;

    private final Words words;
    private final Keys keys;
    private final Shell shell;
    private final Again again;
    private final LockedDoor door;

    NotKept(Words words, Keys keys, Shell shell, Again again, LockedDoor door) {
        this.words = words;
        this.keys = keys;
        this.shell = shell;
        this.again = again;
        this.door = door;
    }

    Response answer(SwitchbackException world, ResteasyReactiveContainerRequestContext request) {
        if (world.code().equals("vault-locked")) {
            return door.shut(request);
        }
        int status = world.code().equals("disk-full") ? NO_ROOM : NOT_NOW;
        String text = WorldWords.of(words, world);
        var context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        var form = context.getFormData();
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (form == null || path.startsWith("/own/kept") || path.equals("/open") || path.equals(ErasePages.PATH)) {
            return Shell.page(
                    status,
                    Trouble.page(words, keys.form(), words.of("web.trouble.world-title"), text, List.of(), "/"));
        }
        var view = again.view(Held.of(path, form));
        return Shell.page(
                status,
                VaultTemplates.again(shell.plain("vault.again.not-kept"), text, true, view)
                        .render());
    }
}
