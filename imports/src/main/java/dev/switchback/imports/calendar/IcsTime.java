package dev.switchback.imports.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/// A DATE or DATE-TIME value as a calendar writes it.
///
/// @param local  wall-clock time; midnight for a DATE
/// @param isDate whether it names a day and no hour
/// @param zone   zone name of the file, [#UTC], or [#FLOATING] for the wall clock of whoever reads it
record IcsTime(LocalDateTime local, boolean isDate, String zone) {
    static final String UTC = "\u0000Z";
    static final String FLOATING = "";

    /// @param value such as `20130107`, `20130107T090000` or `20130107T090000Z`
    /// @param tzid  the TZID parameter; empty when absent
    /// @throws DateTimeException when the value is no such time
    static IcsTime parse(String value, String tzid) {
        String text = value.strip();
        if (text.length() > 8 && text.charAt(4) == '-') {
            text = text.replace("-", "").replace(":", "");
        }
        if (text.length() == 8) {
            return new IcsTime(date(text).atStartOfDay(), true, FLOATING);
        }
        boolean utc = text.endsWith("Z") || text.endsWith("z");
        int digits = utc ? text.length() - 1 : text.length();
        if ((digits != 15 && digits != 13) || Character.toUpperCase(text.charAt(8)) != 'T') {
            throw new DateTimeException("not a time");
        }
        // A leap second is told as the second before it; java.time has none.
        int second = digits == 15 ? Math.min(59, number(text, 13, 15)) : 0;
        var time = LocalTime.of(number(text, 9, 11), number(text, 11, 13), second);
        return new IcsTime(date(text).atTime(time), false, utc ? UTC : tzid);
    }

    private static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new DateTimeException("not a digit");
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
