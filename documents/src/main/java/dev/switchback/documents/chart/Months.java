package dev.switchback.documents.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Marks of months on a line of days.
final class Months {
    /// More names than these run into each other on a narrow page.
    private static final int MOST_NAMED = 5;

    /// From here on a name stands before its mark.
    private static final double LATE = 0.86;

    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    private Months() {}

    /// Marks on a line from `from` to the day before `until`, which is as wide as the drawing; at the foot of it their
    /// names. On a narrow page only names that are far enough apart are shown.
    ///
    /// @param mark   class of the marks
    /// @param top    where the marks begin
    /// @param foot   where the line is
    /// @param narrow share of the width that a name takes on the narrowest page
    static void draw(
            Svg svg,
            ChartWords words,
            LocalDate from,
            LocalDate until,
            String mark,
            double top,
            double foot,
            double narrow) {
        double days = until.toEpochDay() - from.toEpochDay();
        var months = between(from, until);
        if (months.isEmpty()) {
            svg.text("quiet", 0, foot + 21, "start", words.day(from));
        }
        double free = 0;
        for (var month : months) {
            double x = (month.toEpochDay() - from.toEpochDay()) / days;
            boolean year = month.equals(months.getFirst()) || month.getMonthValue() == 1;
            boolean before = x > LATE;
            boolean fits = before ? x - narrow >= free : x >= free && x + narrow <= 1;
            free = !fits ? free : before ? 1 : x + narrow;
            svg.down(mark, x, top, foot + 6);
            svg.text(
                    fits ? "quiet" : "quiet at-wide", x, foot + 21, before ? "end" : "start", words.month(month, year));
        }
    }

    /// First days of months after `from` and before `until`, so many months apart that their names fit.
    private static List<LocalDate> between(LocalDate from, LocalDate until) {
        long all = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), until);
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = all <= (long) STEPS[i] * MOST_NAMED ? STEPS[i] : step;
        }
        var months = new ArrayList<LocalDate>();
        var first = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        for (var month = first; month.isBefore(until); month = month.plusMonths(1)) {
            if ((month.getMonthValue() - 1 + 12L * month.getYear()) % step == 0) {
                months.add(month);
            }
        }
        return months;
    }
}
