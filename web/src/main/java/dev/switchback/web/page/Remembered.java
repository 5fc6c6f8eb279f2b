package dev.switchback.web.page;

import dev.switchback.app.draft.ProfileDraft;
import dev.switchback.app.port.ProfileStore;
import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.web.WebDoors;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/// What the program keeps of a person: every version of the profile as it was given, and that the page before the first
/// input was read. When a method returns, a crash no longer loses what it kept.
@Singleton
public class Remembered {
    private static final String DRAFT = "profile-draft";
    private static final String OWN = "own";
    private static final String BEFORE = "before-you-begin";

    private final ProfileStore store;
    private final WebDoors doors;

    Remembered(WebDoors doors) {
        this.doors = doors;
        this.store = doors.store();
    }

    /// @param revision 1 for the first
    record Kept(ProfileDraft draft, int revision) {}

    Optional<Kept> findDraft() {
        return store.findNewest(DRAFT, OWN).map(this::kept);
    }

    /// The draft of an older version; a fresh one when there is none of that number.
    ProfileDraft draftAt(int revision) {
        return store.findRevision(DRAFT, OWN, revision)
                .map(s -> kept(s).draft())
                .orElseGet(ProfileDraft::fresh);
    }

    private Kept kept(Stored stored) {
        return new Kept(doors.drafts().fromJson(stored.payload()), stored.revision());
    }

    void keep(ProfileDraft draft) {
        store.append(DRAFT, OWN, LocalDate.now(doors.clock()), doors.drafts().toJson(draft));
    }

    boolean hasBegun() {
        return store.findNewest(BEFORE, OWN).isPresent();
    }

    void begin() {
        if (!hasBegun()) {
            store.append(
                    BEFORE,
                    OWN,
                    LocalDate.now(doors.clock()),
                    new JsonObject().put("read", true).encode());
        }
    }
}
