package dev.switchback.imports.calendar;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.calendar.RuleExpander.TooMuch;

/// How much one reading of calendars may hold and do, whatever is written in the files. Work is counted, not timed, so
/// that the same files give the same answer on every machine; what the counts come to in seconds and memory stands in
/// `docs/performance.md`. See ADR 287.
final class ReadingBounds {
    /// Instances all files together may have in the window: twenty-seven meetings a day for ten years.
    static final int MAX_INSTANCES = 100_000;

    /// Times of day that one rule may name: every minute.
    static final int MAX_TIMES_OF_DAY = 1_440;

    /// What it costs to keep an instance, in steps: it is put in order, told in two zones and counted.
    static final int STEPS_OF_INSTANCE = 4;

    /// Events, calendars and clock changes of all files that are kept while they are read: twenty-five crowded years.
    static final int MAX_KEPT = 300_000;

    /// Steps of work for one event: days or moments looked at, instances made, dates compared.
    static final int MAX_STEPS_OF_EVENT = 2_000_000;

    /// Steps of all events together. A decade of ordinary series needs a tenth.
    static final int MAX_STEPS = 8_000_000;

    /// Dates of RDATE and EXDATE of one event.
    static final int MAX_DATES_OF_EVENT = 50_000;

    /// The same of all events.
    static final int MAX_DATES = 400_000;

    /// Rules of one event; products write one.
    static final int MAX_RULES = 50;

    /// People of one event that are told apart; beyond [dev.switchback.engine.week.WeekLoad#CROWD] nobody is met.
    static final int MAX_INVITED = 10_000;

    /// People of all events that are told apart.
    static final int MAX_PEOPLE = 100_000;

    /// Parts within each other; a calendar has three.
    static final int MAX_DEPTH = 50;

    /// Letters of a title that are kept: what it begins with says what it is.
    static final int MAX_TITLE = 1_000;

    /// Clock changes of all zones that files define: two a year for a century, in a thousand zones.
    static final int MAX_CLOCK_CHANGES = 200_000;

    private int steps = MAX_STEPS;
    private int dates = MAX_DATES;
    private int changes = MAX_CLOCK_CHANGES;
    private int kept;

    /// Steps that are left of [#MAX_STEPS].
    int stepsLeft() {
        return Math.max(0, steps);
    }

    /// Work that was done. Never negative.
    void spend(int done) {
        steps -= done;
    }

    /// Steps that were done so far.
    int stepsDone() {
        return MAX_STEPS - steps;
    }

    /// Takes one more event, calendar or clock change into account.
    ///
    /// @throws WrongInputException when it is one too many
    void keep(String file) {
        if (++kept > MAX_KEPT) {
            throw new WrongInputException(
                    "calendar-too-many-events",
                    file,
                    "The calendars hold more than " + MAX_KEPT
                            + " events, calendars and clock changes, counted to the file (" + file + ").",
                    "Maybe export a shorter stretch of the calendar.");
        }
    }

    /// Whether an event may keep one more date.
    ///
    /// @param had dates that it has
    boolean allowsDate(int had) {
        return had < MAX_DATES_OF_EVENT && dates-- > 0;
    }

    /// @throws TooMuch when fewer clock changes are left
    void takeClockChanges(int some) throws TooMuch {
        changes -= some;
        if (changes < 0) {
            throw new TooMuch();
        }
    }

    /// @param file  as messages show it
    /// @param depth of parts within each other
    static void requireDepth(String file, int depth) {
        if (depth > MAX_DEPTH) {
            throw new WrongInputException(
                    "calendar-nested",
                    file,
                    "The calendar (" + file + ") opens more than " + MAX_DEPTH + " parts within each other.",
                    "Maybe it is damaged; export it again.");
        }
    }
}
