package dev.switchback.imports.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.switchback.imports.calendar.RepeatRule.ByDay;
import dev.switchback.imports.calendar.RepeatRule.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Expands one rule in wall-clock time; zones are the caller's matter.
///
/// A rule without COUNT is entered at the window, however far that lies from its first instance. Cost: O(periods of the
/// rule inside the window), for rules with COUNT and BY parts O(periods since the first instance); both bounded by the
/// [Budget], which counts steps of about equal cost. See ADR 10 and 287.
final class RuleExpander {
    private final RepeatRule rule;
    private final LocalDateTime start;
    private final LocalDateTime last;
    private final Budget budget;
    private final Map<DayOfWeek, Set<Integer>> days;
    private final Set<Integer> monthDays;
    private final Set<Integer> months;
    private final Set<Integer> yearDays;
    private final Set<Integer> weekNumbers;
    private final Set<Integer> hours;
    private final Set<Integer> minutes;
    private final Set<Integer> seconds;
    private @Nullable List<LocalTime> times;
    private final WeekFields weeks;
    private final LocalDateTime firstPeriod;

    /// How much work one event may cause. A step is a day or a moment looked at, an instance made, a date compared.
    static final class Budget {
        private int steps;
        private int instances;

        Budget(int steps, int instances) {
            this.steps = steps;
            this.instances = instances;
        }

        /// Steps that may still be done; negative after too much.
        int stepsLeft() {
            return steps;
        }

        void step() throws TooMuch {
            steps(1);
        }

        void steps(int some) throws TooMuch {
            steps -= some;
            if (steps < 0) {
                throw new TooMuch();
            }
        }

        void instance() throws TooMuch {
            steps(ReadingBounds.STEPS_OF_INSTANCE);
            if (--instances < 0) {
                throw new TooMuch();
            }
        }
    }

    /// The rule yields more than the budget allows.
    static final class TooMuch extends Exception {}

    /// @param start first instance of the event
    /// @param until last moment by the rule's UNTIL in the event's own wall-clock time; null when there is none
    RuleExpander(RepeatRule rule, LocalDateTime start, @Nullable LocalDateTime until, Budget budget) {
        this.rule = rule;
        this.start = start;
        this.budget = budget;
        this.days = impliedDays().stream()
                .collect(groupingBy(
                        ByDay::day, () -> new EnumMap<>(DayOfWeek.class), mapping(ByDay::nth, toUnmodifiableSet())));
        this.months = Set.copyOf(impliedMonths());
        this.monthDays = Set.copyOf(impliedMonthDays());
        this.yearDays = Set.copyOf(rule.yearDays());
        this.weekNumbers = Set.copyOf(rule.weekNumbers());
        this.hours = Set.copyOf(rule.hours());
        this.minutes = Set.copyOf(rule.minutes());
        this.seconds = Set.copyOf(rule.seconds());
        this.weeks = WeekFields.of(rule.weekStart(), 4);
        this.firstPeriod = firstPeriod();
        this.last = min(until == null ? LocalDateTime.MAX : until, plainEnd());
    }

    /// Instances after the first one that lie in `from`..`to`, both ends included, in rising order.
    void expand(LocalDateTime from, LocalDateTime to, Consumer<LocalDateTime> found) throws TooMuch {
        boolean counting = rule.count() > 0 && !endsByArithmetic();
        int left = rule.count() - 1;
        if (counting && left == 0) {
            return;
        }
        var end = min(to, last);
        for (long k = counting ? 0 : periodsBefore(from); ; k++) {
            budget.step();
            k = skipToMatchingPeriod(k, end);
            var period = period(k);
            if (period.isAfter(end)) {
                return;
            }
            for (var instance : instances(period)) {
                if (!instance.isAfter(start)) {
                    continue;
                }
                if (instance.isAfter(end)) {
                    return;
                }
                if (!instance.isBefore(from)) {
                    budget.instance();
                    found.accept(instance);
                }
                if (counting && --left == 0) {
                    return;
                }
            }
        }
    }

    // --- ends ---------------------------------------------------------------------------------------------------

    private boolean endsByArithmetic() {
        return rule.isPlain() && rule.frequency().compareTo(Frequency.WEEKLY) >= 0;
    }

    private LocalDateTime plainEnd() {
        if (rule.count() == 0 || !endsByArithmetic()) {
            return LocalDateTime.MAX;
        }
        long units = (rule.count() - 1L) * rule.interval();
        return units > 100_000_000_000L ? LocalDateTime.MAX : start.plus(units, unit());
    }

    private static LocalDateTime min(LocalDateTime a, LocalDateTime b) {
        return a.isBefore(b) ? a : b;
    }

    // --- periods ------------------------------------------------------------------------------------------------

    private ChronoUnit unit() {
        return switch (rule.frequency()) {
            case YEARLY -> ChronoUnit.YEARS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case DAILY -> ChronoUnit.DAYS;
            case HOURLY -> ChronoUnit.HOURS;
            case MINUTELY -> ChronoUnit.MINUTES;
            case SECONDLY -> ChronoUnit.SECONDS;
        };
    }

    private LocalDateTime firstPeriod() {
        return switch (rule.frequency()) {
            case YEARLY -> start.toLocalDate().withDayOfYear(1).atStartOfDay();
            case MONTHLY -> start.toLocalDate().withDayOfMonth(1).atStartOfDay();
            case WEEKLY ->
                start.toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(rule.weekStart()))
                        .atStartOfDay();
            case DAILY -> start.toLocalDate().atStartOfDay();
            case HOURLY -> start.truncatedTo(ChronoUnit.HOURS);
            case MINUTELY -> start.truncatedTo(ChronoUnit.MINUTES);
            case SECONDLY -> start.truncatedTo(ChronoUnit.SECONDS);
        };
    }

    private LocalDateTime period(long k) {
        return firstPeriod.plus(Math.multiplyExact(k, rule.interval()), unit());
    }

    private long periodsBefore(LocalDateTime from) {
        long units = unit().between(firstPeriod, from);
        return Math.max(0, units / rule.interval() - 1);
    }

    /// Jumps over hours, minutes or seconds of days, hours or minutes that the rule does not name.
    private long skipToMatchingPeriod(long k, LocalDateTime end) throws TooMuch {
        if (rule.frequency().compareTo(Frequency.HOURLY) < 0) {
            return k;
        }
        long at = k;
        while (true) {
            var period = period(at);
            if (period.isAfter(end)) {
                return at;
            }
            var next = firstMomentThatMayMatch(period);
            if (next == null) {
                return at;
            }
            budget.step();
            long units = unit().between(firstPeriod, next);
            at = Math.max(at + 1, -Math.floorDiv(-units, (long) rule.interval()));
        }
    }

    private @Nullable LocalDateTime firstMomentThatMayMatch(LocalDateTime period) {
        if (!matches(period.toLocalDate())) {
            return period.toLocalDate().plusDays(1).atStartOfDay();
        }
        if (!allows(hours, period.getHour())) {
            return period.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        if (rule.frequency() != Frequency.HOURLY && !allows(minutes, period.getMinute())) {
            return period.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        }
        if (rule.frequency() == Frequency.SECONDLY && !allows(seconds, period.getSecond())) {
            return period.plusSeconds(1);
        }
        return null;
    }

    // --- instances of one period --------------------------------------------------------------------------------

    private List<LocalDateTime> instances(LocalDateTime period) throws TooMuch {
        var all = rule.frequency().compareTo(Frequency.HOURLY) < 0 ? dayInstances(period) : hourInstances(period);
        if (rule.positions().isEmpty()) {
            return all;
        }
        budget.steps(rule.positions().size());
        return atPositions(all);
    }

    /// Whether the first instance of the event is one of the rule.
    boolean matchesStart() throws TooMuch {
        boolean named =
                rule.frequency().compareTo(Frequency.HOURLY) < 0 || firstMomentThatMayMatch(firstPeriod) == null;
        return named && instances(firstPeriod).contains(start);
    }

    private List<LocalDateTime> dayInstances(LocalDateTime period) throws TooMuch {
        if (namesTooManyTimes()) {
            throw new TooMuch();
        }
        var all = new ArrayList<LocalDateTime>();
        var end = period.plus(1, unit()).toLocalDate();
        var day = period.toLocalDate();
        while (day.isBefore(end)) {
            budget.step();
            if (!allows(months, day.getMonthValue())) {
                day = day.withDayOfMonth(1).plusMonths(1);
                continue;
            }
            if (matches(day)) {
                var ofDay = times();
                budget.steps(ofDay.size());
                for (var time : ofDay) {
                    all.add(day.atTime(time));
                }
            }
            day = day.plusDays(1);
        }
        return all;
    }

    private List<LocalDateTime> hourInstances(LocalDateTime period) throws TooMuch {
        var all = new ArrayList<LocalDateTime>();
        budget.steps(
                Math.max(1, rule.minutes().size()) * Math.max(1, rule.seconds().size()));
        for (int minute : rule.frequency() == Frequency.HOURLY
                ? named(rule.minutes(), start.getMinute())
                : List.of(period.getMinute())) {
            for (int second : rule.frequency() == Frequency.SECONDLY
                    ? List.of(period.getSecond())
                    : named(rule.seconds(), start.getSecond())) {
                all.add(period.withMinute(minute).withSecond(second));
            }
        }
        return all;
    }

    private List<LocalDateTime> atPositions(List<LocalDateTime> all) {
        return rule.positions().stream()
                .map(p -> p > 0 ? p - 1 : all.size() + p)
                .filter(i -> i >= 0 && i < all.size())
                .sorted()
                .distinct()
                .map(all::get)
                .toList();
    }

    private boolean namesTooManyTimes() {
        int some = Math.max(1, rule.hours().size()) * Math.max(1, rule.minutes().size());
        return some * Math.max(1, rule.seconds().size()) > ReadingBounds.MAX_TIMES_OF_DAY;
    }

    /// Made when the first day asks for them: most rules of a hostile file never come to one.
    private List<LocalTime> times() throws TooMuch {
        var known = times;
        if (known == null) {
            var hoursOfDay = named(rule.hours(), start.getHour());
            var minutesOfHour = named(rule.minutes(), start.getMinute());
            var secondsOfMinute = named(rule.seconds(), start.getSecond());
            budget.steps(hoursOfDay.size() * minutesOfHour.size() * secondsOfMinute.size());
            known = new ArrayList<>();
            for (int hour : hoursOfDay) {
                for (int minute : minutesOfHour) {
                    for (int second : secondsOfMinute) {
                        known.add(LocalTime.of(hour, minute, second));
                    }
                }
            }
            times = known;
        }
        return known;
    }

    /// In rising order, each once, as a rule holds them.
    private static List<Integer> named(List<Integer> values, int otherwise) {
        return values.isEmpty() ? List.of(otherwise) : values;
    }

    // --- what the rule leaves to the first instance ---------------------------------------------------------------

    private List<ByDay> impliedDays() {
        return isWeeklyByItself() && rule.days().isEmpty() ? List.of(new ByDay(0, start.getDayOfWeek())) : rule.days();
    }

    private boolean isWeeklyByItself() {
        return rule.frequency() == Frequency.WEEKLY
                || (rule.frequency() == Frequency.YEARLY
                        && !rule.weekNumbers().isEmpty()
                        && rule.monthDays().isEmpty()
                        && rule.yearDays().isEmpty());
    }

    private boolean namesNoDay() {
        return rule.days().isEmpty()
                && !isWeeklyByItself()
                && rule.monthDays().isEmpty()
                && rule.yearDays().isEmpty()
                && rule.weekNumbers().isEmpty();
    }

    private List<Integer> impliedMonths() {
        boolean implied = rule.frequency() == Frequency.YEARLY
                && namesNoDay()
                && rule.months().isEmpty();
        return implied ? List.of(start.getMonthValue()) : rule.months();
    }

    private List<Integer> impliedMonthDays() {
        boolean implied = rule.frequency().compareTo(Frequency.MONTHLY) <= 0 && namesNoDay();
        return implied ? List.of(start.getDayOfMonth()) : rule.monthDays();
    }

    // --- day tests ----------------------------------------------------------------------------------------------

    private boolean matches(LocalDate day) {
        return allows(months, day.getMonthValue())
                && allowsFromEnd(monthDays, day.getDayOfMonth(), day.lengthOfMonth())
                && allowsFromEnd(yearDays, day.getDayOfYear(), day.lengthOfYear())
                && matchesWeekNumber(day)
                && matchesWeekday(day);
    }

    private boolean matchesWeekNumber(LocalDate day) {
        if (rule.weekNumbers().isEmpty()) {
            return true;
        }
        int week = day.get(weeks.weekOfWeekBasedYear());
        int size = (int) weeks.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum();
        return allowsFromEnd(weekNumbers, week, size);
    }

    private boolean matchesWeekday(LocalDate day) {
        if (days.isEmpty()) {
            return true;
        }
        var wanted = days.get(day.getDayOfWeek());
        if (wanted == null) {
            return false;
        }
        if (wanted.contains(0) || rule.frequency().compareTo(Frequency.MONTHLY) > 0) {
            return true;
        }
        boolean inMonth = rule.frequency() == Frequency.MONTHLY || !months.isEmpty();
        int at = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int size = inMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return wanted.contains((at - 1) / 7 + 1) || wanted.contains(-((size - at) / 7 + 1));
    }

    private static boolean allows(Set<Integer> values, int value) {
        return values.isEmpty() || values.contains(value);
    }

    private static boolean allowsFromEnd(Set<Integer> values, int value, int size) {
        return values.isEmpty() || values.contains(value) || values.contains(value - size - 1);
    }
}
