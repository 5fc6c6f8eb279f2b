package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import java.util.Map;

/// An event with what the rules take it for.
///
/// @param activity `unscheduled` when no rule knows
/// @param why      the rule that decided, or why none did
public record SortedEvent(ShownEvent shown, Activity activity, Phrase why) {
    /// What the rules take an event for; tags know nothing of it.
    public static SortedEvent of(ShownEvent shown, ActivityRules rules) {
        var sorted = new EventSorter(rules, Map.of()).sort(shown.occurrence());
        return new SortedEvent(shown, sorted.activity(), sorted.why());
    }
}
