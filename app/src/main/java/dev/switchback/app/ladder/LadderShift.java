package dev.switchback.app.ladder;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.growth.Journal;
import java.util.ArrayList;
import java.util.List;

/// What moved between a plan that was kept and the ladder of today.
public final class LadderShift {
    private LadderShift() {}

    /// @return in the order of the kept plan, then what is new; empty when nothing changed
    public static List<Phrase> between(KeptPlan kept, KeptPlan now, Journal journal) {
        var changes = new ArrayList<Phrase>();
        for (var step : kept.steps()) {
            String goal = step.goal();
            var next = now.find(step.project());
            if (next.isEmpty()) {
                changes.add(Phrase.of(gone(step.project(), journal), "goal", goal));
            } else if (step.end().isKnown()
                    && next.get().end().isKnown()
                    && !step.end().equals(next.get().end())) {
                changes.add(Phrase.of(
                        "shift.moved",
                        "goal",
                        goal,
                        "now",
                        next.get().end().find().orElseThrow(),
                        "before",
                        step.end().find().orElseThrow()));
            }
        }
        now.steps().stream()
                .filter(s -> kept.find(s.project()).isEmpty())
                .forEach(s -> changes.add(Phrase.of("shift.new", "goal", s.goal())));
        var before = kept.findEnd();
        var after = now.findEnd();
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            changes.add(Phrase.of("shift.end", "now", after.get(), "before", before.get()));
        }
        return changes;
    }

    private static String gone(String project, Journal journal) {
        if (journal.finished().contains(project)) {
            return "shift.finished";
        }
        return journal.dropped().contains(project) ? "shift.dropped" : "shift.gone";
    }
}
