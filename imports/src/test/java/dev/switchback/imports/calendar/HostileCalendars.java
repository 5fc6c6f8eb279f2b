package dev.switchback.imports.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Calendars made to stop the program. Each holds one good event as well, which has to be found where the file is read
/// at all.
enum HostileCalendars {
    SECONDLY_WITHOUT_END("every second for ever", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 500, i -> "DTSTART:20260601T000000Z\nRRULE:FREQ=SECONDLY");
        }
    },
    SECONDLY_WITHOUT_MATCH("every second that is never the one meant", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 500, i -> "DTSTART:20260601T000000Z\nRRULE:FREQ=SECONDLY;BYSETPOS=" + (2 + i % 300));
        }
    },
    RDATE_BY_THE_MILLION("a million extra dates", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 1, i -> "DTSTART:20260601T090000Z\n" + dates("RDATE", 1_000_000));
        }
    },
    RDATE_BY_THE_MILLION_IN_MANY("a million extra dates in fifty events", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 50, i -> "DTSTART:20260601T090000Z\n" + dates("RDATE", 20_000));
        }
    },
    BYSETPOS_MONSTER("every second of every day of a year, and the first of them", true) {
        @Override
        void write(Writer out) throws IOException {
            String all =
                    "RRULE:FREQ=YEARLY;BYMONTH=" + list(1, 12) + ";BYMONTHDAY=" + list(1, 31) + ";BYHOUR=" + list(0, 23)
                            + ";BYMINUTE=" + list(0, 59) + ";BYSECOND=" + list(0, 59) + ";BYSETPOS=" + list(1, 366);
            events(out, 200, i -> "DTSTART:20200101T000000Z\n" + all);
        }
    },
    LISTS_WITHOUT_END("one list of a hundred thousand days", true) {
        @Override
        void write(Writer out) throws IOException {
            String days = "1,".repeat(100_000) + "1";
            events(out, 20, i -> "DTSTART:19000101T000000Z\nRRULE:FREQ=DAILY;COUNT=2000000;BYMONTHDAY=" + days);
        }
    },
    WEEKDAYS_OF_NO_YEAR("the hundred-thousandth Monday", true) {
        @Override
        void write(Writer out) throws IOException {
            String days = IntStream.range(1, 40_000).mapToObj(i -> i + "MO").collect(Collectors.joining(","));
            events(out, 20, i -> "DTSTART:19000101T000000Z\nRRULE:FREQ=YEARLY;BYDAY=" + days);
        }
    },
    LARGEST_COUNT("as often as a number can say", true) {
        @Override
        void write(Writer out) throws IOException {
            events(
                    out,
                    500,
                    i -> "DTSTART:00010101T000000Z\nRRULE:FREQ=" + (i % 2 == 0 ? "DAILY" : "YEARLY")
                            + ";COUNT=2147483647;BYMONTH=2;BYMONTHDAY=30");
        }
    },
    YEARS_COUNTED_FROM_THE_FIRST("two thousand years counted in every event", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 20_000, i -> "DTSTART:00010101T000000Z\nRRULE:FREQ=YEARLY;COUNT=9999;BYMONTH=2;BYMONTHDAY=30");
        }
    },
    EXRULE_OF_EVERY_SECOND("rules that take away for ever", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 500, i -> "DTSTART:20260601T000000Z\nRRULE:FREQ=DAILY\nEXRULE:FREQ=SECONDLY;INTERVAL=7");
        }
    },
    EXCEPTIONS_BY_THE_HUNDRED_THOUSAND("a hundred thousand exceptions", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 1, i -> "DTSTART:20260601T090000Z\nRRULE:FREQ=DAILY\n" + dates("EXDATE", 100_000));
        }
    },
    FIRST_AND_LAST_YEAR("the years 0001 and 9999", true) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 5_000, i -> switch (i % 4) {
                case 0 -> "DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY";
                case 1 -> "DTSTART:99991231T235959Z\nRRULE:FREQ=SECONDLY\nDURATION:P2147483647W";
                case 2 -> "DTSTART:00010101\nDTEND:99991231";
                default -> "DTSTART:00010101T000000Z\nDTEND:99991231T235959Z";
            });
        }
    },
    CHANGES_OF_CHANGES("instances that move themselves, and all after them", true) {
        @Override
        void write(Writer out) throws IOException {
            for (int i = 0; i < 2_000; i++) {
                event(out, "same", "SEQUENCE:1\nDTSTART:20260601T0900" + two(i % 60) + "Z\nRRULE:FREQ=HOURLY");
            }
            for (int i = 0; i < 5_000; i++) {
                String at = "202606" + two(1 + i % 28) + "T" + two(i / 28 % 24) + two(i / 672 % 60) + "00Z";
                event(
                        out,
                        "same",
                        "RECURRENCE-ID;RANGE=THISANDFUTURE:" + at + "\nDTSTART:" + at
                                + "\nRRULE:FREQ=MINUTELY\nDURATION:P9000D");
            }
        }
    },
    EVENTS_THAT_NEVER_END("two hundred thousand meetings that last for ever", true) {
        @Override
        void write(Writer out) throws IOException {
            events(
                    out,
                    60,
                    i -> "DTSTART:20260601T0000" + two(i % 60) + "Z\nDURATION:P9000D\nRRULE:FREQ=MINUTELY;COUNT=3600");
        }
    },
    ZONES_WITHOUT_END("a clock change every hour in a thousand zones", true) {
        @Override
        void write(Writer out) throws IOException {
            for (int i = 0; i < 1_000; i++) {
                out.write("BEGIN:VTIMEZONE\nTZID:Z" + i + "\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                        + "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=WEEKLY\nEND:STANDARD\nBEGIN:DAYLIGHT\n"
                        + "DTSTART:19700102T000000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nRRULE:FREQ=WEEKLY\n"
                        + "END:DAYLIGHT\nEND:VTIMEZONE\n");
            }
            for (int i = 0; i < 1_000; i++) {
                event(out, "z" + i, "DTSTART;TZID=Z" + i + ":20260603T0900" + two(i % 60) + "\nDURATION:PT1M");
            }
        }
    },
    PEOPLE_BY_THE_HUNDRED_THOUSAND("events with everybody in the world", true) {
        @Override
        void write(Writer out) throws IOException {
            for (int i = 0; i < 20; i++) {
                var people = new StringBuilder("DTSTART:20260603T0900" + two(i) + "Z\nDURATION:PT1M");
                for (int p = 0; p < 20_000; p++) {
                    people.append("\nATTENDEE:mailto:p")
                            .append(i)
                            .append('-')
                            .append(p)
                            .append("@hostile.invalid");
                }
                event(out, "p" + i, people.toString());
            }
        }
    },
    PARTS_WITHIN_PARTS("a hundred thousand events within each other", false) {
        @Override
        void write(Writer out) throws IOException {
            for (int i = 0; i < 100_000; i++) {
                out.write("BEGIN:VEVENT\n");
            }
        }
    },
    MORE_EVENTS_THAN_A_LIFE_HOLDS("four hundred thousand events", false) {
        @Override
        void write(Writer out) throws IOException {
            events(out, 400_000, i -> "DTSTART:20260601T0900" + two(i % 60) + "Z");
        }
    };

    /// In English, for figures and failures.
    final String words;

    /// Whether the file is read, its good event counted and the rest reported; else it is refused whole.
    final boolean isRead;

    HostileCalendars(String words, boolean isRead) {
        this.words = words;
        this.isRead = isRead;
    }

    abstract void write(Writer out) throws IOException;

    Path in(Path folder) {
        var file = folder.resolve(name().toLowerCase(Locale.ROOT) + ".ics");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("BEGIN:VCALENDAR\nVERSION:2.0\n");
            event(out, "good", "DTSTART:20260602T090000Z\nDTEND:20260602T100000Z\nSUMMARY:Planning");
            write(out);
            out.write("END:VCALENDAR\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void events(Writer out, int count, IntFunction<String> lines) throws IOException {
        for (int i = 0; i < count; i++) {
            event(out, "e" + i, lines.apply(i));
        }
    }

    private static void event(Writer out, String uid, String lines) throws IOException {
        out.write("BEGIN:VEVENT\nUID:" + uid + "\n" + lines + "\nEND:VEVENT\n");
    }

    private static String dates(String name, int count) {
        var lines = new StringBuilder(count * 28);
        for (int i = 0; i < count; i++) {
            lines.append(i == 0 ? "" : "\n").append(name).append(":20").append(two(26 + i / 2_419_200 % 70));
            lines.append("06").append(two(1 + i / 86_400 % 28)).append('T').append(two(i / 3_600 % 24));
            lines.append(two(i / 60 % 60)).append(two(i % 60)).append('Z');
        }
        return lines.toString();
    }

    private static String list(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
