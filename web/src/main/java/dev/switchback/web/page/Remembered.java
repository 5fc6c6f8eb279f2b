package dev.switchback.web.page;

import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.app.port.Vault;
import dev.switchback.app.port.Vault.State;
import dev.switchback.app.port.Vault.Written;
import dev.switchback.web.WebDoors;
import dev.switchback.web.vault.VaultAge;
import dev.switchback.web.vault.VaultClosed;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the program keeps of a person: every version of the profile as it was given. When a method returns, a crash no
/// longer loses what it kept. That there is a vault at all says that the page before the first input was read.
@Singleton
public class Remembered {
    private static final String DRAFT = "profile-draft";
    private static final String OWN = "own";

    /// As the vault names it among damaged documents.
    static final String NAME = DRAFT + ", " + OWN;

    private final Vault store;
    private final WebDoors doors;
    private final Event<AboutToKeep> before;
    private final VaultAge age;
    private volatile @Nullable Read last;

    Remembered(WebDoors doors, Event<AboutToKeep> before, VaultAge age) {
        this.age = age;
        this.doors = doors;
        this.before = before;
        this.store = doors.store();
    }

    /// @param revision 1 for the first
    record Kept(ProfileDraft draft, int revision) {}

    /// A version as it lay in the vault, and what it says.
    private record Read(Stored stored, Kept kept) {}

    /// The same object until another version is kept.
    Optional<Kept> findDraft() {
        long then = age.now();
        return store.findNewest(DRAFT, OWN).map(stored -> {
            var known = last;
            if (known == null || !known.stored().equals(stored)) {
                known = new Read(stored, kept(stored));
                last = known;
                if (age.now() != then) {
                    last = null;
                }
            }
            return known.kept();
        });
    }

    /// The draft of an older version; a fresh one when there is none of that number.
    ProfileDraft draftAt(int revision) {
        return find(revision).map(Kept::draft).orElseGet(ProfileDraft::fresh);
    }

    Optional<Kept> find(int revision) {
        return store.find(revision, DRAFT, OWN).map(this::kept);
    }

    /// When each version was kept, oldest first; damaged ones too.
    List<Written> listWritten() {
        return store.listWritten(DRAFT, OWN);
    }

    /// Adds what an older version held as the newest one.
    ///
    /// @throws IllegalArgumentException when there is no such version
    int takeBack(int revision) {
        before.fire(new AboutToKeep());
        return store.undoTo(revision, DRAFT, OWN, LocalDate.now(doors.clock()));
    }

    private Kept kept(Stored stored) {
        return new Kept(doors.drafts().fromJson(stored.payload()), stored.revision());
    }

    void closed(@Observes VaultClosed closed) {
        last = null;
    }

    void keep(ProfileDraft draft) {
        before.fire(new AboutToKeep());
        store.append(DRAFT, OWN, LocalDate.now(doors.clock()), doors.drafts().toJson(draft));
    }

    boolean hasBegun() {
        return store.state() != State.NEW;
    }
}
