package dev.switchback.imports.calendar;

import dev.switchback.imports.calendar.RepeatRule.ByDay;
import dev.switchback.imports.calendar.RepeatRule.Frequency;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Expands one rule in wall-clock time; zones are the caller's matter.
///
/// A rule without COUNT is entered at the window, however far that lies from its first instance. Cost: O(periods of the
/// rule inside the window), for rules with COUNT and BY parts O(periods since the first instance); both bounded by the
/// [Budget]. See ADR 10.
final class RuleExpander {
    private final RepeatRule rule;
    private final LocalDateTime start;
    private final LocalDateTime last;
    private final Budget budget;
    private final List<ByDay> days;
    private final List<Integer> monthDays;
    private final List<Integer> months;
    private final List<LocalTime> times;
    private final WeekFields weeks;

    /// How much work one event may cause.
    static final class Budget {
        private int periods;
        private int instances;

        Budget(int periods, int instances) {
            this.periods = periods;
            this.instances = instances;
        }

        /// Periods that may still be looked at; negative after too much.
        int periodsLeft() {
            return periods;
        }

        void period() throws TooMuch {
            if (--periods < 0) {
                throw new TooMuch();
            }
        }

        void instance() throws TooMuch {
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
        this.days = impliedDays();
        this.months = impliedMonths();
        this.monthDays = impliedMonthDays();
        this.times = times();
        this.weeks = WeekFields.of(rule.weekStart(), 4);
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
            budget.period();
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
        return firstPeriod().plus(Math.multiplyExact(k, rule.interval()), unit());
    }

    private long periodsBefore(LocalDateTime from) {
        long units = unit().between(firstPeriod(), from);
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
            budget.period();
            long units = unit().between(firstPeriod(), next);
            at = Math.max(at + 1, -Math.floorDiv(-units, (long) rule.interval()));
        }
    }

    private @Nullable LocalDateTime firstMomentThatMayMatch(LocalDateTime period) {
        if (!matches(period.toLocalDate())) {
            return period.toLocalDate().plusDays(1).atStartOfDay();
        }
        if (!allows(rule.hours(), period.getHour())) {
            return period.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        if (rule.frequency() != Frequency.HOURLY && !allows(rule.minutes(), period.getMinute())) {
            return period.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
        }
        if (rule.frequency() == Frequency.SECONDLY && !allows(rule.seconds(), period.getSecond())) {
            return period.plusSeconds(1);
        }
        return null;
    }

    // --- instances of one period --------------------------------------------------------------------------------

    private List<LocalDateTime> instances(LocalDateTime period) throws TooMuch {
        var all = rule.frequency().compareTo(Frequency.HOURLY) < 0 ? dayInstances(period) : hourInstances(period);
        return rule.positions().isEmpty() ? all : atPositions(all);
    }

    private List<LocalDateTime> dayInstances(LocalDateTime period) throws TooMuch {
        var all = new ArrayList<LocalDateTime>();
        var end = period.plus(1, unit()).toLocalDate();
        for (var day = period.toLocalDate(); day.isBefore(end); day = day.plusDays(1)) {
            if (matches(day)) {
                budget.period();
                for (var time : times) {
                    all.add(day.atTime(time));
                }
            }
        }
        return all;
    }

    private List<LocalDateTime> hourInstances(LocalDateTime period) {
        var all = new ArrayList<LocalDateTime>();
        for (int minute : rule.frequency() == Frequency.HOURLY
                ? sorted(rule.minutes(), start.getMinute())
                : List.of(period.getMinute())) {
            for (int second : rule.frequency() == Frequency.SECONDLY
                    ? List.of(period.getSecond())
                    : sorted(rule.seconds(), start.getSecond())) {
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

    private List<LocalTime> times() {
        var all = new ArrayList<LocalTime>();
        for (int hour : sorted(rule.hours(), start.getHour())) {
            for (int minute : sorted(rule.minutes(), start.getMinute())) {
                for (int second : sorted(rule.seconds(), start.getSecond())) {
                    all.add(LocalTime.of(hour, minute, second));
                }
            }
        }
        return all;
    }

    private static List<Integer> sorted(List<Integer> values, int otherwise) {
        return values.isEmpty()
                ? List.of(otherwise)
                : values.stream().sorted().distinct().toList();
    }

    // --- what the rule leaves to the first instance ---------------------------------------------------------------

    private List<ByDay> impliedDays() {
        boolean weekly = rule.frequency() == Frequency.WEEKLY
                || (rule.frequency() == Frequency.YEARLY
                        && !rule.weekNumbers().isEmpty()
                        && rule.monthDays().isEmpty()
                        && rule.yearDays().isEmpty());
        return weekly && rule.days().isEmpty() ? List.of(new ByDay(0, start.getDayOfWeek())) : rule.days();
    }

    private boolean namesNoDay() {
        return days.isEmpty()
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
                && allowsFromEnd(rule.yearDays(), day.getDayOfYear(), day.lengthOfYear())
                && matchesWeekNumber(day)
                && (days.isEmpty() || days.stream().anyMatch(d -> matches(d, day)));
    }

    private boolean matchesWeekNumber(LocalDate day) {
        if (rule.weekNumbers().isEmpty()) {
            return true;
        }
        int week = day.get(weeks.weekOfWeekBasedYear());
        int size = (int) weeks.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum();
        return allowsFromEnd(rule.weekNumbers(), week, size);
    }

    private boolean matches(ByDay by, LocalDate day) {
        if (by.day() != day.getDayOfWeek()) {
            return false;
        }
        if (by.nth() == 0 || rule.frequency().compareTo(Frequency.MONTHLY) > 0) {
            return true;
        }
        boolean inMonth =
                rule.frequency() == Frequency.MONTHLY || !rule.months().isEmpty();
        int at = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int size = inMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return by.nth() > 0 ? (at - 1) / 7 + 1 == by.nth() : (size - at) / 7 + 1 == -by.nth();
    }

    private static boolean allows(List<Integer> values, int value) {
        return values.isEmpty() || values.contains(value);
    }

    private static boolean allowsFromEnd(List<Integer> values, int value, int size) {
        return values.isEmpty() || values.contains(value) || values.contains(value - size - 1);
    }
}
