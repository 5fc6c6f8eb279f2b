package dev.switchback.web.page;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.ladder.KeptPlan;
import dev.switchback.app.pivot.OpenDossier.Opened;
import dev.switchback.app.port.ProfileStore;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.web.WebDoors;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plans that the person kept, sealed, oldest first; none is ever overwritten. See ADR 151.
@Singleton
class KeptPlans {
    private static final String KIND = "ladder-plan";
    private static final String ID = "own";

    private final ProfileStore store;
    private final Clock clock;

    KeptPlans(WebDoors doors) {
        this.store = doors.store();
        this.clock = doors.clock();
    }

    List<KeptPlan> list() {
        return store.listRevisions(KIND, ID).stream()
                .map(s -> plan(new JsonObject(s.payload())))
                .toList();
    }

    Optional<KeptPlan> findNewest() {
        return store.findNewest(KIND, ID).map(s -> plan(new JsonObject(s.payload())));
    }

    /// Keeps the ladder of a dossier, unless it has none or the newest kept plan says the same.
    void keep(Opened opened) {
        opened.pages().dossier().ladder().find().ifPresent(ladder -> {
            var plan = KeptPlan.of(
                    opened.pages().dossier().asOf(), ladder, opened.pages().words());
            try {
                if (findNewest().filter(plan::saysTheSameAs).isEmpty()) {
                    store.append(KIND, ID, LocalDate.now(clock), json(plan).encode());
                }
            } catch (SwitchbackException e) {
                // Reading goes on where nothing can be kept; the plan is kept at the next look.
                return;
            }
        });
    }

    private static JsonObject json(KeptPlan plan) {
        var steps = new JsonArray();
        for (var step : plan.steps()) {
            var json = new JsonObject().put("project", step.project()).put("goal", step.goal());
            step.end().find().ifPresent(d -> json.put("end", d.toString()));
            step.endLate().find().ifPresent(d -> json.put("late", d.toString()));
            steps.add(json);
        }
        return new JsonObject().put("day", plan.day().toString()).put("steps", steps);
    }

    private static KeptPlan plan(JsonObject json) {
        return new KeptPlan(
                LocalDate.parse(json.getString("day")),
                json.getJsonArray("steps").stream()
                        .map(JsonObject.class::cast)
                        .map(s -> new KeptPlan.Step(
                                s.getString("project"),
                                s.getString("goal"),
                                day(s.getString("end")),
                                day(s.getString("late"))))
                        .toList());
    }

    private static Knowable<LocalDate> day(@Nullable String text) {
        return text == null ? Knowable.unknown("ladder.no-hours") : Knowable.known(LocalDate.parse(text));
    }
}
