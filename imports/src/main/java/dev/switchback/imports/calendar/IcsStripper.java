package dev.switchback.imports.calendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;
import dev.switchback.app.upload.UploadFacts;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes a calendar anew with nothing in it but what an audit of the week needs: times, repetitions, how many were
/// invited, and stand-ins for titles and addresses. Places, notes, attachments, alarms and names go.
///
/// What is kept stands on the line it stood on before, so that messages still name the person's own file. See ADR 112.
public final class IcsStripper implements VObjectDataListener {
    private static final Set<String> COMPONENTS = Set.of("VCALENDAR", "VEVENT", "VTIMEZONE", "STANDARD", "DAYLIGHT");
    private static final Set<String> PARAMETERS = Set.of("TZID", "VALUE", "RANGE", "PARTSTAT", "CUTYPE");
    private static final Pattern TIMES = Pattern.compile("[0-9TZPWDHMS:+,/ -]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z-]{1,40}");
    private static final Pattern RULE_PART = Pattern.compile(
            "(FREQ|UNTIL|COUNT|INTERVAL|BY[A-Z]{2,8}|WKST|SKIP|RSCALE)=[A-Z0-9,+-]*", Pattern.CASE_INSENSITIVE);
    private static final String UNREADABLE = "?";
    private static final String MAKER = "-//Switchback//without names//EN";
    private static final int HEAD = 4_000;

    private final @Nullable StandIns standIns;
    private final Set<String> own;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> titles = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private String name = "";
    private int lines;
    private int events;
    private int eventBegan;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private IcsStripper(@Nullable StandIns standIns, Set<String> own) {
        this.standIns = standIns;
        this.own = own;
    }

    /// The calendar without titles and names.
    ///
    /// @param bytes    as they were given, packed with gzip or not
    /// @param maxBytes of text once unpacked
    /// @throws WrongInputException when it is no calendar, or holds no event
    public static Upload strip(String name, byte[] bytes, StandIns standIns, long maxBytes) {
        var stripper = new IcsStripper(standIns, Set.of());
        var facts = stripper.read(List.of(new CalendarText(name, bytes, maxBytes)));
        byte[] kept = stripper.out.toString().getBytes(StandardCharsets.UTF_8);
        return new Upload(facts, kept, false, stripper.titles);
    }

    /// Several calendars as one.
    ///
    /// @param own the person's own addresses, lower case
    /// @throws WrongInputException when one is no calendar, or there is no event in any
    static Upload strip(List<CalendarText> texts, StandIns standIns, Set<String> own) {
        var stripper = new IcsStripper(standIns, own);
        var facts = stripper.read(texts);
        return new Upload(facts, stripper.out.toString().getBytes(StandardCharsets.UTF_8), false, stripper.titles);
    }

    /// What is in several calendars that are kept as they are.
    static UploadFacts facts(List<CalendarText> texts) {
        return new IcsStripper(null, Set.of()).read(texts);
    }

    private UploadFacts read(List<CalendarText> texts) {
        for (var text : texts) {
            closeWhatIsOpen();
            scan(text);
            lines = 0;
        }
        return facts(texts.getFirst().name());
    }

    /// A calendar that breaks off takes nothing of the next one along; the event it breaks off in is none.
    private void closeWhatIsOpen() {
        boolean inEvent = open.contains("VEVENT");
        if (inEvent) {
            out.setLength(eventBegan);
        }
        while (!open.isEmpty()) {
            if (!inEvent && isKept()) {
                out.append("END:").append(open.peek()).append('\n');
            }
            inEvent &= !open.pop().equals("VEVENT");
        }
    }

    /// Whether a calendar was written by [#strip].
    public static boolean isStripped(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).contains("PRODID:" + MAKER);
    }

    /// What is in a calendar that is kept as it is.
    public static UploadFacts facts(String name, byte[] bytes, long maxBytes) {
        return facts(List.of(new CalendarText(name, bytes, maxBytes)));
    }

    private void scan(CalendarText file) {
        name = file.name();
        file.read(text -> new VObjectReader(
                        new BufferedReader(new LogicalLineLimit(text, file), 1 << 16), SyntaxRules.iCalendar())
                .parse(this));
    }

    private UploadFacts facts(String name) {
        var earliest = first;
        var latest = last;
        if (earliest == null || latest == null) {
            throw new WrongInputException(
                    "calendar-without-events",
                    name,
                    "The calendar (" + name + ") holds no event with a day that can be read.",
                    "Maybe another calendar of the same account was exported; choose the one with your meetings.");
        }
        return new UploadFacts.OfCalendar(events, earliest, latest);
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        String component = name.toUpperCase(Locale.ROOT);
        open.push(component);
        ReadingBounds.requireDepth(this.name, open.size());
        if (isKept()) {
            eventBegan = component.equals("VEVENT") ? out.length() : eventBegan;
            write("BEGIN:" + component, context);
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        String component = name.toUpperCase(Locale.ROOT);
        if (isKept()) {
            write("END:" + component, context);
            events += component.equals("VEVENT") ? 1 : 0;
        }
        open.pollFirst();
    }

    /// Whether nothing that is open is left out.
    private boolean isKept() {
        return COMPONENTS.containsAll(open);
    }

    @Override
    public void onVersion(String value, Context context) {
        write("VERSION:2.0", context);
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (open.isEmpty() || !isKept()) {
            return;
        }
        String name = property.getName().toUpperCase(Locale.ROOT);
        String value = property.getValue() == null ? "" : property.getValue();
        var kept =
                switch (open.peek()) {
                    case "VCALENDAR" -> ofCalendar(name, value);
                    case "VTIMEZONE" -> name.equals("TZID") ? plain(value) : null;
                    case "STANDARD", "DAYLIGHT" -> ofZone(name, value);
                    default -> ofEvent(name, value, property);
                };
        if (kept != null) {
            write(name + parameters(property) + ":" + kept, context);
        }
    }

    private static @Nullable String ofCalendar(String name, String value) {
        return switch (name) {
            case "PRODID" -> MAKER;
            case "METHOD" -> word(value);
            default -> null;
        };
    }

    private static @Nullable String ofZone(String name, String value) {
        return switch (name) {
            case "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RDATE" -> times(value);
            case "RRULE" -> rule(value);
            default -> null;
        };
    }

    private @Nullable String ofEvent(String name, String value, VObjectProperty property) {
        return switch (name) {
            case "DTSTART" -> {
                see(value);
                yield times(value);
            }
            case "DTEND", "DURATION", "RECURRENCE-ID", "RDATE", "EXDATE", "SEQUENCE", "LAST-MODIFIED", "DTSTAMP" ->
                times(value);
            case "RRULE", "EXRULE" -> rule(value);
            case "STATUS", "TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS" -> word(value.strip());
            case "UID" -> value.isBlank() ? null : series(value.strip()) + IcsCalendarReader.KEPT;
            case "SUMMARY" -> title(VObjectPropertyValues.unescape(value).strip());
            case "ORGANIZER", "ATTENDEE" -> address(IcsScanner.address(value, property));
            default -> null;
        };
    }

    private String title(String title) {
        if (standIns == null) {
            return "";
        }
        String instead = standIns.title(title);
        if (!title.isEmpty() && !instead.equals(title)) {
            titles.putIfAbsent(instead, title);
        }
        return plain(instead);
    }

    private String series(String uid) {
        String key = IcsCalendarReader.key(uid);
        return standIns == null ? key : standIns.series(key);
    }

    private String address(String address) {
        if (standIns == null) {
            return "";
        }
        return "mailto:" + (own.contains(address) ? StandIns.OWN : plain(standIns.address(address)));
    }

    private void see(String start) {
        String digits = start.strip().replace("-", "");
        if (digits.length() < 8) {
            return;
        }
        try {
            var day = LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        } catch (DateTimeException e) {
            // The reader reports the line; it says nothing of when the calendar begins.
        }
    }

    private static String times(String value) {
        return TIMES.matcher(value).matches() ? value : UNREADABLE;
    }

    private static String rule(String value) {
        var kept = new StringBuilder();
        for (var part : value.strip().split(";")) {
            if (RULE_PART.matcher(part.strip()).matches()) {
                kept.append(kept.isEmpty() ? "" : ";").append(part.strip());
            }
        }
        return kept.isEmpty() ? UNREADABLE : kept.toString();
    }

    private static @Nullable String word(String value) {
        return WORD.matcher(value).matches() ? value : null;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ");
    }

    private static String parameters(VObjectProperty property) {
        var kept = new StringBuilder();
        for (var parameter : property.getParameters()) {
            String name = String.valueOf(parameter.getKey()).toUpperCase(Locale.ROOT);
            if (PARAMETERS.contains(name) && !parameter.getValue().isEmpty()) {
                String value = plain(parameter.getValue().getFirst()).replace("\"", "");
                boolean quoted = value.matches(".*[:;,].*");
                kept.append(";").append(name).append("=").append(quoted ? "\"" + value + "\"" : value);
            }
        }
        return kept.toString();
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
        if (!context.getUnfoldedLine().isBlank()) {
            write(UNREADABLE, context);
        }
    }

    /// Blank lines stand for what went.
    private void write(String line, Context context) {
        if (standIns == null) {
            return;
        }
        while (lines < context.getLineNumber() - 1) {
            out.append('\n');
            lines++;
        }
        out.append(line).append('\n');
        lines++;
    }
}
