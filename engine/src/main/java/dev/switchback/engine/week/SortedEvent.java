package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An event with what the rules take it for.
///
/// @param activity `unscheduled` when no rule knows
/// @param why      the rule that decided, or why none did
public record SortedEvent(ShownEvent shown, Activity activity, Phrase why) {
    /// What the rules take an event for; tags know nothing of it.
    public static SortedEvent of(ShownEvent shown, ActivityRules rules) {
        return all(List.of(shown), rules).getFirst();
    }

    /// The same of several, in their order. The words of the rules are made ready once, which costs more than an event.
    public static List<SortedEvent> all(List<ShownEvent> shown, ActivityRules rules) {
        var sorter = new EventSorter(rules, Map.of());
        var all = new ArrayList<SortedEvent>();
        for (var event : shown) {
            var sorted = sorter.sort(event.occurrence());
            all.add(new SortedEvent(event, sorted.activity(), sorted.why()));
        }
        return all;
    }
}
