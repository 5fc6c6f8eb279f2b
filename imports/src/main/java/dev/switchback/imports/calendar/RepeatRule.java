package dev.switchback.imports.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One RRULE of RFC 5545, section 3.3.10.
///
/// @param count instances, the first included; 0 when not limited
/// @param until last moment; null when not limited
record RepeatRule(
        Frequency frequency,
        int interval,
        int count,
        @Nullable IcsTime until,
        DayOfWeek weekStart,
        List<Integer> seconds,
        List<Integer> minutes,
        List<Integer> hours,
        List<ByDay> days,
        List<Integer> monthDays,
        List<Integer> yearDays,
        List<Integer> weekNumbers,
        List<Integer> months,
        List<Integer> positions) {

    /// From long to short; the order matters.
    enum Frequency {
        YEARLY,
        MONTHLY,
        WEEKLY,
        DAILY,
        HOURLY,
        MINUTELY,
        SECONDLY
    }

    /// @param nth which of these weekdays in its month or year, from the end when below 0; 0 means every one
    record ByDay(int nth, DayOfWeek day) {}

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "MO", DayOfWeek.MONDAY,
            "TU", DayOfWeek.TUESDAY,
            "WE", DayOfWeek.WEDNESDAY,
            "TH", DayOfWeek.THURSDAY,
            "FR", DayOfWeek.FRIDAY,
            "SA", DayOfWeek.SATURDAY,
            "SU", DayOfWeek.SUNDAY);
    private static final Set<String> KNOWN = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "WKST",
            "BYSECOND",
            "BYMINUTE",
            "BYHOUR",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "RSCALE",
            "SKIP");

    /// @throws UnreadableRule when a part is unknown, out of its range, or of another calendar scale
    static RepeatRule parse(String text) throws UnreadableRule {
        try {
            return of(parts(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableRule();
        }
    }

    /// Whether no BY part is given, so that the n-th instance is a plain sum.
    boolean isPlain() {
        return seconds.isEmpty()
                && minutes.isEmpty()
                && hours.isEmpty()
                && days.isEmpty()
                && monthDays.isEmpty()
                && yearDays.isEmpty()
                && weekNumbers.isEmpty()
                && months.isEmpty()
                && positions.isEmpty();
    }

    private static Map<String, String> parts(String text) throws UnreadableRule {
        var parts = new HashMap<String, String>();
        for (var part : text.strip().split(";")) {
            if (part.isBlank()) {
                continue;
            }
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip().toUpperCase(Locale.ROOT);
            boolean extension = name.startsWith("X-");
            if (!extension && (!KNOWN.contains(name) || parts.containsKey(name))) {
                throw new UnreadableRule();
            }
            if (!extension) {
                parts.put(name, part.substring(equals + 1).strip().toUpperCase(Locale.ROOT));
            }
        }
        return parts;
    }

    private static RepeatRule of(Map<String, String> parts) throws UnreadableRule {
        // RFC 7529: other calendar scales and shifted days are not expanded, so they must not be half read.
        if (!parts.getOrDefault("RSCALE", "GREGORIAN").equals("GREGORIAN")
                || !parts.getOrDefault("SKIP", "OMIT").equals("OMIT")) {
            throw new UnreadableRule();
        }
        int interval = positive(parts, "INTERVAL", 1);
        int count = positive(parts, "COUNT", 0);
        var until = parts.containsKey("UNTIL") ? IcsTime.parse(parts.getOrDefault("UNTIL", ""), "") : null;
        return new RepeatRule(
                Frequency.valueOf(parts.getOrDefault("FREQ", "")),
                interval,
                count,
                until,
                day(parts.getOrDefault("WKST", "MO")),
                numbers(parts, "BYSECOND", 0, 59, false),
                numbers(parts, "BYMINUTE", 0, 59, false),
                numbers(parts, "BYHOUR", 0, 23, false),
                byDays(parts.getOrDefault("BYDAY", "")),
                numbers(parts, "BYMONTHDAY", 1, 31, true),
                numbers(parts, "BYYEARDAY", 1, 366, true),
                numbers(parts, "BYWEEKNO", 1, 53, true),
                numbers(parts, "BYMONTH", 1, 12, false),
                numbers(parts, "BYSETPOS", 1, 366, true));
    }

    private static int positive(Map<String, String> parts, String name, int otherwise) throws UnreadableRule {
        if (!parts.containsKey(name)) {
            return otherwise;
        }
        long value = Long.parseLong(parts.getOrDefault(name, ""));
        if (value < 1) {
            throw new UnreadableRule();
        }
        // Larger steps would leave the range of java.time; nothing repeats that rarely.
        return (int) Math.min(900_000_000, value);
    }

    private static List<Integer> numbers(Map<String, String> parts, String name, int low, int high, boolean fromEnd)
            throws UnreadableRule {
        if (!parts.containsKey(name)) {
            return List.of();
        }
        var numbers = new ArrayList<Integer>();
        for (var text : parts.getOrDefault(name, "").split(",")) {
            int value = Integer.parseInt(text.strip());
            int size = fromEnd ? Math.abs(value) : value;
            if (size < low || size > high) {
                throw new UnreadableRule();
            }
            numbers.add(value);
        }
        return numbers.stream().distinct().sorted().toList();
    }

    private static final int WEEKS_OF_YEAR = 53;

    private static List<ByDay> byDays(String list) throws UnreadableRule {
        var days = new ArrayList<ByDay>();
        for (var part : list.isEmpty() ? new String[0] : list.split(",")) {
            String word = part.strip();
            if (word.length() < 2) {
                throw new UnreadableRule();
            }
            String text = word.substring(0, word.length() - 2);
            int nth = text.isEmpty() ? 0 : Integer.parseInt(text);
            if (Math.abs(nth) > WEEKS_OF_YEAR) {
                throw new UnreadableRule();
            }
            days.add(new ByDay(nth, day(word.substring(word.length() - 2))));
        }
        return days.stream().distinct().toList();
    }

    private static DayOfWeek day(String word) throws UnreadableRule {
        var day = DAYS.get(word);
        if (day == null) {
            throw new UnreadableRule();
        }
        return day;
    }

    /// The rule cannot be read, or asks for something that is not expanded here.
    static final class UnreadableRule extends Exception {}
}
