package dev.switchback.imports.calendar;

import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import dev.switchback.engine.week.Occurrence.Standing;
import dev.switchback.imports.calendar.IcsEvent.Extra;
import dev.switchback.imports.calendar.IcsEvent.Length;
import dev.switchback.imports.calendar.RuleExpander.Budget;
import dev.switchback.imports.calendar.RuleExpander.TooMuch;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Expands all events of one UID over the window: rules and extra dates make instances, exceptions take some away,
/// overrides replace single ones, or one and all after it.
final class SeriesExpander {
    /// Instances one event may have in the window.
    static final int MAX_INSTANCES = 20_000;

    private final CalendarWindow window;
    private final Instant opens;
    private final Instant closes;
    private final ReadingBounds bounds;

    SeriesExpander(CalendarWindow window, ReadingBounds bounds) {
        this.window = window;
        this.bounds = bounds;
        this.opens = window.from().atStartOfDay(window.zone()).toInstant();
        this.closes = window.until().atStartOfDay(window.zone()).toInstant();
    }

    /// @param key       stable key of the series
    /// @param masters   events of the UID without RECURRENCE-ID
    /// @param overrides events of the UID with RECURRENCE-ID, one for each instance
    /// @throws TooMuch when a bound is broken
    List<Occurrence> expand(String key, List<IcsEvent> masters, List<IcsEvent> overrides) throws TooMuch {
        var out = new ArrayList<Occurrence>();
        for (var master : masters) {
            int allowed = Math.min(ReadingBounds.MAX_STEPS_OF_EVENT, bounds.stepsLeft());
            var budget = new Budget(allowed, MAX_INSTANCES);
            try {
                budget.steps(overrides.size() + master.extraDates.size() + master.exceptions.size());
                new Expansion(key, master, overrides, out, budget).run();
            } finally {
                bounds.spend(allowed - Math.max(0, budget.stepsLeft()));
            }
        }
        boolean recurring = !overrides.isEmpty();
        for (var override : overrides) {
            var start = override.requireStart();
            emit(key, override, Moment.of(override, start), Ends.of(override), recurring, out);
        }
        return out;
    }

    /// An instance: its wall-clock time and its moment. Days are told as their midnight at UTC.
    private record Moment(LocalDateTime local, Instant instant) {
        static Moment of(IcsEvent event, IcsTime time) {
            return new Moment(
                    time.local(), time.isDate() ? time.local().toInstant(ZoneOffset.UTC) : event.zones.instant(time));
        }
    }

    /// How instances end. DTEND means the same exact length for all, DURATION the same nominal one (RFC 5545, 3.8.5.3).
    private record Ends(@Nullable Length nominal, long seconds) {
        static Ends of(IcsEvent event) {
            return of(event, event.requireStart(), event.end, event.length);
        }

        static Ends of(IcsEvent event, IcsTime start, @Nullable IcsTime end, @Nullable Length length) {
            if (end != null) {
                // A day against an hour: both are read on the wall clock of the start.
                var sameKind =
                        start.isDate() == end.isDate() ? end : new IcsTime(end.local(), start.isDate(), start.zone());
                long seconds = Duration.between(
                                Moment.of(event, start).instant(),
                                Moment.of(event, sameKind).instant())
                        .toSeconds();
                // Products write one-day events with equal ends, though the RFC wants the day after.
                return new Ends(null, start.isDate() && seconds == 0 ? 86_400 : seconds);
            }
            if (length != null) {
                return new Ends(length, 0);
            }
            return new Ends(null, start.isDate() ? 86_400 : 0);
        }

        boolean isBackwards() {
            return seconds < 0 || (nominal != null && nominal.days() * 86_400 + nominal.seconds() < 0);
        }

        Instant end(Moment start, ZoneRules rules) {
            if (nominal == null) {
                return start.instant().plusSeconds(seconds);
            }
            var day = nominal.days() == 0
                    ? start.instant()
                    : CalendarZones.instant(start.local().plusDays(nominal.days()), rules);
            return day.plusSeconds(nominal.seconds());
        }

        Duration longest() {
            return nominal == null
                    ? Duration.ofSeconds(Math.max(0, seconds))
                    : Duration.ofSeconds(Math.max(0, nominal.days() * 86_400 + nominal.seconds()));
        }
    }

    /// Whether an event ends before it begins.
    static boolean isBackwards(IcsEvent event) {
        return Ends.of(event).isBackwards();
    }

    private void emit(String key, IcsEvent event, Moment at, Ends ends, boolean recurring, List<Occurrence> out) {
        boolean allDay = event.requireStart().isDate();
        var rules = allDay
                ? ZoneOffset.UTC.getRules()
                : event.zones.rules(event.requireStart().zone());
        var end = ends.end(at, rules);
        ZonedDateTime from;
        ZonedDateTime to;
        if (allDay) {
            var days = LocalDateTime.ofInstant(end, ZoneOffset.UTC);
            var lastDay = days.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? days.toLocalDate()
                    : days.toLocalDate().plusDays(1);
            from = at.local().toLocalDate().atStartOfDay(window.zone());
            to = lastDay.atStartOfDay(window.zone());
        } else {
            from = at.instant().atZone(window.zone());
            to = end.atZone(window.zone());
        }
        if (!to.isBefore(from) && touches(from.toInstant(), to.toInstant())) {
            out.add(new Occurrence(
                    from,
                    to,
                    allDay,
                    key,
                    recurring,
                    event.title,
                    event.attendees,
                    event.mine,
                    standing(event),
                    event.people));
        }
    }

    private boolean touches(Instant from, Instant to) {
        return from.isBefore(closes) && (to.isAfter(opens) || (from.equals(to) && !from.isBefore(opens)));
    }

    private static Standing standing(IcsEvent event) {
        if (event.cancelled) {
            return Standing.CANCELLED;
        }
        if (event.declined) {
            return Standing.DECLINED;
        }
        if (event.free) {
            return Standing.FREE;
        }
        return event.tentative ? Standing.TENTATIVE : Standing.BUSY;
    }

    /// One master event being expanded.
    private final class Expansion {
        private final String key;
        private final IcsEvent master;
        private final IcsTime start;
        private final ZoneRules rules;
        private final Ends ends;
        private final List<Occurrence> out;
        private final Map<Object, IcsEvent> replaced = new HashMap<>();
        private final TreeMap<Instant, FromHereOn> changes = new TreeMap<>();
        private final Duration largestShift;
        private final Budget budget;

        Expansion(String key, IcsEvent master, List<IcsEvent> overrides, List<Occurrence> out, Budget budget) {
            this.key = key;
            this.master = master;
            this.start = master.requireStart();
            this.rules = start.isDate() ? ZoneOffset.UTC.getRules() : master.zones.rules(start.zone());
            this.ends = Ends.of(master);
            this.out = out;
            this.budget = budget;
            for (var override : overrides) {
                replace(override);
            }
            this.largestShift = changes.values().stream()
                    .map(c -> c.shift().abs().plus(Ends.of(c.event()).longest()))
                    .max(Comparator.naturalOrder())
                    .orElse(Duration.ZERO);
        }

        private record FromHereOn(Duration shift, IcsEvent event) {}

        private void replace(IcsEvent override) {
            var id = Objects.requireNonNull(override.recurrenceId);
            replaced.put(slot(id), override);
            if (override.andFuture) {
                var moved = override.requireStart();
                var from = moment(id).local();
                var to = moved.isDate() || start.isDate()
                        ? moved.local()
                        : LocalDateTime.ofInstant(
                                override.zones.instant(moved), offsetAt(override.zones.instant(moved)));
                changes.put(moment(id).instant(), new FromHereOn(Duration.between(from, to), override));
            }
        }

        void run() throws TooMuch {
            var instances = new TreeMap<Instant, Ends>();
            var locals = new HashMap<Instant, LocalDateTime>();
            add(moment(start), ends, instances, locals);
            for (var rule : master.rules) {
                new RuleExpander(rule, start.local(), until(rule), budget)
                        .expand(windowFrom(), windowTo(), l -> add(moment(l), ends, instances, locals));
            }
            for (var extra : master.extraDates) {
                add(moment(extra.start()), ends(extra), instances, locals);
            }
            int before = out.size();
            var exceptions = exceptions();
            for (var rule : master.exceptionRules) {
                except(new RuleExpander(rule, start.local(), until(rule), budget), exceptions);
            }
            boolean recurring = master.repeats() || !replaced.isEmpty();
            for (var entry : instances.entrySet()) {
                var at = new Moment(Objects.requireNonNull(locals.get(entry.getKey())), entry.getKey());
                if (!in(exceptions, at) && !in(replaced.keySet(), at)) {
                    emitChanged(at, entry.getValue(), recurring);
                    if (out.size() - before > MAX_INSTANCES) {
                        throw new TooMuch();
                    }
                }
            }
        }

        /// EXRULE of RFC 2445, which older products wrote: what the rule names does not take place.
        private void except(RuleExpander rule, Set<Object> exceptions) throws TooMuch {
            if (rule.matchesStart()) {
                exceptions.add(moment(start.local()).instant());
            }
            rule.expand(windowFrom(), windowTo(), l -> exceptions.add(moment(l).instant()));
        }

        private void add(Moment at, Ends ends, Map<Instant, Ends> instances, Map<Instant, LocalDateTime> locals) {
            instances.putIfAbsent(at.instant(), ends);
            locals.putIfAbsent(at.instant(), at.local());
        }

        private Ends ends(Extra extra) {
            return extra.end() == null && extra.length() == null
                    ? ends
                    : Ends.of(master, extra.start(), extra.end(), extra.length());
        }

        /// Applies the latest change that holds for this instance and all after it.
        private void emitChanged(Moment at, Ends own, boolean recurring) {
            var holds = changes.floorEntry(at.instant());
            if (holds == null) {
                emit(key, master, at, own, recurring, out);
            } else {
                emitChanged(at, holds.getValue());
            }
        }

        private void emitChanged(Moment at, FromHereOn holds) {
            emit(key, holds.event(), moment(at.local().plus(holds.shift())), Ends.of(holds.event()), true, out);
        }

        // --- what equals what -------------------------------------------------------------------------------------

        /// A day for series of days and for exceptions that name a day, else a moment.
        private Object slot(IcsTime time) {
            return time.isDate() || start.isDate()
                    ? time.local().toLocalDate()
                    : moment(time).instant();
        }

        private boolean in(Set<?> slots, Moment at) {
            return !slots.isEmpty()
                    && (slots.contains(at.instant())
                            || slots.contains(at.local().toLocalDate()));
        }

        private Set<Object> exceptions() {
            var all = new HashSet<Object>();
            for (var exception : master.exceptions) {
                all.add(slot(exception));
            }
            return all;
        }

        // --- moments ----------------------------------------------------------------------------------------------

        private Moment moment(LocalDateTime local) {
            return start.isDate()
                    ? new Moment(local, local.toInstant(ZoneOffset.UTC))
                    : new Moment(local, CalendarZones.instant(local, rules));
        }

        /// A time of the series; one without a zone is meant in the zone of the series, a moment in another
        /// zone is told on the wall clock of the series.
        private Moment moment(IcsTime time) {
            if (start.isDate()
                    || time.isDate()
                    || time.zone().isEmpty()
                    || time.zone().equals(start.zone())) {
                return moment(start.isDate() ? time.local().toLocalDate().atStartOfDay() : onDay(time));
            }
            var instant = master.zones.instant(time);
            return new Moment(LocalDateTime.ofInstant(instant, offsetAt(instant)), instant);
        }

        private LocalDateTime onDay(IcsTime time) {
            return time.isDate()
                    ? time.local().toLocalDate().atTime(start.local().toLocalTime())
                    : time.local();
        }

        private ZoneOffset offsetAt(Instant instant) {
            return rules.getOffset(instant);
        }

        private @Nullable LocalDateTime until(RepeatRule rule) {
            var until = rule.until();
            if (until == null) {
                return null;
            }
            if (until.isDate() || start.isDate()) {
                return until.local().toLocalDate().atTime(LocalTime.MAX);
            }
            if (until.zone().equals(IcsTime.UTC)) {
                var instant = until.local().toInstant(ZoneOffset.UTC);
                return LocalDateTime.ofInstant(instant, offsetAt(instant));
            }
            return until.local();
        }

        /// A day more on both sides: zones differ by up to 26 hours from the window's.
        private LocalDateTime windowFrom() {
            return local(opens).minus(ends.longest()).minus(largestShift).minusDays(2);
        }

        private LocalDateTime windowTo() {
            return local(closes).plus(largestShift).plusDays(2);
        }

        private LocalDateTime local(Instant instant) {
            return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        }
    }
}
