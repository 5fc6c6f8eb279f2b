package dev.switchback.imports.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One VEVENT as the file has it. Filled by [IcsScanner], not changed afterwards.
final class IcsEvent {
    final CalendarZones zones;
    final int line;
    String uid = "";

    @Nullable
    IcsTime start;

    @Nullable
    IcsTime end;

    @Nullable
    Length length;

    final List<RepeatRule> rules = new ArrayList<>(0);
    final List<RepeatRule> exceptionRules = new ArrayList<>(0);
    boolean ruleUnreadable;
    boolean tooMuch;
    final List<Extra> extraDates = new ArrayList<>(0);
    final List<IcsTime> exceptions = new ArrayList<>(0);

    @Nullable
    IcsTime recurrenceId;

    boolean andFuture;
    boolean cancelled;
    boolean tentative;
    boolean free;
    boolean declined;
    boolean mine;
    int attendees;
    List<Integer> people = List.of();
    String title = "";
    int sequence;
    String stamp = "";

    IcsEvent(CalendarZones zones, int line) {
        this.zones = zones;
        this.line = line;
    }

    /// File and line, as messages show it.
    String place() {
        return zones.place(line);
    }

    /// A length of time: days by the calendar, then seconds by the clock.
    record Length(long days, long seconds) {}

    /// A date of RDATE; `end` and `length` only for a PERIOD.
    record Extra(
            IcsTime start, @Nullable IcsTime end, @Nullable Length length) {}

    boolean repeats() {
        return !rules.isEmpty() || ruleUnreadable || !extraDates.isEmpty();
    }

    boolean isOverride() {
        return recurrenceId != null;
    }

    /// Equal for events that say the same thing twice.
    Object content() {
        return List.of(
                String.valueOf(start),
                String.valueOf(end),
                String.valueOf(length),
                rules,
                List.of(exceptionRules, extraDates),
                exceptions,
                cancelled,
                title,
                sequence);
    }

    IcsTime requireStart() {
        return Objects.requireNonNull(start);
    }
}
