package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.week.ActivityRules.Rule;
import dev.switchback.engine.week.ActivityRules.Strength;
import dev.switchback.engine.week.RuleWords.Hit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sorts events into activities. A tag of the person's wins. Then, of the rules whose words and shape fit: the stronger
/// before the weaker, the longer word before the shorter; words inside of one with more parts do not count. Rules
/// without words
/// come last, in their order. Where the longest words of two activities are equally long, and where no rule fits, the
/// event stays not known; nothing is guessed. See ADR 245.
///
/// Not thread-safe: remembers what it found in titles.
final class EventSorter {
    private final List<Rule> rules;
    private final List<Rule> shapes;
    private final RuleWords words;
    private final Map<String, Activity> tags;
    private final Map<String, String> normal = new HashMap<>();
    private final Map<String, List<Hit>> hits = new HashMap<>();

    /// @param tags activity by title in lower case, or by key of the series
    EventSorter(ActivityRules rules, Map<String, Activity> tags) {
        this.rules = rules.rules();
        this.shapes =
                this.rules.stream().filter(r -> r.strength() == Strength.SHAPE).toList();
        this.words = new RuleWords(rules);
        this.tags = tags;
    }

    Sorted sort(Occurrence event) {
        String title = normal.computeIfAbsent(event.title(), Titles::normal);
        var tag = tags.get(tags.containsKey(title) ? title : event.series());
        if (tag != null) {
            return new Sorted(tag, Phrase.of("time.sorted.tag"));
        }
        var best = best(hits.computeIfAbsent(event.title(), words::hits), event);
        if (!best.isEmpty()) {
            return decided(best);
        }
        for (var rule : shapes) {
            if (rule.shape().fits(event)) {
                return sorted(rule);
            }
        }
        return new Sorted(
                Activity.UNSCHEDULED,
                title.isEmpty() ? Phrase.of("time.sorted.no-title") : Phrase.of("time.sorted.no-rule"));
    }

    /// The words that say most; several when they are equally strong and long.
    private List<Hit> best(List<Hit> all, Occurrence event) {
        var fitting = all.stream()
                .filter(h -> rules.get(h.rule()).shape().fits(event))
                .toList();
        var outer = fitting.stream()
                .filter(h -> fitting.stream().noneMatch(h::isInside))
                .toList();
        var most = outer.stream().min(Comparator.comparing(this::strength).thenComparing(h -> -h.letters()));
        return most.map(m -> outer.stream()
                        .filter(h -> strength(h) == strength(m) && h.letters() == m.letters())
                        .toList())
                .orElse(List.of());
    }

    private Strength strength(Hit hit) {
        return rules.get(hit.rule()).strength();
    }

    private Sorted decided(List<Hit> best) {
        var first = rules.get(best.getFirst().rule());
        return best.stream()
                .map(h -> rules.get(h.rule()))
                .filter(r -> r.activity() != first.activity())
                .findFirst()
                .map(other -> new Sorted(
                        Activity.UNSCHEDULED,
                        Phrase.of("time.sorted.contested", "rule", first.id(), "other", other.id())))
                .orElseGet(() -> sorted(first));
    }

    private static Sorted sorted(Rule rule) {
        return new Sorted(rule.activity(), Phrase.of("time.sorted.rule", "rule", rule.id()));
    }
}
