package dev.switchback.imports.resume;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates of a JSON Resume: `2014`, `2014-06` or `2014-06-29`, with or without a time behind. See ADR 24.
final class ResumeDates {
    private static final Pattern DATE =
            Pattern.compile("([12]\\d{3})(?:-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T.*)?)?)?");

    private ResumeDates() {}

    /// The month; a year alone is its first month, or its last.
    static Optional<YearMonth> month(String text, boolean last) {
        var match = DATE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int usual = last ? 12 : 1;
        int month = match.group(2) == null ? usual : Integer.parseInt(match.group(2));
        return Optional.of(YearMonth.of(Integer.parseInt(match.group(1)), month));
    }

    static boolean isYearOnly(String text) {
        return text.length() == 4;
    }
}
