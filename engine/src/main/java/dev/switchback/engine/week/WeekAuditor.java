package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.explain.Explanation;
import dev.switchback.engine.explain.Knowable;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.engine.explain.SourceId;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.Occurrence.Standing;
import dev.switchback.engine.week.WeekAudit.LeftOut;
import dev.switchback.engine.week.WeekAudit.Origin;
import dev.switchback.engine.week.WeekAudit.Series;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Counts where the hours of a calendar go: every wall-clock minute once, in the person's zone.
///
/// Not counted as time are declined, cancelled and free events, whole days and events without length; their numbers and
/// reasons stand in the audit. Overlaps: see [WeekGrid]. On the day a clock changes, hours are those on the wall.
public final class WeekAuditor {
    private static final int MAKER_BLOCK_MINUTES = 120;

    private WeekAuditor() {}

    /// As [#audit(List, CalendarWindow, WorkingDay, ActivityRules, Map, CalendarFacts)], knowing nothing of the whole
    /// files.
    public static WeekAudit audit(
            List<Occurrence> occurrences,
            CalendarWindow window,
            WorkingDay day,
            ActivityRules rules,
            Map<String, Activity> tags) {
        return audit(occurrences, window, day, rules, tags, CalendarFacts.NONE);
    }

    /// @param occurrences instances that touch the window, any order
    /// @param tags        activity by title in lower case; wins over every rule
    /// @param facts       what the files hold as a whole, for how far to trust the audit
    public static WeekAudit audit(
            List<Occurrence> occurrences,
            CalendarWindow window,
            WorkingDay day,
            ActivityRules rules,
            Map<String, Activity> tags,
            CalendarFacts facts) {
        return new OneAudit(occurrences, window, day, rules, tags).result(facts);
    }

    /// An event that is counted, with what it was taken for.
    private record Counted(Occurrence event, Sorted sorted) {
        long seconds() {
            return event.end().toEpochSecond() - event.start().toEpochSecond();
        }
    }

    private static final Comparator<Counted> PRECEDENCE = Comparator.comparing(
                    (Counted c) -> c.event().standing() == Standing.TENTATIVE)
            .thenComparing(c -> c.sorted().activity() == Activity.UNSCHEDULED)
            .thenComparing(Counted::seconds)
            .thenComparing(c -> c.event().start().toInstant())
            .thenComparing(c -> c.sorted().activity())
            .thenComparing(c -> c.event().series());

    /// The running sums of one audit.
    private static final class OneAudit {
        private final CalendarWindow window;
        private final WorkingDay day;
        private final List<Counted> counted = new ArrayList<>();
        private final List<LeftOut> left;
        private final List<WeekHours> perWeek = new ArrayList<>();
        private final Map<Activity, Long> total = new EnumMap<>(Activity.class);
        private final Map<String, long[]> seriesMinutes = new TreeMap<>();
        private final Map<String, Counted> seriesFirst = new TreeMap<>();
        private final LoadCounter load;
        private final Trust trust = new Trust();
        private final long[] workByHour = new long[WeekGrid.MINUTES_OF_WEEK / 60];
        private long afterHours;
        private long weekend;
        private long longestFree;
        private long makerBlocks;

        OneAudit(
                List<Occurrence> occurrences,
                CalendarWindow window,
                WorkingDay day,
                ActivityRules rules,
                Map<String, Activity> tags) {
            this.window = window;
            this.day = day;
            this.load = new LoadCounter(window);
            this.left = sort(occurrences, new EventSorter(rules, tags));
            counted.sort(PRECEDENCE);
            countWeeks();
        }

        private List<LeftOut> sort(List<Occurrence> occurrences, EventSorter sorter) {
            var reasons = new LinkedHashMap<Phrase, Integer>();
            for (var order : Reason.values()) {
                reasons.put(order.phrase(), 0);
            }
            for (var event : occurrences) {
                var reason = Reason.of(event);
                if (reason == Reason.NONE) {
                    var one = new Counted(event, sorter.sort(event));
                    counted.add(one);
                    load.see(event, one.sorted().activity());
                    trust.see(event);
                } else {
                    reasons.merge(reason.phrase(), 1, Integer::sum);
                }
            }
            return reasons.entrySet().stream()
                    .filter(e -> e.getValue() > 0)
                    .map(e -> new LeftOut(e.getValue(), e.getKey()))
                    .toList();
        }

        private void countWeeks() {
            int[] first = new int[counted.size()];
            int[] last = new int[counted.size()];
            for (int i = 0; i < counted.size(); i++) {
                first[i] = week(counted.get(i).event().start());
                last[i] = week(counted.get(i).event().end());
            }
            for (int w = 0; w < window.weeks(); w++) {
                var grid = new WeekGrid(window.from().plusWeeks(w));
                for (int i = 0; i < first.length; i++) {
                    if (first[i] <= w && w <= last[i]) {
                        grid.take(i, counted.get(i).event());
                    }
                }
                count(grid);
            }
        }

        /// The week of the window a moment lies in; below 0 before it, the number of weeks after it.
        private int week(ZonedDateTime at) {
            long week =
                    Math.floorDiv(at.toLocalDate().toEpochDay() - window.from().toEpochDay(), 7L);
            return (int) Math.clamp(week, -1L, window.weeks());
        }

        private void count(WeekGrid grid) {
            var minutes = new EnumMap<Activity, Long>(Activity.class);
            for (int m = 0; m < WeekGrid.MINUTES_OF_WEEK; m++) {
                int at = grid.event(m);
                if (at != WeekGrid.NOBODY) {
                    countMinute(m, counted.get(at), minutes);
                }
            }
            minutes.forEach((activity, some) -> total.merge(activity, some, Long::sum));
            perWeek.add(hours(minutes, 1));
            var free = grid.freeStretches(day);
            load.free(free, MAKER_BLOCK_MINUTES);
            longestFree += free.stream().mapToInt(f -> f).max().orElse(0);
            makerBlocks += free.stream().filter(f -> f >= MAKER_BLOCK_MINUTES).count();
        }

        private void countMinute(int minute, Counted by, Map<Activity, Long> minutes) {
            minutes.merge(by.sorted().activity(), 1L, Long::sum);
            seriesMinutes.computeIfAbsent(by.event().series(), s -> new long[1])[0]++;
            seriesFirst.putIfAbsent(by.event().series(), by);
            load.minute(minute);
            if (by.sorted().activity().isWork()) {
                workByHour[minute / 60]++;
            }
            if (WeekGrid.isWeekend(minute)) {
                weekend++;
            }
            if (!WeekGrid.isWorkingTime(minute, day)) {
                afterHours++;
            }
        }

        private static WeekHours hours(Map<Activity, Long> minutes, int weeks) {
            var hours = new EnumMap<Activity, Hours>(Activity.class);
            minutes.forEach((activity, some) ->
                    hours.put(activity, Hours.ofMinutes(some).times(1.0 / weeks)));
            return new WeekHours(hours);
        }

        WeekAudit result(CalendarFacts facts) {
            long all = total.values().stream().mapToLong(m -> m).sum();
            long unknown = total.getOrDefault(Activity.UNSCHEDULED, 0L);
            var average = hours(total, window.weeks());
            return new WeekAudit(
                    Origin.CALENDAR,
                    window.weeks(),
                    average,
                    perWeek,
                    all == 0 ? Share.NONE : Share.of(unknown, all),
                    ofCounted(all, Hours.ofMinutes(longestFree).times(1.0 / window.weeks())),
                    ofCounted(all, (double) makerBlocks / window.weeks()),
                    ofCounted(all, all == 0 ? Share.NONE : Share.of(afterHours, all)),
                    ofCounted(all, all == 0 ? Share.NONE : Share.of(weekend, all)),
                    ofCounted(all, HourMap.of(window, day, workByHour)),
                    all == 0
                            ? Knowable.unknown("time.unknown.nothing-counted")
                            : Knowable.known(load.load(all, average, perWeek)),
                    left,
                    trust.phrases(facts, Hours.ofMinutes(all), Hours.ofMinutes(unknown), window.weeks()),
                    series(),
                    why(average));
        }

        /// An empty calendar says nothing about a person's free time.
        private static <T> Knowable<T> ofCounted(long minutes, T value) {
            return minutes == 0 ? Knowable.unknown("time.unknown.nothing-counted") : Knowable.known(value);
        }

        private List<Series> series() {
            return seriesMinutes.entrySet().stream()
                    .sorted(Comparator.comparingLong((Map.Entry<String, long[]> e) -> -e.getValue()[0])
                            .thenComparing(Map.Entry::getKey))
                    .map(e -> series(e.getKey(), e.getValue()[0]))
                    .toList();
        }

        private Series series(String key, long minutes) {
            var first = Objects.requireNonNull(seriesFirst.get(key));
            return new Series(
                    key,
                    Hours.ofMinutes(minutes).times(1.0 / window.weeks()),
                    first.sorted().activity(),
                    first.sorted().why(),
                    first.event().mine(),
                    first.event().recurring());
        }

        private Explanation why(WeekHours average) {
            var inputs = new ArrayList<Explanation>();
            average.hours()
                    .forEach((activity, hours) ->
                            inputs.add(Explanation.of("time.why.activity", "activity", activity, "hours", hours)));
            left.forEach(
                    l -> inputs.add(Explanation.of("time.why.left-out", "count", l.count(), "reason", l.reason())));
            return Explanation.of(
                            "time.why.audit",
                            "events",
                            counted.size(),
                            "weeks",
                            window.weeks(),
                            "from",
                            window.from(),
                            "zone",
                            window.zone().getId())
                    .withInputs(inputs)
                    .withSources(SourceId.of("time-overlap-rule"))
                    .withChanges(Phrase.of("time.change.tags"), Phrase.of("time.change.window"));
        }
    }

    /// Why an event takes no time.
    private enum Reason {
        NONE,
        CANCELLED,
        DECLINED,
        FREE,
        ALL_DAY,
        ZERO_LENGTH;

        static Reason of(Occurrence event) {
            return switch (event.standing()) {
                case CANCELLED -> CANCELLED;
                case DECLINED -> DECLINED;
                case FREE -> FREE;
                case BUSY, TENTATIVE ->
                    event.allDay() ? ALL_DAY : event.start().isEqual(event.end()) ? ZERO_LENGTH : NONE;
            };
        }

        Phrase phrase() {
            return switch (this) {
                case NONE -> Phrase.of("time.left.none");
                case CANCELLED -> Phrase.of("time.left.cancelled");
                case DECLINED -> Phrase.of("time.left.declined");
                case FREE -> Phrase.of("time.left.free");
                case ALL_DAY -> Phrase.of("time.left.all-day");
                case ZERO_LENGTH -> Phrase.of("time.left.zero-length");
            };
        }
    }
}
