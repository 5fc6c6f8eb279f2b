package dev.switchback.app.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class LastUseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void withinAYearIsInUseNow() {
        assertThat(LastUse.WITHIN_A_YEAR.month(DAY)).isEqualTo(YearMonth.of(2026, 11));
    }

    @Test
    void everySpanStandsForAMonthThatLiesInIt() {
        for (var use : LastUse.values()) {
            assertThat(LastUse.of(use.month(DAY), DAY)).isEqualTo(use);
        }
    }

    @Test
    void theSpansMeetWithoutAGap() {
        assertThat(of(2025, 12)).isEqualTo(LastUse.WITHIN_A_YEAR);
        assertThat(of(2025, 11)).isEqualTo(LastUse.ONE_TO_TWO);
        assertThat(of(2023, 12)).isEqualTo(LastUse.ONE_TO_TWO);
        assertThat(of(2023, 11)).isEqualTo(LastUse.THREE_TO_FIVE);
        assertThat(of(2020, 12)).isEqualTo(LastUse.THREE_TO_FIVE);
        assertThat(of(2020, 11)).isEqualTo(LastUse.LONGER);
        assertThat(of(1990, 1)).isEqualTo(LastUse.LONGER);
        assertThat(of(2027, 5)).isEqualTo(LastUse.WITHIN_A_YEAR);
    }

    private static LastUse of(int year, int month) {
        return LastUse.of(YearMonth.of(year, month), DAY);
    }
}
