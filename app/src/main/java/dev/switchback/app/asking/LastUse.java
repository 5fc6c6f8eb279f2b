package dev.switchback.app.asking;

import dev.switchback.engine.explain.Keyed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// How long ago something was last used, as a person says it without looking it up. See ADR 140.
public enum LastUse implements Keyed {
    WITHIN_A_YEAR("within-a-year", 0, 0),
    ONE_TO_TWO("one-to-two", 12, 24),
    THREE_TO_FIVE("three-to-five", 36, 54),
    LONGER("longer", 72, 96);

    private final String id;
    private final int fromMonths;
    private final int standsFor;

    LastUse(String id, int fromMonths, int standsFor) {
        this.id = id;
        this.fromMonths = fromMonths;
        this.standsFor = standsFor;
    }

    @Override
    public String key() {
        return "last-use." + id;
    }

    /// The month that stands for it: in use means now, else the middle of the span.
    public YearMonth month(LocalDate asOf) {
        return YearMonth.from(asOf).minusMonths(standsFor);
    }

    /// The span in which a month lies; a month to come counts as within a year.
    public static LastUse of(YearMonth month, LocalDate asOf) {
        long ago = ChronoUnit.MONTHS.between(month, YearMonth.from(asOf));
        return Arrays.stream(values())
                .filter(u -> u.fromMonths <= Math.max(0, ago))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
