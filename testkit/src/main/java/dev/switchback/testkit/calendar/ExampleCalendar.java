package dev.switchback.testkit.calendar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Writes the work calendar of an engineering manager with six reports, 26 weeks from Monday 18 May 2026.
/// Everybody in it is invented and goes by initials. Same seed, same bytes.
public final class ExampleCalendar {
    static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 5, 18);
    static final int WEEKS = 26;
    private static final long SEED = 20260518;
    private static final String BERLIN = "Europe/Berlin";
    private static final String OUTLOOK = "W. Europe Standard Time";
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final String LAST = "20261115T225959Z";
    private static final List<String> TEAM = List.of("A.B.", "C.D.", "E.F.", "G.H.", "I.J.", "K.L.");
    private static final List<LocalDate> HOLIDAYS = List.of(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 10, 3));
    private static final LocalDate VACATION = LocalDate.of(2026, 8, 3);

    private final Random random = new Random(SEED);
    private final StringBuilder out = new StringBuilder();
    private int uid;

    private ExampleCalendar() {}

    /// @param args where to write
    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[0]), text());
    }

    /// The whole calendar, lines ended as RFC 5545 wants them.
    public static String text() {
        return new ExampleCalendar().write();
    }

    private String write() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Switchback//Example calendar//EN");
        line("CALSCALE:GREGORIAN");
        outlookZone();
        ceremonies();
        oneToOnes();
        upwardsAndSideways();
        hiring();
        incidents();
        oneOffs();
        ownTime();
        wholeDays();
        line("END:VCALENDAR");
        return out.toString();
    }

    // --- what fills the weeks -------------------------------------------------------------------------------------

    private void ceremonies() {
        series("Stand-up", monday(9, 30), 15, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", BERLIN, TEAM, vacation(9, 30));
        series("Sprint planning", monday(10, 0), 90, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", BERLIN, TEAM, List.of());
        series("Backlog refinement", day(2, 14, 0), 60, "FREQ=WEEKLY;BYDAY=WE", BERLIN, TEAM, vacation(3, 14, 0));
        series("Sprint demo", day(11, 15, 0), 45, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", BERLIN, TEAM, List.of());
        series("Retrospective", day(11, 16, 0), 60, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", BERLIN, TEAM, List.of());
        series(
                "All-hands",
                day(3, 16, 0),
                60,
                "FREQ=MONTHLY;BYDAY=3TH",
                OUTLOOK,
                List.of("Z.Y.", "X.W.", "V.U."),
                List.of());
    }

    /// Weekly with each report; some dropped, some moved, one series changed for good.
    private void oneToOnes() {
        for (int i = 0; i < TEAM.size(); i++) {
            var start = day(1 + i / 2, 11 + (i % 2) * 2, i % 3 == 0 ? 0 : 30);
            var exceptions = new ArrayList<LocalDateTime>();
            int moved = 2 + random.nextInt(6);
            for (int w = 0; w < WEEKS; w++) {
                if (w != moved && (inVacation(start.plusWeeks(w)) || random.nextInt(9) == 0)) {
                    exceptions.add(start.plusWeeks(w));
                }
            }
            String name = "1:1 " + TEAM.get(i);
            int id = series(name, start, 30, "FREQ=WEEKLY", BERLIN, List.of(TEAM.get(i)), exceptions);
            var original = start.plusWeeks(moved);
            override(id, name, original, original.plusDays(1).plusHours(3), 30, BERLIN, TEAM.get(i), false);
        }
    }

    private void upwardsAndSideways() {
        series(
                "1:1 T.S.",
                day(0, 13, 0),
                45,
                "FREQ=WEEKLY;BYDAY=MO",
                OUTLOOK,
                List.of("T.S."),
                vacation(13, 0).subList(0, 1));
        var staff = List.of("T.S.", "R.Q.", "P.O.", "N.M.");
        series("Leads sync", day(1, 14, 30), 60, "FREQ=WEEKLY;BYDAY=TU", OUTLOOK, staff, List.of());
        series("Roadmap and priorities", day(3, 10, 0), 60, "FREQ=WEEKLY;BYDAY=TH", OUTLOOK, staff, List.of());
        series("Stakeholder update", day(2, 16, 0), 30, "FREQ=WEEKLY;BYDAY=WE", OUTLOOK, staff, List.of());
        series(
                "Architecture review",
                day(3, 14, 0),
                60,
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
                BERLIN,
                TEAM.subList(0, 4),
                List.of());
        for (int i = 0; i < 4; i++) {
            single(
                    "Skip-level " + List.of("B.A.", "D.C.", "F.E.", "H.G.").get(i),
                    day(9 + 28 * i, 15, 30),
                    30,
                    BERLIN,
                    List.of("B.A."),
                    "");
        }
        // A UTC series: the other office keeps its own clock.
        series(
                "Platform guild",
                LocalDateTime.of(2026, 5, 21, 15, 0),
                45,
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
                "UTC",
                staff,
                List.of());
    }

    private void hiring() {
        series("Hiring sync", day(4, 9, 45), 30, "FREQ=WEEKLY;BYDAY=FR", BERLIN, List.of("M.N.", "O.P."), List.of());
        for (int w = 0; w < WEEKS; w++) {
            int interviews = inVacation(day(7 * w, 12, 0)) ? 0 : random.nextInt(4);
            for (int i = 0; i < interviews; i++) {
                var start =
                        day(7 * w + random.nextInt(5), List.of(10, 13, 15, 16).get(random.nextInt(4)), 0);
                String more = random.nextInt(7) == 0 ? "STATUS:CANCELLED" : "";
                single("Interview candidate " + (100 + 10 * w + i), start, 60, BERLIN, List.of("M.N.", "Q.R."), more);
            }
        }
    }

    private void incidents() {
        for (int w = 1; w < WEEKS; w += 2 + random.nextInt(4)) {
            var start = day(7 * w + random.nextInt(5), 17 + random.nextInt(4), 0);
            single("Incident call", start, 60 + 30 * random.nextInt(4), BERLIN, TEAM.subList(0, 3), "");
            single("Incident review", start.plusDays(1).with(LocalTime.of(11, 0)), 60, BERLIN, TEAM, "");
        }
        series("On-call handover", day(0, 9, 0), 15, "FREQ=WEEKLY;BYDAY=MO", BERLIN, TEAM.subList(2, 4), List.of());
    }

    private void oneOffs() {
        for (int w = 0; w < WEEKS; w++) {
            if (inVacation(day(7 * w, 12, 0))) {
                continue;
            }
            single(
                    "Quick question",
                    day(7 * w + random.nextInt(5), 13 + random.nextInt(4), 30),
                    30,
                    BERLIN,
                    List.of("P.O."),
                    "");
            if (random.nextInt(2) == 0) {
                single(
                        "Escalation",
                        day(7 * w + random.nextInt(5), 9 + random.nextInt(8), 0),
                        45,
                        OUTLOOK,
                        List.of("T.S.", "R.Q."),
                        "");
            }
            if (random.nextInt(3) == 0) {
                single("Vendor demo", day(7 * w + 1, 15, 0), 60, BERLIN, List.of("S.T."), "DECLINED");
            }
            if (random.nextInt(3) == 0) {
                single(
                        "Calibration",
                        day(7 * w + 2, 10, 0),
                        90,
                        OUTLOOK,
                        List.of("T.S.", "R.Q.", "P.O."),
                        "STATUS:TENTATIVE");
            }
        }
        single("Performance review round", day(7 * 18 + 1, 9, 0), 240, OUTLOOK, List.of("T.S.", "R.Q.", "P.O."), "");
        single("Pay review", day(7 * 20 + 3, 13, 0), 120, OUTLOOK, List.of("T.S.", "N.M."), "");
    }

    private void ownTime() {
        series("Focus time", day(4, 13, 0), 120, "FREQ=WEEKLY;BYDAY=FR", BERLIN, List.of(), List.of());
        series("Inbox", day(1, 8, 30), 30, "FREQ=WEEKLY;BYDAY=TU,TH", BERLIN, List.of(), List.of());
        series("Lunch", monday(12, 0), 30, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", BERLIN, List.of(), List.of());
        series("Expenses and timesheets", day(4, 15, 30), 30, "FREQ=MONTHLY;BYDAY=-1FR", BERLIN, List.of(), List.of());
        series("Reminder: plan the week", monday(8, 0), 0, "FREQ=WEEKLY", BERLIN, List.of(), List.of());
        single("Conference", LocalDateTime.of(2026, 9, 24, 9, 0), 480, BERLIN, List.of(), "");
    }

    private void wholeDays() {
        for (var holiday : HOLIDAYS) {
            wholeDay("Public holiday", holiday, holiday.plusDays(1));
        }
        wholeDay("Vacation", VACATION, VACATION.plusDays(12));
        wholeDay("C.D. on leave", LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 11));
    }

    // --- lines ----------------------------------------------------------------------------------------------------

    private int series(
            String title,
            LocalDateTime start,
            int minutes,
            String rule,
            String zone,
            List<String> people,
            List<LocalDateTime> exceptions) {
        int id = begin(title, start, minutes, zone, people, "");
        line("RRULE:" + rule + ";UNTIL=" + LAST);
        for (var exception : exceptions) {
            line("EXDATE" + time(exception, zone));
        }
        line("END:VEVENT");
        return id;
    }

    private void single(String title, LocalDateTime start, int minutes, String zone, List<String> people, String more) {
        begin(title, start, minutes, zone, people, more);
        line("END:VEVENT");
    }

    private void override(
            int id,
            String title,
            LocalDateTime original,
            LocalDateTime start,
            int minutes,
            String zone,
            String person,
            boolean cancelled) {
        int last = uid;
        uid = id - 1;
        begin(title, start, minutes, zone, List.of(person), cancelled ? "STATUS:CANCELLED" : "");
        uid = last;
        line("RECURRENCE-ID" + time(original, zone));
        line("END:VEVENT");
    }

    private int begin(String title, LocalDateTime start, int minutes, String zone, List<String> people, String more) {
        line("BEGIN:VEVENT");
        line("UID:example-" + ++uid + "@switchback.invalid");
        line("DTSTAMP:20261115T120000Z");
        line("DTSTART" + time(start, zone));
        line("DTEND" + time(start.plusMinutes(minutes), zone));
        line("SUMMARY:" + title);
        if (more.startsWith("STATUS")) {
            line(more);
        }
        if (!people.isEmpty()) {
            line("ORGANIZER:mailto:me@example.invalid");
            line("ATTENDEE;PARTSTAT=" + (more.equals("DECLINED") ? more : "ACCEPTED") + ":mailto:me@example.invalid");
            for (var person : people) {
                line("ATTENDEE;PARTSTAT=ACCEPTED:mailto:" + address(person) + "@example.invalid");
            }
        }
        return uid;
    }

    private static String address(String alias) {
        return alias.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private void wholeDay(String title, LocalDate from, LocalDate to) {
        line("BEGIN:VEVENT");
        line("UID:example-" + ++uid + "@switchback.invalid");
        line("DTSTAMP:20261115T120000Z");
        line("DTSTART;VALUE=DATE:" + DAY.format(from));
        line("DTEND;VALUE=DATE:" + DAY.format(to));
        line("SUMMARY:" + title);
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String time(LocalDateTime time, String zone) {
        return zone.equals("UTC") ? ":" + WALL.format(time) + "Z" : ";TZID=" + zone + ":" + WALL.format(time);
    }

    private void outlookZone() {
        line("BEGIN:VTIMEZONE");
        line("TZID:" + OUTLOOK);
        observance("STANDARD", "16010101T030000", 10, "+0200", "+0100");
        observance("DAYLIGHT", "16010101T020000", 3, "+0100", "+0200");
        line("END:VTIMEZONE");
    }

    private void observance(String kind, String start, int month, String from, String to) {
        line("BEGIN:" + kind);
        line("DTSTART:" + start);
        line("TZOFFSETFROM:" + from);
        line("TZOFFSETTO:" + to);
        line("RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=" + month);
        line("END:" + kind);
    }

    private void line(String text) {
        out.append(text).append("\r\n");
    }

    // --- days -----------------------------------------------------------------------------------------------------

    private static LocalDateTime monday(int hour, int minute) {
        return day(0, hour, minute);
    }

    /// A wall-clock time, days after the first Monday.
    private static LocalDateTime day(int days, int hour, int minute) {
        return FIRST_MONDAY.plusDays(days).atTime(hour, minute);
    }

    private static boolean inVacation(LocalDateTime time) {
        var day = time.toLocalDate();
        return !day.isBefore(VACATION) && day.isBefore(VACATION.plusDays(12));
    }

    /// The workdays of the vacation at a time of day.
    private static List<LocalDateTime> vacation(int hour, int minute) {
        return VACATION.datesUntil(VACATION.plusDays(12))
                .filter(d -> d.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .map(d -> d.atTime(hour, minute))
                .toList();
    }

    /// One weekday of both weeks of the vacation.
    private static List<LocalDateTime> vacation(int weekday, int hour, int minute) {
        var first = VACATION.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
        return List.of(first.atTime(hour, minute), first.plusWeeks(1).atTime(hour, minute));
    }
}
