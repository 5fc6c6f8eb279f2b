package dev.switchback.imports.calendar;

import dev.switchback.imports.calendar.RepeatRule.UnreadableRule;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the zone names of one VCALENDAR mean.
///
/// In this order: a name of the IANA database, letter by letter (its rules know history; the VTIMEZONE that products
/// write mostly holds this year's); the file's own VTIMEZONE; an IANA name in other letters; a Windows name; a name
/// that ends in an IANA name; an offset such as
/// `GMT+0100`. What none of them knows is read in the person's zone and reported. See ADR 11.
final class CalendarZones {
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?\\s*([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern OUTLOOK_OFFSET = Pattern.compile("^\\((?:UTC|GMT)([+-])(\\d{1,2}):(\\d{2})\\).*");
    private static final Map<String, String> IANA = ianaNames();

    private final String file;
    private final ZoneRules person;
    private final ReadingBounds bounds;
    private final Map<String, ZoneRules> custom = new HashMap<>();
    private final Map<String, ZoneRules> known = new HashMap<>();
    private final TreeSet<String> unknown = new TreeSet<>();
    private final TreeSet<String> offsetOnly = new TreeSet<>();

    /// @param file name of the file, for messages
    CalendarZones(String file, ZoneId person, ReadingBounds bounds) {
        this.bounds = bounds;
        this.file = file;
        this.person = person.getRules();
    }

    private static Map<String, String> ianaNames() {
        var names = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var id : ZoneId.getAvailableZoneIds()) {
            names.put(id, id);
        }
        return names;
    }

    /// Names of which only the offset is understood, so that summer time is lost; sorted.
    List<String> offsetOnlyNames() {
        return List.copyOf(offsetOnly);
    }

    String file() {
        return file;
    }

    String place(int line) {
        return String.format(Locale.ROOT, "%s, line %,d", file, line);
    }

    /// Read at once, so that no series can use up the work that it takes; a definition that cannot be read is none.
    void define(String tzid, List<CustomZone.Observance> observances) {
        if (custom.containsKey(tzid) || isIana(tzid)) {
            return;
        }
        try {
            custom.put(tzid, CustomZone.rules(observances, bounds));
            known.remove(tzid);
        } catch (UnreadableRule | RuleExpander.TooMuch | DateTimeException | IllegalArgumentException e) {
            // Asked for, it is a name that nothing explains.
        }
    }

    /// Names that nothing explains, sorted.
    List<String> unknownNames() {
        return List.copyOf(unknown);
    }

    /// The moment of a wall-clock time. A time that a clock change skips is read with the offset before it, one that
    /// comes twice is the first (RFC 5545, 3.3.5).
    Instant instant(IcsTime time) {
        return instant(time.local(), rules(time.zone()));
    }

    static Instant instant(LocalDateTime local, ZoneRules rules) {
        var change = rules.getTransition(local);
        var offset = change == null ? rules.getOffset(local) : change.getOffsetBefore();
        return local.toInstant(offset);
    }

    ZoneRules rules(String zone) {
        if (zone.equals(IcsTime.UTC)) {
            return ZoneOffset.UTC.getRules();
        }
        return zone.isEmpty() ? person : known.computeIfAbsent(zone, this::find);
    }

    private ZoneRules find(String name) {
        var rules = isIana(name) ? named(name) : custom.get(name);
        if (rules == null) {
            rules = named(name);
        }
        if (rules == null) {
            rules = named(WindowsZones.ianaName(name));
        }
        if (rules == null) {
            rules = bySuffix(name);
        }
        if (rules == null) {
            rules = byOffset(name);
            if (rules != null && name.contains(")")) {
                offsetOnly.add(name);
            }
        }
        if (rules == null) {
            unknown.add(name);
            return person;
        }
        return rules;
    }

    /// Letter by letter.
    private static boolean isIana(String name) {
        return name.equals(IANA.get(name));
    }

    private static @Nullable ZoneRules named(String name) {
        var id = IANA.get(name);
        return id == null ? null : ZoneId.of(id).getRules();
    }

    /// `/mozilla.org/20070129_1/America/New_York`, `tzone://Microsoft/Utc`
    private static @Nullable ZoneRules bySuffix(String name) {
        int from = name.indexOf('/');
        while (from >= 0) {
            var rules = named(name.substring(from + 1));
            if (rules != null) {
                return rules;
            }
            from = name.indexOf('/', from + 1);
        }
        return null;
    }

    private static @Nullable ZoneRules byOffset(String name) {
        var match = OFFSET.matcher(name.toUpperCase(Locale.ROOT));
        if (!match.matches()) {
            match = OUTLOOK_OFFSET.matcher(name.toUpperCase(Locale.ROOT));
        }
        if (!match.matches()) {
            return null;
        }
        int minutes = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        int total = Integer.parseInt(match.group(2)) * 60 + minutes;
        return total > 18 * 60
                ? null
                : ZoneOffset.ofTotalSeconds((match.group(1).equals("-") ? -total : total) * 60)
                        .getRules();
    }
}
