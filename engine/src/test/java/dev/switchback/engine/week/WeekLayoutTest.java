package dev.switchback.engine.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.switchback.engine.activity.Activity;
import dev.switchback.engine.quantity.Hours;
import dev.switchback.engine.quantity.HoursRange;
import dev.switchback.engine.week.SimulatedWeek.ActivityHours;
import dev.switchback.engine.week.WeekLayout.Slot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeekLayoutTest {
    private static final WorkingDay DAY = new WorkingDay(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private static ActivityHours hours(Activity activity, double likely) {
        var h = Hours.of(likely);
        return new ActivityHours(activity, new HoursRange(h, h, h));
    }

    private static double laid(WeekLayout layout) {
        return layout.slots().stream()
                        .mapToLong(s -> Duration.between(s.begins(), s.ends()).toMinutes())
                        .sum()
                / 60.0;
    }

    @Test
    void a01LittleStaysInOnePieceAndMakingComesFirst() {
        var layout = WeekLayout.of(List.of(hours(Activity.PLANNING, 2), hours(Activity.MAKING, 15)), DAY);

        assertThat(layout.slots())
                .filteredOn(s -> s.activity() == Activity.PLANNING)
                .hasSize(1);
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            assertThat(layout.slots())
                    .filteredOn(s -> s.day() == day)
                    .first()
                    .isEqualTo(new Slot(day, LocalTime.of(9, 0), LocalTime.of(12, 0), Activity.MAKING));
        }
    }

    @Test
    void a02LunchIsLeftFreeWhereTheDayAllowsIt() {
        var layout = WeekLayout.of(List.of(hours(Activity.MAKING, 40)), DAY);
        assertThat(layout.slots())
                .noneMatch(s ->
                        s.begins().isBefore(LocalTime.of(13, 0)) && s.ends().isAfter(LocalTime.of(12, 0)));
        assertThat(laid(layout)).isEqualTo(40);
    }

    @Test
    void b01EveryHalfHourIsLaidOnceAndNothingOverlaps() {
        var random = new Random(20_261_126);
        for (int run = 0; run < 300; run++) {
            var hours = new ArrayList<ActivityHours>();
            double sum = 0;
            for (var activity : Activity.values()) {
                if (activity.isWork() && activity != Activity.UNSCHEDULED && random.nextBoolean()) {
                    double some = random.nextDouble() * 6;
                    sum += some;
                    hours.add(hours(activity, some));
                }
            }
            var layout = WeekLayout.of(hours, DAY);

            assertThat(laid(layout)).as("seed 20261126, run %s", run).isCloseTo(sum, within(0.26));
            for (int i = 1; i < layout.slots().size(); i++) {
                var before = layout.slots().get(i - 1);
                var slot = layout.slots().get(i);
                assertThat(slot.day().compareTo(before.day()) > 0
                                || (slot.day() == before.day() && !slot.begins().isBefore(before.ends())))
                        .as("seed 20261126, run %s, slot %s after %s", run, slot, before)
                        .isTrue();
            }
        }
    }

    @Test
    void b02AnEmptyWeekHasNoSlots() {
        assertThat(WeekLayout.of(List.of(), DAY).slots()).isEmpty();
    }
}
