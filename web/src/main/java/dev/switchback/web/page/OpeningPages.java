package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Vault.State;
import dev.switchback.web.shell.Words;
import dev.switchback.web.vault.Lock;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The page that opens a locked vault, and leads back to where the person wanted to go.
@Path("/open")
public final class OpeningPages {
    private static final int REFUSED = 403;
    private static final int BUSY = 429;
    private static final int NOT_NOW = 503;

    private final Lock lock;
    private final Shell shell;
    private final Again again;

    OpeningPages(Lock lock, Shell shell, Again again) {
        this.lock = lock;
        this.shell = shell;
        this.again = again;
    }

    static String address(String to) {
        return "/open?" + Back.FIELD + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @GET
    public Response page(@RestQuery @Nullable String to) {
        String back = Back.safe(to == null ? "" : to);
        return switch (lock.state()) {
            case OPEN -> Shell.go(back);
            case NEW -> Shell.go("/before");
            case LOCKED_BY_PASSPHRASE, LOCKED_BY_KEY_FILE -> page(200, back, "", List.of());
        };
    }

    /// For the script that looks whether a page that lies open may stay on the screen: `open`, `locked`, or `always`
    /// when nothing locks it. Does not count as use.
    @GET
    @Path("state")
    @Produces(MediaType.TEXT_PLAIN)
    public String state() {
        return LockedDoor.isLocked(lock.state()) ? "locked" : lock.hasPassphrase() ? "open" : "always";
    }

    @POST
    public Response open(
            @RestForm @Nullable String passphrase,
            @RestForm @Nullable String recovery,
            @RestForm @Nullable String to,
            @RestForm @Nullable String held) {
        String back = Back.safe(to == null ? "" : to);
        String carried = held == null ? "" : held;
        if (lock.state() == State.NEW) {
            return Shell.go("/before");
        }
        try {
            if (LockedDoor.isLocked(lock.state())) {
                open(passphrase == null ? "" : passphrase, recovery == null ? "" : recovery);
            }
        } catch (WrongInputException wrong) {
            boolean busy = wrong.problems().getFirst().code().equals("attempt-busy");
            return page(busy ? BUSY : REFUSED, back, carried, WorldWords.of(shell.words(), wrong));
        } catch (SwitchbackException world) {
            return page(NOT_NOW, back, carried, List.of(WorldWords.of(shell.words(), world)));
        }
        return Held.parse(carried).map(this::offered).orElseGet(() -> Shell.go(back));
    }

    private void open(String passphrase, String recovery) {
        if (!recovery.isBlank()) {
            lock.openWithRecoveryKey(Secret.of(recovery));
        } else if (lock.state() == State.LOCKED_BY_KEY_FILE) {
            lock.openWithKeyFile();
        } else {
            lock.open(Secret.of(passphrase));
        }
    }

    private Response offered(Held held) {
        var words = shell.words();
        return Shell.page(VaultTemplates.again(
                shell.plain("vault.again.title"), words.of("vault.again.locked"), false, again.view(held)));
    }

    /// What is answered in place of a page of the own space.
    ///
    /// @param form that was posted; null when none was
    Response locked(int status, String to, @Nullable Held form) {
        String held = Optional.ofNullable(form).map(Held::json).orElse("");
        return page(status, form == null ? to : back(form), held, List.of());
    }

    /// The station of a form of answers; else the first page.
    private static String back(Held form) {
        String answers = "/own/answers/";
        return form.action().startsWith(answers)
                ? FormStations.find(form.action().substring(answers.length()))
                        .map(AnswerPages::page)
                        .orElse("/")
                : "/";
    }

    private Response page(int status, String to, String held, List<String> wrong) {
        Words words = shell.words();
        boolean byPassphrase = lock.state() == State.LOCKED_BY_PASSPHRASE;
        var view = new OpeningView(to, held, byPassphrase, wrong);
        return Shell.page(
                status,
                VaultTemplates.open(
                                shell.plain(byPassphrase ? "vault.open.title" : "vault.open.key-title"),
                                words.of(byPassphrase ? "vault.open.lead" : "vault.open.key-lead"),
                                view)
                        .render());
    }
}
