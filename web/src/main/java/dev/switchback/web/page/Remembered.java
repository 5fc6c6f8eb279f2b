package dev.switchback.web.page;

import dev.switchback.app.port.ProfileStore;
import dev.switchback.web.WebDoors;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/// What the program keeps of a person: the profile as it was given, and that the page before the first input was read.
/// When a method returns, a crash no longer loses what it kept.
@ApplicationScoped
public class Remembered {
    private static final String PROFILE = "profile";
    private static final String OWN = "own";
    private static final String YAML = "yaml";
    private static final String BEFORE = "before-you-begin";

    private final ProfileStore store;
    private final WebDoors doors;

    Remembered(WebDoors doors) {
        this.doors = doors;
        this.store = doors.store();
    }

    /// @param yaml     as it was given
    /// @param revision 1 for the first
    record Text(String yaml, int revision) {}

    Optional<Text> findProfile() {
        return store.findNewest(PROFILE, OWN)
                .map(s -> new Text(new JsonObject(s.payload()).getString(YAML), s.revision()));
    }

    void keepProfile(String yaml) {
        store.append(
                PROFILE,
                OWN,
                LocalDate.now(doors.clock()),
                new JsonObject().put(YAML, yaml).encode());
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
