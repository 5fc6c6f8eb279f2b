package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.shell.Words;
import dev.switchback.web.vault.IdleTime;
import dev.switchback.web.vault.Lock;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// What is kept, where, how much, and what opens it: passphrase, recovery key, the time after which it locks.
@Path("/own/kept")
public final class KeptPages {
    private static final int WRONG = 400;
    private static final int NOT_NOW = 503;
    private static final int BYTES_OF_A_KILOBYTE = 1_000;

    private final Lock lock;
    private final Shell shell;
    private final VaultFrames frames;
    private final Remembered remembered;
    private final WebDoors doors;

    KeptPages(Lock lock, Shell shell, VaultFrames frames, Remembered remembered, WebDoors doors) {
        this.lock = lock;
        this.shell = shell;
        this.frames = frames;
        this.remembered = remembered;
        this.doors = doors;
    }

    @GET
    public Response page() {
        return page(200, List.of(), "");
    }

    @POST
    @Path("passphrase")
    public Response passphrase(
            @RestForm @Nullable String current,
            @RestForm @Nullable String passphrase,
            @RestForm @Nullable String again) {
        return done(() -> {
            char[] fresh = Secret.twice(passphrase, again);
            lock.requirePassphrase(Secret.of(current));
            lock.changePassphrase(fresh);
            return page(200, List.of(), shell.words().of("vault.kept.passphrase-set"));
        });
    }

    @POST
    @Path("passphrase/remove")
    public Response remove(@RestForm @Nullable String current) {
        return done(() -> {
            lock.requirePassphrase(Secret.of(current));
            lock.removePassphrase();
            return page(200, List.of(), shell.words().of("vault.kept.passphrase-removed"));
        });
    }

    /// The key stands in this answer and nowhere else; the browser is told to keep no answer.
    @POST
    @Path("recovery")
    public Response recovery(@RestForm @Nullable String current) {
        return done(() -> {
            lock.requirePassphrase(Secret.of(current));
            return Shell.page(VaultTemplates.recovery(shell.plain("vault.recovery.title"), lock.renewRecoveryKey()));
        });
    }

    @POST
    @Path("idle")
    public Response idle(@RestForm @Nullable String idle) {
        lock.setIdle(IdleTime.find(String.valueOf(idle)).orElseThrow(NotFoundException::new));
        return Shell.go("/own/kept#idle");
    }

    @POST
    @Path("lock")
    public Response lockNow() {
        if (lock.hasPassphrase()) {
            lock.lock();
        }
        return Shell.go("/");
    }

    private Response done(Supplier<Response> work) {
        try {
            return work.get();
        } catch (WrongInputException wrong) {
            return page(WRONG, WorldWords.of(shell.words(), wrong), "");
        } catch (SwitchbackException world) {
            if (world.code().equals("vault-locked")) {
                throw world;
            }
            return page(NOT_NOW, List.of(WorldWords.of(shell.words(), world)), "");
        }
    }

    private Response page(int status, List<String> wrong, String done) {
        boolean passphrase = lock.hasPassphrase();
        var words = shell.words();
        var view = new KeptView(
                facts(words, passphrase),
                places(passphrase),
                doors.warnings().stream().map(words::say).toList(),
                shell.damaged(),
                passphrase,
                doors.store().openers().recoveryKey(),
                passphrase && !lock.isOpenedByRecoveryKey(),
                idle(words),
                wrong,
                done);
        return Shell.page(
                status,
                VaultTemplates.kept(frames.own("vault.kept.title"), view).render());
    }

    private List<String> facts(Words words, boolean passphrase) {
        var amount = doors.store().amount();
        var facts = new ArrayList<String>();
        facts.add(words.say(Phrase.of(
                "vault.kept.amount",
                "versions",
                remembered.listWritten().size(),
                "documents",
                amount.documents(),
                "revisions",
                amount.revisions(),
                "kilobytes",
                (int) Math.ceilDiv(amount.bytes(), BYTES_OF_A_KILOBYTE))));
        facts.add(words.of(passphrase ? "vault.kept.by-passphrase" : "vault.kept.by-key-file"));
        return facts;
    }

    private List<String> places(boolean passphrase) {
        var place = doors.place();
        var places = new ArrayList<String>();
        places.add(place.isFile() ? place.data().toString() : place.server());
        if (!passphrase) {
            places.add(place.keys().toString());
        }
        return places;
    }

    private List<KeptView.Choice> idle(Words words) {
        return Arrays.stream(IdleTime.values())
                .map(t -> new KeptView.Choice(
                        t.id(),
                        t == IdleTime.NEVER
                                ? words.of("vault.kept.idle-never")
                                : words.say(Phrase.of("vault.kept.idle-minutes", "minutes", (int)
                                        t.length().toMinutes())),
                        t == lock.idle()))
                .toList();
    }
}
