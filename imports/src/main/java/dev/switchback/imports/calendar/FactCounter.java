package dev.switchback.imports.calendar;

import dev.switchback.engine.week.CalendarFacts;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Counts what the files hold as a whole.
final class FactCounter {
    private static final long QUARTER_HOUR_SECONDS = 15 * 60;

    private final Map<String, Integer> titles = new HashMap<>();
    private final Map<String, String> sameTitles = new HashMap<>();
    private int events;
    private int timed;
    private int zeroLength;
    private int quarterHour;
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
            if (isQuarterHourOrLess(event, start)) {
                quarterHour++;
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

    /// Both ends as the wall clock of the file shows them; two zones in one event are rare and do not matter here.
    private static boolean isQuarterHourOrLess(IcsEvent event, IcsTime start) {
        if (hasNoLength(event, start)) {
            return true;
        }
        var end = event.end;
        var length = event.length;
        if (end != null) {
            long seconds = Duration.between(start.local(), end.local()).toSeconds();
            return seconds >= 0 && seconds <= QUARTER_HOUR_SECONDS;
        }
        return length != null && length.days() == 0 && length.seconds() <= QUARTER_HOUR_SECONDS;
    }

    CalendarFacts facts() {
        int commonest = titles.isEmpty() ? 0 : Collections.max(titles.values());
        return new CalendarFacts(
                events, timed, zeroLength, quarterHour, withoutAttendees, withoutTitle, titles.size(), commonest);
    }
}
