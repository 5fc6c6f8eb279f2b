package dev.switchback.web.page;

import dev.switchback.app.port.ProfileStore;
import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.app.proposal.ProposalEdit;
import dev.switchback.web.WebDoors;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// The person's edits of the page for others, every version of them, sealed.
@Singleton
class KeptEdits {
    private static final String KIND = "proposal-edits";
    private static final String ID = "own";

    private final ProfileStore store;
    private final Clock clock;

    KeptEdits(WebDoors doors) {
        this.store = doors.store();
        this.clock = doors.clock();
    }

    /// @param version 0 before the first
    record Kept(List<ProposalEdit> edits, int version) {
        Kept {
            edits = List.copyOf(edits);
        }
    }

    Kept newest() {
        return store.findNewest(KIND, ID).map(KeptEdits::kept).orElseGet(() -> new Kept(List.of(), 0));
    }

    Kept at(int version) {
        var newest = newest();
        return newest.version() == version
                ? newest
                : store.find(version, KIND, ID).map(KeptEdits::kept).orElseGet(() -> new Kept(List.of(), 0));
    }

    void keep(List<ProposalEdit> edits) {
        var list = new JsonArray();
        edits.forEach(e -> list.add(new JsonObject()
                .put("piece", e.piece())
                .put("based_on", e.basedOn())
                .put("text", e.text())
                .put("checked", e.checked())));
        store.append(
                KIND,
                ID,
                LocalDate.now(clock),
                new JsonObject().put("edits", list).encode());
    }

    private static Kept kept(Stored stored) {
        var edits = new JsonObject(stored.payload())
                .getJsonArray("edits").stream()
                        .map(JsonObject.class::cast)
                        .map(e -> new ProposalEdit(
                                e.getString("piece"),
                                e.getString("based_on"),
                                e.getString("text"),
                                e.getBoolean("checked")))
                        .toList();
        return new Kept(edits, stored.revision());
    }
}
