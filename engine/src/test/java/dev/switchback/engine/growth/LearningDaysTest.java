package dev.switchback.engine.growth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.engine.quantity.Hours;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEXT = MONDAY.plusWeeks(1);

    @Test
    void aWeeksHoursEndOnItsSunday() {
        assertThat(days(MONDAY).endOf(7)).isEqualTo(MONDAY.plusDays(6));
        assertThat(days(MONDAY).endOf(1)).isEqualTo(MONDAY);
        assertThat(days(MONDAY).endOf(8)).isEqualTo(NEXT);
    }

    @Test
    void aStartWithinTheWeekHasOnlyItsRest() {
        assertThat(days(MONDAY.plusDays(5)).endOf(2)).isEqualTo(MONDAY.plusDays(6));
        assertThat(days(MONDAY.plusDays(5)).endOf(3)).isEqualTo(NEXT);
    }

    @Test
    void aBusyWeekIsSkippedAndNothingBeginsInIt() {
        var days = days(MONDAY, NEXT);

        assertThat(days.endOf(8)).isEqualTo(NEXT.plusWeeks(1));
        assertThat(days.beginAfter(7)).isEqualTo(NEXT.plusWeeks(1));
        assertThat(days(MONDAY, MONDAY).beginAfter(0)).isEqualTo(NEXT);
    }

    @Test
    void busyWeeksCountAsWeeks() {
        assertThat(days(MONDAY).weeks(14)).isEqualTo(2);
        assertThat(days(MONDAY, NEXT).weeks(14)).isEqualTo(3);
    }

    /// One hour a day.
    private static LearningDays days(LocalDate start, LocalDate... busy) {
        return new LearningDays(start, Hours.of(7), List.of(busy));
    }
}
