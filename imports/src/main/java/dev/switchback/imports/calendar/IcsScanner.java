package dev.switchback.imports.calendar;

import biweekly.util.Duration;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import dev.switchback.engine.explain.Phrase;
import dev.switchback.imports.calendar.CustomZone.Observance;
import dev.switchback.imports.calendar.IcsEvent.Extra;
import dev.switchback.imports.calendar.IcsEvent.Length;
import dev.switchback.imports.calendar.RepeatRule.UnreadableRule;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Turns the lines of one file into events, one at a time; the parser is the one under biweekly. What cannot be read is
/// reported with its line and left out.
final class IcsScanner implements VObjectDataListener {
    private final String file;
    private final ZoneId person;
    private final Set<String> addresses;
    private final Map<String, Integer> people;
    private final IssueList issues;
    private final Consumer<IcsEvent> found;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<IcsEvent> ofThisCalendar = new ArrayList<>();
    private final ReadingBounds bounds;
    private final List<CalendarZones> allZones = new ArrayList<>();
    private CalendarZones zones;
    private boolean calendarCancelled;
    private @Nullable EventInProgress event;
    private @Nullable ZoneInProgress zone;
    private @Nullable ObservanceInProgress observance;
    private int calendars;

    /// @param people numbers of the addresses met so far; grows
    IcsScanner(
            String file,
            ZoneId person,
            Set<String> addresses,
            Map<String, Integer> people,
            IssueList issues,
            ReadingBounds bounds,
            Consumer<IcsEvent> found) {
        this.bounds = bounds;
        this.file = file;
        this.person = person;
        this.addresses = addresses;
        this.people = people;
        this.issues = issues;
        this.found = found;
        this.zones = new CalendarZones(file, person, bounds);
    }

    /// One event while its lines come in.
    private static final class EventInProgress {
        final IcsEvent event;
        final Set<String> invited = new HashSet<>();
        String organiser = "";
        boolean broken;

        EventInProgress(IcsEvent event) {
            this.event = event;
        }
    }

    private static final class ZoneInProgress {
        String id = "";
        final List<Observance> observances = new ArrayList<>();
        boolean broken;
    }

    private static final class ObservanceInProgress {
        @Nullable
        LocalDateTime start;

        @Nullable
        ZoneOffset before;

        @Nullable
        ZoneOffset after;

        final List<String> rules = new ArrayList<>();
        final List<LocalDateTime> dates = new ArrayList<>();
    }

    /// Reads all calendars of the text.
    void scan(Reader text) throws IOException {
        var reader = new VObjectReader(text, SyntaxRules.iCalendar());
        reader.parse(this);
        if (!open.isEmpty() || calendars == 0) {
            issues.add(file, Phrase.of("time.issue.breaks-off"));
            endCalendar();
        }
    }

    /// Zones of every calendar read, to ask for names that nothing explained.
    List<CalendarZones> zones() {
        return allZones;
    }

    // --- components ---------------------------------------------------------------------------------------------

    @Override
    public void onComponentBegin(String name, Context context) {
        String component = name.toUpperCase(Locale.ROOT);
        open.push(component);
        ReadingBounds.requireDepth(file, open.size());
        switch (component) {
            case "VCALENDAR" -> {
                bounds.keep(file);
                zones = new CalendarZones(file, person, bounds);
                allZones.add(zones);
                calendarCancelled = false;
            }
            case "VEVENT" -> event = new EventInProgress(new IcsEvent(zones, context.getLineNumber()));
            case "VTIMEZONE" -> zone = new ZoneInProgress();
            case "STANDARD", "DAYLIGHT" -> {
                bounds.keep(file);
                observance = new ObservanceInProgress();
            }
            default -> {}
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        String component = name.toUpperCase(Locale.ROOT);
        open.pollFirst();
        switch (component) {
            case "VCALENDAR" -> {
                calendars++;
                endCalendar();
            }
            case "VEVENT" -> endEvent();
            case "VTIMEZONE" -> endZone();
            case "STANDARD", "DAYLIGHT" -> endObservance();
            default -> {}
        }
    }

    private void endCalendar() {
        for (var one : ofThisCalendar) {
            one.cancelled |= calendarCancelled;
            found.accept(one);
        }
        ofThisCalendar.clear();
    }

    private void endEvent() {
        var ended = event;
        event = null;
        if (ended == null || ended.broken) {
            return;
        }
        var one = ended.event;
        if (one.start == null && one.recurrenceId != null && one.cancelled) {
            one.start = one.recurrenceId;
        }
        if (one.start == null) {
            issues.add(one.place(), Phrase.of("time.issue.no-start"));
            return;
        }
        boolean organiserApart = !ended.organiser.isEmpty() && !ended.invited.contains(ended.organiser);
        one.attendees = ended.invited.isEmpty() ? 0 : ended.invited.size() + (organiserApart ? 1 : 0);
        one.mine = addresses.contains(ended.organiser);
        one.people = others(ended);
        bounds.keep(file);
        ofThisCalendar.add(one);
    }

    /// Nobody is met in an event that has no guests, whoever made it.
    private List<Integer> others(EventInProgress ended) {
        if (ended.invited.isEmpty()) {
            return List.of();
        }
        var others = new TreeSet<Integer>();
        for (var address : ended.invited) {
            addOther(others, address);
        }
        addOther(others, ended.organiser);
        return List.copyOf(others);
    }

    private void addOther(Set<Integer> others, String address) {
        if (address.isEmpty() || addresses.contains(address)) {
            return;
        }
        if (people.size() < ReadingBounds.MAX_PEOPLE || people.containsKey(address)) {
            others.add(people.computeIfAbsent(address, a -> people.size()));
        }
    }

    private void endZone() {
        var ended = zone;
        zone = null;
        if (ended != null && !ended.broken && !ended.id.isEmpty()) {
            zones.define(ended.id, ended.observances);
        }
    }

    private void endObservance() {
        var ended = observance;
        observance = null;
        if (ended == null || zone == null) {
            return;
        }
        var start = ended.start;
        var before = ended.before;
        var after = ended.after;
        if (start == null || before == null || after == null) {
            zone.broken = true;
        } else {
            zone.observances.add(new Observance(start, before, after, ended.rules, ended.dates));
        }
    }

    // --- lines --------------------------------------------------------------------------------------------------

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        String value = property.getValue() == null ? "" : property.getValue();
        switch (open.isEmpty() ? "" : open.peek()) {
            case "VCALENDAR" -> calendarCancelled |= name.equals("METHOD") && value.equalsIgnoreCase("CANCEL");
            case "VEVENT" -> {
                if (event != null) {
                    eventLine(event, name, value, property, context);
                }
            }
            case "VTIMEZONE" -> {
                if (zone != null && name.equals("TZID")) {
                    zone.id = value.strip();
                }
            }
            case "STANDARD", "DAYLIGHT" -> zoneLine(name, value);
            default -> {}
        }
    }

    private void eventLine(EventInProgress in, String name, String value, VObjectProperty property, Context context) {
        try {
            switch (name) {
                case "DTSTART" -> in.event.start = time(value, property);
                case "DTEND" -> in.event.end = time(value, property);
                case "DURATION" -> in.event.length = length(value);
                case "RECURRENCE-ID" -> {
                    in.event.recurrenceId = time(value, property);
                    in.event.andFuture = "THISANDFUTURE".equalsIgnoreCase(parameter(property, "RANGE"));
                }
                case "RRULE" -> addRule(in.event, in.event.rules, value);
                case "EXRULE" -> addRule(in.event, in.event.exceptionRules, value);
                case "RDATE" -> addExtraDates(in.event, value, property);
                case "EXDATE" -> addExceptions(in.event, value, property, context);
                default -> wordLine(in, name, value, property);
            }
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            in.broken = true;
            issues.add(zones.place(context.getLineNumber()), Phrase.of("time.issue.unreadable-time", "line", name));
        }
    }

    private void wordLine(EventInProgress in, String name, String value, VObjectProperty property) {
        var one = in.event;
        switch (name) {
            case "UID" -> one.uid = value.strip();
            case "SUMMARY" ->
                one.title = begin(VObjectPropertyValues.unescape(value).strip());
            case "STATUS" -> {
                one.cancelled |= value.strip().equalsIgnoreCase("CANCELLED");
                one.tentative |= value.strip().equalsIgnoreCase("TENTATIVE");
            }
            case "TRANSP" -> one.free |= value.strip().equalsIgnoreCase("TRANSPARENT");
            case "X-MICROSOFT-CDO-BUSYSTATUS" -> {
                one.free |= value.strip().equalsIgnoreCase("FREE");
                one.tentative |= value.strip().equalsIgnoreCase("TENTATIVE");
            }
            case "SEQUENCE" -> one.sequence = sequence(value.strip());
            case "LAST-MODIFIED", "DTSTAMP" -> one.stamp = later(one.stamp, value.strip());
            case "ORGANIZER" -> in.organiser = address(value, property);
            case "ATTENDEE" -> attendee(in, value, property);
            default -> {}
        }
    }

    private static String begin(String title) {
        return title.length() > ReadingBounds.MAX_TITLE ? title.substring(0, ReadingBounds.MAX_TITLE) : title;
    }

    private void attendee(EventInProgress in, String value, VObjectProperty property) {
        String kind = parameter(property, "CUTYPE").toUpperCase(Locale.ROOT);
        if (kind.equals("ROOM") || kind.equals("RESOURCE")) {
            return;
        }
        String address = address(value, property);
        if (in.invited.size() < ReadingBounds.MAX_INVITED) {
            in.invited.add(address);
        }
        if (addresses.contains(address)) {
            String answer = parameter(property, "PARTSTAT").toUpperCase(Locale.ROOT);
            in.event.declined |= answer.equals("DECLINED");
            in.event.tentative |= answer.equals("TENTATIVE");
        }
    }

    private static void addRule(IcsEvent one, List<RepeatRule> rules, String value) {
        try {
            var rule = RepeatRule.parse(value);
            one.tooMuch |= rules.size() >= ReadingBounds.MAX_RULES;
            if (!one.tooMuch && !rules.contains(rule)) {
                rules.add(rule);
            }
        } catch (UnreadableRule e) {
            one.ruleUnreadable = true;
        }
    }

    private void addExtraDates(IcsEvent one, String value, VObjectProperty property) {
        for (var part : value.split(",")) {
            if (!bounds.allowsDate(one.extraDates.size())) {
                one.tooMuch = true;
                return;
            }
            int slash = part.indexOf('/');
            if (slash < 0) {
                one.extraDates.add(new Extra(time(part, property), null, null));
                continue;
            }
            String end = part.substring(slash + 1).strip();
            boolean isLength = end.startsWith("P") || end.startsWith("+");
            one.extraDates.add(new Extra(
                    time(part.substring(0, slash), property),
                    isLength ? null : time(end, property),
                    isLength ? length(end) : null));
        }
    }

    /// One unreadable exception leaves the event in place: the person loses one day's truth, not the series.
    private void addExceptions(IcsEvent one, String value, VObjectProperty property, Context context) {
        for (var part : value.split(",")) {
            try {
                if (!part.isBlank()) {
                    var at = time(part, property);
                    one.tooMuch |= !bounds.allowsDate(one.exceptions.size());
                    if (one.tooMuch) {
                        return;
                    }
                    one.exceptions.add(at);
                }
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
                issues.add(zones.place(context.getLineNumber()), Phrase.of("time.issue.unreadable-exception"));
            }
        }
    }

    private void zoneLine(String name, String value) {
        var at = observance;
        if (at == null) {
            return;
        }
        try {
            switch (name) {
                case "DTSTART" -> at.start = IcsTime.parse(value, "").local();
                case "TZOFFSETFROM" -> at.before = offset(value);
                case "TZOFFSETTO" -> at.after = offset(value);
                case "RRULE" -> at.rules.add(value);
                case "RDATE" -> {
                    for (var part : value.split(",")) {
                        if (!bounds.allowsDate(at.dates.size())) {
                            throw new IllegalArgumentException();
                        }
                        at.dates.add(IcsTime.parse(part, "").local());
                    }
                }
                default -> {}
            }
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
            if (zone != null) {
                zone.broken = true;
            }
        }
    }

    // --- values -------------------------------------------------------------------------------------------------

    private static ZoneOffset offset(String value) {
        String text = value.strip();
        int sign = text.startsWith("-") ? -1 : 1;
        String digits = text.replaceAll("[+:-]", "");
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = Integer.parseInt(digits.substring(2, 4));
        int seconds = digits.length() >= 6 ? Integer.parseInt(digits.substring(4, 6)) : 0;
        return ZoneOffset.ofTotalSeconds(sign * (hours * 3600 + minutes * 60 + seconds));
    }

    private static IcsTime time(String value, VObjectProperty property) {
        return IcsTime.parse(value, parameter(property, "TZID").strip());
    }

    private static Length length(String value) {
        var duration = Duration.parse(value.strip());
        int sign = duration.isPrior() ? -1 : 1;
        long days = part(duration.getWeeks()) * 7 + part(duration.getDays());
        long seconds =
                part(duration.getHours()) * 3600 + part(duration.getMinutes()) * 60 + part(duration.getSeconds());
        return new Length(sign * days, sign * seconds);
    }

    private static long part(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static int sequence(String value) {
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static String later(String a, String b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /// The mail address of somebody who invites or is invited, lower case.
    static String address(String value, VObjectProperty property) {
        String mail = parameter(property, "EMAIL");
        String text = (mail.isEmpty() ? value : mail).strip().toLowerCase(Locale.ROOT);
        return text.startsWith("mailto:") ? text.substring("mailto:".length()).strip() : text;
    }

    private static String parameter(VObjectProperty property, String name) {
        var value = property.getParameters().first(name);
        return value == null ? "" : value;
    }

    @Override
    public void onVersion(String value, Context context) {}

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
        if (!context.getUnfoldedLine().isBlank()) {
            issues.add(zones.place(context.getLineNumber()), Phrase.of("time.issue.unreadable-line"));
        }
    }
}
