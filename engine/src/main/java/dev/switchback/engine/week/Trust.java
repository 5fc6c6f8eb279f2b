package dev.switchback.engine.week;

import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How far an audit can be relied on. Says first what can be counted, then what cannot be known and why.
final class Trust {
    /// A title that this share of all events carries tells them apart no more than a blank one. Own estimate.
    private static final double SAME_TITLE = 0.8;

    /// From this share on a lack is worth a sentence. Own estimate.
    private static final double WORTH_SAYING = 0.2;

    private static final double MOSTLY = 0.5;

    private final Map<String, Integer> titles = new HashMap<>();
    private int events;
    private int withoutAttendees;

    /// Takes one counted event into account.
    void see(Occurrence event) {
        events++;
        titles.merge(Titles.normal(event.title()), 1, Integer::sum);
        if (event.attendees() == 0) {
            withoutAttendees++;
        }
    }

    List<Phrase> phrases(CalendarFacts facts, Hours counted, Hours unknown, int weeks) {
        var phrases = new ArrayList<Phrase>();
        if (events == 0) {
            phrases.add(Phrase.of("time.trust.empty"));
        } else {
            ofWindow(phrases, counted, unknown, weeks);
        }
        if (facts.events() > 0) {
            ofFiles(phrases, facts);
        }
        return List.copyOf(phrases);
    }

    private void ofWindow(List<Phrase> phrases, Hours counted, Hours unknown, int weeks) {
        double share = counted.value() == 0 ? 0 : unknown.value() / counted.value();
        phrases.add(
                Phrase.of("time.trust.counted", "events", events, "weeks", weeks, "hours", counted.times(1.0 / weeks)));
        if (share > MOSTLY) {
            phrases.add(Phrase.of("time.trust.mostly-unclassifiable", "share", Share.of(share)));
        } else if (share > 0) {
            phrases.add(Phrase.of("time.trust.partly-unclassified", "share", Share.of(share)));
        }
        int blank = titles.getOrDefault("", 0);
        if (blank >= WORTH_SAYING * events) {
            phrases.add(Phrase.of("time.trust.blank-titles", "count", blank, "events", events));
        }
        int commonest = titles.entrySet().stream()
                .filter(e -> !e.getKey().isEmpty())
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        if (events > 1 && commonest >= SAME_TITLE * events) {
            phrases.add(Phrase.of("time.trust.same-title", "count", commonest, "events", events));
        }
        if (withoutAttendees >= MOSTLY * events) {
            phrases.add(Phrase.of("time.trust.no-attendees", "count", withoutAttendees, "events", events));
        }
    }

    private static void ofFiles(List<Phrase> phrases, CalendarFacts facts) {
        if (facts.quarterHour() > WORTH_SAYING * facts.timed()) {
            phrases.add(Phrase.of(
                    "time.trust.file-quarter-hour",
                    "count",
                    facts.quarterHour(),
                    "timed",
                    facts.timed(),
                    "none",
                    facts.zeroLength()));
        } else if (facts.zeroLength() > 0) {
            phrases.add(Phrase.of("time.trust.file-zero-length", "count", facts.zeroLength(), "timed", facts.timed()));
        }
        if (facts.withoutTitle() >= WORTH_SAYING * facts.events()) {
            phrases.add(
                    Phrase.of("time.trust.file-blank-titles", "count", facts.withoutTitle(), "events", facts.events()));
        }
        if (facts.events() > 1 && facts.commonestTitle() >= SAME_TITLE * facts.events()) {
            phrases.add(
                    Phrase.of("time.trust.file-same-title", "count", facts.commonestTitle(), "events", facts.events()));
        }
        if (facts.withoutAttendees() >= MOSTLY * facts.events()) {
            phrases.add(Phrase.of(
                    "time.trust.file-no-attendees", "count", facts.withoutAttendees(), "events", facts.events()));
        }
    }
}
