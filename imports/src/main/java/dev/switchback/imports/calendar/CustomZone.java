package dev.switchback.imports.calendar;

import dev.switchback.imports.calendar.RepeatRule.UnreadableRule;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Turns the VTIMEZONE of a file into rules of the JDK.
final class CustomZone {
    /// Clock changes are laid out up to here; later ones would change no week that anybody plans.
    private static final LocalDateTime HORIZON = LocalDateTime.of(2100, 1, 1, 0, 0);

    private static final int MAX_CHANGES = 20_000;

    private CustomZone() {}

    /// One STANDARD or DAYLIGHT part.
    ///
    /// @param start  first clock change, in the wall clock before it
    /// @param before offset before the change
    /// @param after  offset after the change
    /// @param rules  RRULEs as text
    /// @param dates  further changes
    record Observance(
            LocalDateTime start, ZoneOffset before, ZoneOffset after, List<String> rules, List<LocalDateTime> dates) {
        Observance {
            rules = List.copyOf(rules);
            dates = List.copyOf(dates);
        }
    }

    /// @throws UnreadableRule when a part repeats in a way that cannot be read
    static ZoneRules rules(List<Observance> observances, ReadingBounds bounds)
            throws UnreadableRule, RuleExpander.TooMuch {
        var changes = new ArrayList<Change>();
        for (var observance : observances) {
            changes.addAll(changes(observance, bounds));
        }
        changes.sort(Comparator.comparing(Change::epochSecond));
        if (changes.isEmpty()) {
            throw new DateTimeException("a zone without clock changes");
        }
        var first = changes.getFirst().before();
        var transitions = new ArrayList<ZoneOffsetTransition>();
        var offset = first;
        long lastSecond = Long.MIN_VALUE;
        for (var change : changes) {
            if (!change.after().equals(offset) && change.epochSecond() > lastSecond) {
                var wall = LocalDateTime.ofEpochSecond(change.epochSecond(), 0, offset);
                transitions.add(ZoneOffsetTransition.of(wall, offset, change.after()));
                offset = change.after();
                lastSecond = change.epochSecond();
            }
        }
        return ZoneRules.of(first, first, List.of(), transitions, List.of());
    }

    private record Change(long epochSecond, ZoneOffset before, ZoneOffset after) {}

    private static List<Change> changes(Observance observance, ReadingBounds bounds)
            throws UnreadableRule, RuleExpander.TooMuch {
        var onsets = new ArrayList<LocalDateTime>();
        onsets.add(observance.start());
        onsets.addAll(observance.dates());
        for (var text : observance.rules()) {
            var rule = RepeatRule.parse(text);
            var until = rule.until();
            var last = until == null
                    ? null
                    : until.zone().equals(IcsTime.UTC)
                            ? until.local().plusSeconds(observance.before().getTotalSeconds())
                            : until.local();
            int allowed = Math.min(ReadingBounds.MAX_STEPS_OF_EVENT, bounds.stepsLeft());
            var budget = new RuleExpander.Budget(allowed, MAX_CHANGES);
            try {
                new RuleExpander(rule, observance.start(), last, budget)
                        .expand(observance.start(), HORIZON, onsets::add);
            } finally {
                bounds.spend(allowed - Math.max(0, budget.stepsLeft()));
            }
        }
        bounds.takeClockChanges(onsets.size());
        return onsets.stream()
                .map(o -> new Change(o.toEpochSecond(observance.before()), observance.before(), observance.after()))
                .toList();
    }
}
