package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Sorts events into activities: a tag of the person's wins, then the first rule that holds. What neither knows stays
/// not known; nothing is guessed.
final class EventSorter {
    private final List<RuleWithWords> rules;
    private final Map<String, Activity> tags;
    private final Map<String, String> normal = new HashMap<>();

    private record RuleWithWords(ActivityRules.Rule rule, List<Pattern> words) {}

    /// @param tags activity by title in lower case
    EventSorter(ActivityRules rules, Map<String, Activity> tags) {
        this.rules = rules.rules().stream()
                .map(r -> new RuleWithWords(
                        r, r.words().stream().map(Titles::wholeWords).toList()))
                .toList();
        this.tags = tags;
    }

    Sorted sort(Occurrence event) {
        String title = normal.computeIfAbsent(event.title(), Titles::normal);
        var tag = tags.get(title);
        if (tag != null) {
            return new Sorted(tag, Phrase.of("time.sorted.tag"));
        }
        for (var one : rules) {
            if (holds(one, event, title)) {
                return new Sorted(
                        one.rule().activity(),
                        Phrase.of("time.sorted.rule", "rule", one.rule().id()));
            }
        }
        return new Sorted(
                Activity.UNSCHEDULED,
                title.isEmpty() ? Phrase.of("time.sorted.no-title") : Phrase.of("time.sorted.no-rule"));
    }

    private static boolean holds(RuleWithWords one, Occurrence event, String title) {
        var rule = one.rule();
        return event.attendees() >= rule.minAttendees()
                && event.attendees() <= rule.maxAttendees()
                && (!rule.recurringOnly() || event.recurring())
                && (one.words().isEmpty()
                        || one.words().stream().anyMatch(w -> w.matcher(title).find()));
    }
}
