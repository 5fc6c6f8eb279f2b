package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.Share;
import dev.switchback.engine.week.WeekLoad.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Counts a [WeekLoad] while the weeks go by.
final class LoadCounter {
    private static final int NIGHT_BEGINS = 22 * 60;
    private static final int NIGHT_ENDS = 6 * 60;
    private static final int LEAST_IN_CHAIN = 3;
    private static final int MOST_MINUTES_BETWEEN = 5;

    /// Kinds of events that people meet for, where a calendar lists nobody.
    private static final Set<Activity> MEETINGS = EnumSet.of(
            Activity.ONE_TO_ONE,
            Activity.PEOPLE,
            Activity.HIRING,
            Activity.CEREMONY,
            Activity.PLANNING,
            Activity.DECISION,
            Activity.DESIGN_REVIEW,
            Activity.INCIDENT);

    private final CalendarWindow window;
    private final List<Meeting> meetings = new ArrayList<>();
    private final Set<Object> partners = new HashSet<>();
    private final Map<Long, Set<Integer>> peopleByWeek = new HashMap<>();
    private final Set<Integer> people = new HashSet<>();
    private long nightMinutes;
    private long freeMinutes;
    private long brokenMinutes;

    private record Meeting(ZonedDateTime start, ZonedDateTime end) {}

    LoadCounter(CalendarWindow window) {
        this.window = window;
    }

    /// Takes one counted event into account.
    void see(Occurrence event, Activity activity) {
        if (!isMeeting(event, activity)) {
            return;
        }
        meetings.add(new Meeting(event.start(), event.end()));
        if (activity == Activity.ONE_TO_ONE) {
            partners.add(event.people().isEmpty() ? event.series() : Set.copyOf(event.people()));
        }
        if (event.attendees() <= WeekLoad.CROWD) {
            people.addAll(event.people());
            long week = Math.floorDiv(
                    event.start().toLocalDate().toEpochDay() - window.from().toEpochDay(), 7L);
            peopleByWeek.computeIfAbsent(week, w -> new HashSet<>()).addAll(event.people());
        }
    }

    private static boolean isMeeting(Occurrence event, Activity activity) {
        return activity.isWork()
                && activity != Activity.ON_CALL
                && (event.attendees() >= 2 || (event.attendees() == 0 && MEETINGS.contains(activity)));
    }

    /// Takes one counted minute of a week into account.
    void minute(int ofWeek) {
        int ofDay = ofWeek % WeekGrid.MINUTES_OF_DAY;
        nightMinutes += ofDay >= NIGHT_BEGINS || ofDay < NIGHT_ENDS ? 1 : 0;
    }

    /// Takes the free stretches of one week into account.
    ///
    /// @param whole from this length in minutes on a stretch is not broken up
    void free(Collection<Integer> stretches, int whole) {
        for (int stretch : stretches) {
            freeMinutes += stretch;
            brokenMinutes += stretch < whole ? stretch : 0;
        }
    }

    /// @param counted minutes in all, above 0
    /// @param average mean week
    /// @param perWeek week by week
    WeekLoad load(long counted, WeekHours average, List<WeekHours> perWeek) {
        var chains = chains();
        double weeks = window.weeks();
        return new WeekLoad(
                Share.of(nightMinutes, counted),
                freeMinutes == 0 ? Share.NONE : Share.of(brokenMinutes, freeMinutes),
                chains.size() / weeks,
                Hours.ofMinutes(chains.stream().mapToLong(c -> c).max().orElse(0)),
                average.of(Activity.ONE_TO_ONE),
                partners.size(),
                people.size(),
                peopleByWeek.values().stream().mapToInt(Set::size).sum() / weeks,
                months(perWeek));
    }

    /// Minutes from begin to end of each chain. Meetings that overlap are one after the other here: nobody rests while
    /// two of them run.
    private List<Long> chains() {
        meetings.sort(Comparator.comparing((Meeting m) -> m.start().toInstant())
                .thenComparing(m -> m.end().toInstant()));
        var chains = new ArrayList<Long>();
        int links = 0;
        long begins = 0;
        long ends = Long.MIN_VALUE;
        for (var meeting : meetings) {
            long start = meeting.start().toEpochSecond() / 60;
            if (links > 0 && start > ends + MOST_MINUTES_BETWEEN) {
                addChain(chains, links, begins, ends);
                links = 0;
            }
            begins = links == 0 ? start : begins;
            ends = links == 0 ? Long.MIN_VALUE : ends;
            ends = Math.max(ends, meeting.end().toEpochSecond() / 60);
            links++;
        }
        addChain(chains, links, begins, ends);
        return chains;
    }

    private static void addChain(List<Long> chains, int links, long begins, long ends) {
        if (links >= LEAST_IN_CHAIN) {
            chains.add(ends - begins);
        }
    }

    private List<Month> months(List<WeekHours> perWeek) {
        var byMonth = new TreeMap<YearMonth, List<WeekHours>>();
        for (int w = 0; w < perWeek.size(); w++) {
            byMonth.computeIfAbsent(YearMonth.from(window.from().plusWeeks(w)), m -> new ArrayList<>())
                    .add(perWeek.get(w));
        }
        return byMonth.entrySet().stream()
                .map(e -> new Month(e.getKey(), e.getValue().size(), mean(e.getValue())))
                .toList();
    }

    private static WeekHours mean(List<WeekHours> weeks) {
        var mean = new EnumMap<Activity, Hours>(Activity.class);
        for (var week : weeks) {
            week.hours().forEach((a, h) -> mean.merge(a, h.times(1.0 / weeks.size()), Hours::plus));
        }
        return new WeekHours(mean);
    }
}
