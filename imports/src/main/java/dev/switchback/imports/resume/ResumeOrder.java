package dev.switchback.imports.resume;

import dev.switchback.app.resume.Resume.Position;
import java.time.YearMonth;
import java.util.Comparator;

/// The order of positions.
final class ResumeOrder {
    /// What is still going on comes first; what has no dates comes last.
    static final Comparator<Position> NEWEST_FIRST = Comparator.comparing((Position p) -> p.current() ? 0 : 1)
            .thenComparing(p -> p.until().find().orElse(YearMonth.of(1, 1)), Comparator.reverseOrder())
            .thenComparing(p -> p.from().find().orElse(YearMonth.of(1, 1)), Comparator.reverseOrder());

    private ResumeOrder() {}
}
