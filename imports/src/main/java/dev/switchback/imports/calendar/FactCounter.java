package dev.switchback.imports.calendar;

import dev.switchback.engine.week.CalendarFacts;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Counts what the files hold as a whole.
final class FactCounter {
    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, String> sameTitles = new HashMap<>();
    private int events;
    private int timed;
    private int zeroLength;
    private int withoutAttendees;
    private int withoutTitle;

    void count(IcsEvent event) {
        events++;
        if (event.attendees == 0) {
            withoutAttendees++;
        }
        if (event.title.isEmpty()) {
            withoutTitle++;
        } else {
            event.title = sameTitles.computeIfAbsent(event.title, t -> t);
            titles.merge(event.title.toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
        var start = event.start;
        if (start != null && !start.isDate()) {
            timed++;
            if (hasNoLength(event, start)) {
                zeroLength++;
            }
        }
    }

    private static boolean hasNoLength(IcsEvent event, IcsTime start) {
        var end = event.end;
        var length = event.length;
        if (end != null) {
            return end.equals(start);
        }
        return length == null || (length.days() == 0 && length.seconds() == 0);
    }

    CalendarFacts facts() {
        int commonest = titles.isEmpty() ? 0 : Collections.max(titles.values());
        return new CalendarFacts(events, timed, zeroLength, withoutAttendees, withoutTitle, titles.size(), commonest);
    }
}
