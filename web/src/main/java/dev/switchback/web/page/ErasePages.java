package dev.switchback.web.page;

import dev.switchback.app.port.Vault.State;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.web.WebDoors;
import dev.switchback.web.vault.Lock;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// Erases everything, after a word was typed. Works while the vault is locked: who forgot the passphrase can erase.
@Path("/own/erase")
public final class ErasePages {
    static final String PATH = "/own/erase";

    private static final int WRONG = 400;

    private final Lock lock;
    private final Shell shell;
    private final VaultFrames frames;
    private final Remembered remembered;
    private final WebDoors doors;

    ErasePages(Lock lock, Shell shell, VaultFrames frames, Remembered remembered, WebDoors doors) {
        this.lock = lock;
        this.shell = shell;
        this.frames = frames;
        this.remembered = remembered;
        this.doors = doors;
    }

    @GET
    public Response page() {
        return page(200, "");
    }

    @POST
    public Response erase(@RestForm @Nullable String word) {
        var words = shell.words();
        String asked = words.of("vault.erase.word");
        if (word == null || !word.strip().toLowerCase(Locale.ROOT).equals(asked)) {
            return page(WRONG, words.say(Phrase.of("vault.erase.other-word", "word", asked)));
        }
        synchronized (remembered) {
            lock.eraseEverything();
        }
        return Shell.page(VaultTemplates.erased(shell.plain("vault.erased.title"), stays()));
    }

    private Response page(int status, String wrong) {
        boolean open = lock.state() == State.OPEN;
        var view = new EraseView(lost(open), stays(), shell.words().of("vault.erase.word"), wrong, open);
        var frame = open ? frames.own("vault.erase.title") : shell.plain("vault.erase.title");
        return Shell.page(status, VaultTemplates.erase(frame, view).render());
    }

    private List<String> lost(boolean open) {
        var words = shell.words();
        var lost = new ArrayList<String>();
        if (open) {
            var amount = doors.store().amount();
            lost.add(words.say(Phrase.of(
                    "vault.erase.answers", "versions", remembered.listWritten().size())));
            lost.add(words.say(Phrase.of(
                    "vault.erase.documents", "documents", amount.documents(), "revisions", amount.revisions())));
        } else {
            lost.add(words.of("vault.erase.unknown"));
        }
        var ways = doors.store().openers();
        lost.add(words.of(ways.passphrase() ? "vault.erase.passphrase" : "vault.erase.key-file"));
        if (ways.recoveryKey()) {
            lost.add(words.of("vault.erase.recovery"));
        }
        return lost;
    }

    private List<String> stays() {
        var words = shell.words();
        var stays = new ArrayList<>(List.of(words.of("vault.erase.saved"), words.of("vault.erase.backups")));
        if (!doors.place().isFile()) {
            stays.add(words.of("vault.erase.server"));
        }
        return stays;
    }
}
