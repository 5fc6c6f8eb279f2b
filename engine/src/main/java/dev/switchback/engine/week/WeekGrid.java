package dev.switchback.engine.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The wall-clock minutes of one week, each holding the one event that takes it.
///
/// Where events overlap, the minute goes to the event that (1) is not tentative, (2) whose activity is known, (3) is
/// shorter, (4) began earlier, (5) is of the activity named first, (6) has the smaller
/// series key. Cost: O(events of the week + minutes), whatever overlaps.
final class WeekGrid {
    static final int MINUTES_OF_DAY = 24 * 60;
    static final int MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;
    static final int NOBODY = -1;

    private final int[] taken = new int[MINUTES_OF_WEEK];

    /// For each minute a later one, or itself where nobody is there; following it ends at the next free one.
    private final int[] next = new int[MINUTES_OF_WEEK + 1];
    private int left = MINUTES_OF_WEEK;
    private final LocalDateTime monday;

    WeekGrid(LocalDate monday) {
        this.monday = monday.atStartOfDay();
        Arrays.fill(taken, NOBODY);
        Arrays.setAll(next, m -> m);
    }

    /// Gives the minutes of an event to it where nobody is there yet; call in order of precedence.
    void take(int event, Occurrence occurrence) {
        if (left == 0) {
            return;
        }
        int from = minute(occurrence.start().toLocalDateTime());
        int to = Math.min(MINUTES_OF_WEEK, minute(occurrence.end().toLocalDateTime()));
        for (int m = free(Math.max(0, from)); m < to; m = free(m)) {
            taken[m] = event;
            next[m] = m + 1;
            left--;
        }
    }

    /// The first free minute from one on; the end of the week when there is none. Shortens the way for the next look.
    private int free(int from) {
        int m = from;
        while (next[m] != m) {
            next[m] = next[next[m]];
            m = next[m];
        }
        return m;
    }

    private int minute(LocalDateTime at) {
        long minutes = Math.floorDiv(ChronoUnit.SECONDS.between(monday, at), 60L);
        return (int) Math.clamp(minutes, -1L, MINUTES_OF_WEEK);
    }

    int event(int minute) {
        return taken[minute];
    }

    static boolean isWeekend(int minute) {
        return minute / MINUTES_OF_DAY >= DayOfWeek.SATURDAY.getValue() - 1;
    }

    static boolean isWorkingTime(int minute, WorkingDay day) {
        int ofDay = minute % MINUTES_OF_DAY;
        return !isWeekend(minute) && ofDay >= day.firstMinute() && ofDay < day.endMinute();
    }

    /// Lengths of the free stretches within working hours, in minutes, Monday first.
    List<Integer> freeStretches(WorkingDay day) {
        var stretches = new ArrayList<Integer>();
        int length = 0;
        for (int m = 0; m < MINUTES_OF_WEEK; m++) {
            boolean free = isWorkingTime(m, day) && taken[m] == NOBODY;
            boolean newDay = m % MINUTES_OF_DAY == day.firstMinute();
            if ((!free || newDay) && length > 0) {
                stretches.add(length);
                length = 0;
            }
            if (free) {
                length++;
            }
        }
        if (length > 0) {
            stretches.add(length);
        }
        return stretches;
    }
}
