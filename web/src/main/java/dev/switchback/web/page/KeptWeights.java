package dev.switchback.web.page;

import dev.switchback.app.port.ProfileStore;
import dev.switchback.engine.lattice.OptionCount;
import dev.switchback.engine.lattice.Weights;
import dev.switchback.web.WebDoors;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;

/// The person's weights of the map, sealed beside the profile and not in it: a slider is no answer. See ADR 150.
@Singleton
class KeptWeights {
    private static final String KIND = "map-weights";
    private static final String ID = "own";

    private final ProfileStore store;
    private final Clock clock;

    KeptWeights(WebDoors doors) {
        this.store = doors.store();
        this.clock = doors.clock();
    }

    /// None when nothing was kept yet.
    Weights read() {
        return store.findNewest(KIND, ID)
                .map(s -> new JsonObject(s.payload()))
                .map(json -> read(count -> json.getValue(count) instanceof Number n ? n.toString() : ""))
                .orElse(Weights.NONE);
    }

    /// Weights as a page sends them; what is no weight counts as 0.
    static Weights read(Function<String, String> asked) {
        var weights = Weights.NONE;
        for (var count : OptionCount.values()) {
            String text = asked.apply(count.id());
            if (text.matches("[0-9]") && Integer.parseInt(text) <= Weights.MOST) {
                weights = weights.with(count, Integer.parseInt(text));
            }
        }
        return weights;
    }

    void keep(Weights weights) {
        if (weights.equals(read())) {
            return;
        }
        var json = new JsonObject();
        weights.values().forEach((count, weight) -> json.put(count.id(), weight));
        store.append(KIND, ID, LocalDate.now(clock), json.encode());
    }
}
