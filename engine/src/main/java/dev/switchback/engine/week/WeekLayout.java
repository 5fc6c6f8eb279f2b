package dev.switchback.engine.week;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.week.SimulatedWeek.ActivityHours;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Lays the hours of a simulated week into a calendar, to try the week on: Monday to Friday, whole half hours, making
/// first in the day, what takes little in one piece. Where it lies is a proposal and nothing more. The same week is
/// laid the same way.
///
/// @param slots in the order of the week; none overlap
public record WeekLayout(List<Slot> slots) {
    private static final int UNIT_MINUTES = 30;
    private static final int DAYS = 5;

    /// Below this many half hours an activity stays in one piece on one day. Own estimate.
    private static final int SPREAD_FROM_UNITS = 6;

    private static final LocalTime NOON = LocalTime.of(12, 0);

    /// @param ends after `begins`, on the same day
    public record Slot(DayOfWeek day, LocalTime begins, LocalTime ends, Activity activity) {}

    public WeekLayout {
        slots = List.copyOf(slots);
    }

    /// @param hours of the simulated week; the likely ones are laid
    /// @param day   working hours; what does not fit in is laid after them, until midnight
    public static WeekLayout of(List<ActivityHours> hours, WorkingDay day) {
        var units = units(hours);
        int all = units.values().stream().mapToInt(u -> u).sum();
        var days = spread(units);
        var slots = new ArrayList<Slot>();
        boolean lunch = day.endMinute() - day.firstMinute() >= (all + DAYS - 1) / DAYS * UNIT_MINUTES + 60;
        for (int d = 0; d < DAYS; d++) {
            lay(DayOfWeek.of(d + 1), days.get(d), day, lunch, slots);
        }
        return new WeekLayout(slots);
    }

    /// Half hours of each activity; what rounding loses goes to those that lost most.
    private static Map<Activity, Integer> units(List<ActivityHours> hours) {
        var units = new EnumMap<Activity, Integer>(Activity.class);
        double sum = 0;
        int whole = 0;
        for (var one : hours) {
            double exact = one.hours().likely().value() * 60 / UNIT_MINUTES;
            units.put(one.activity(), (int) exact);
            sum += exact;
            whole += (int) exact;
        }
        int left = (int) Math.round(sum) - whole;
        hours.stream()
                .sorted(Comparator.comparingDouble((ActivityHours h) -> {
                            double exact = h.hours().likely().value() * 60 / UNIT_MINUTES;
                            return Math.floor(exact) - exact;
                        })
                        .thenComparing(ActivityHours::activity))
                .limit(left)
                .forEach(h -> units.merge(h.activity(), 1, Integer::sum));
        return units;
    }

    /// Per day the half hours of each activity; the days are filled evenly.
    private static List<Map<Activity, Integer>> spread(Map<Activity, Integer> units) {
        var days = new ArrayList<Map<Activity, Integer>>();
        int[] load = new int[DAYS];
        for (int d = 0; d < DAYS; d++) {
            days.add(new EnumMap<>(Activity.class));
        }
        var order = units.entrySet().stream()
                .sorted(Map.Entry.<Activity, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (var entry : order) {
            int pieces = entry.getValue() >= SPREAD_FROM_UNITS ? DAYS : 1;
            for (int p = 0; p < pieces; p++) {
                int piece = entry.getValue() / pieces + (p < entry.getValue() % pieces ? 1 : 0);
                int d = emptiest(load, days, entry.getKey());
                if (piece > 0) {
                    days.get(d).merge(entry.getKey(), piece, Integer::sum);
                    load[d] += piece;
                }
            }
        }
        return days;
    }

    private static int emptiest(int[] load, List<Map<Activity, Integer>> days, Activity activity) {
        int best = -1;
        for (int d = 0; d < DAYS; d++) {
            boolean free = !days.get(d).containsKey(activity);
            if (free && (best < 0 || load[d] < load[best])) {
                best = d;
            }
        }
        return Math.max(best, 0);
    }

    private static void lay(
            DayOfWeek weekday, Map<Activity, Integer> units, WorkingDay day, boolean lunch, List<Slot> slots) {
        var order = units.keySet().stream()
                .sorted(Comparator.comparing((Activity a) -> a != Activity.MAKING)
                        .thenComparing(a -> a))
                .toList();
        int at = day.firstMinute();
        for (var activity : order) {
            int left = units.getOrDefault(activity, 0) * UNIT_MINUTES;
            while (left > 0) {
                boolean overNoon = lunch && at < NOON.toSecondOfDay() / 60 && at + left > NOON.toSecondOfDay() / 60;
                int piece = overNoon ? NOON.toSecondOfDay() / 60 - at : left;
                int end = Math.min(at + piece, WeekGrid.MINUTES_OF_DAY - 1);
                if (end <= at) {
                    return;
                }
                slots.add(new Slot(weekday, time(at), time(end), activity));
                left -= piece;
                at = end;
                at += lunch && at == NOON.toSecondOfDay() / 60 ? 60 : 0;
            }
        }
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
