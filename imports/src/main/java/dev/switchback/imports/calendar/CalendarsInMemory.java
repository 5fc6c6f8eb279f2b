package dev.switchback.imports.calendar;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;
import dev.switchback.imports.prose.PackedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

/// The calendars in a `.zip` that lies in memory, as it was given to a page. It is unpacked once, from its begin to its
/// end; nothing of it is written to disk. The bounds count what really comes, not what the archive says of itself. See
/// ADR 285.
public final class CalendarsInMemory {
    /// What else an archive may unpack to while its calendars are looked for: it is thrown away at once, so this bounds
    /// time and not memory. A form brings 24 MB; pictures beside the calendars do not grow.
    static final long MOST_LEFT_ASIDE = 200_000_000;

    private static final int END_OF_DIRECTORY = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final String name;
    private final byte[] bytes;
    private final long maxBytes;

    /// @param name     as messages show it
    /// @param maxBytes of all calendars together, once unpacked
    public CalendarsInMemory(String name, byte[] bytes, long maxBytes) {
        this.name = name;
        this.bytes = bytes;
        this.maxBytes = maxBytes;
    }

    /// Whether bytes begin like a zip, be it an empty one.
    public static boolean isZip(byte[] head) {
        return PackedFile.isZip(head)
                || (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 5 && head[3] == 6);
    }

    /// All calendars of it as one, to be kept.
    ///
    /// @param withTitles whether titles and names stay
    /// @throws WrongInputException as [#calendars()], and when there is no event in any
    public Upload upload(StandIns standIns, boolean withTitles) {
        var calendars = calendars();
        if (!withTitles) {
            return IcsStripper.strip(calendars, standIns, Set.of());
        }
        byte[] all = joined(calendars);
        return new Upload(IcsStripper.facts(calendars), all, !IcsStripper.isStripped(all), Map.of());
    }

    private static byte[] joined(List<CalendarText> calendars) {
        var all = new StringBuilder();
        for (var calendar : calendars) {
            calendar.read(text -> {
                String one = text.readAllAsString();
                all.append(one.startsWith("\uFEFF") ? one.substring(1) : one).append("\r\n");
            });
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// One for each `.ics` in it, in the order of their names.
    ///
    /// @throws WrongInputException when it is damaged, holds no calendar, or is made to stop the program
    List<CalendarText> calendars() {
        requireEnd();
        try {
            return calendars(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IOException e) {
            // Names in other letters than UTF-8 are no damage; what is one stays one.
            return calendarsInOldLetters();
        }
    }

    private List<CalendarText> calendarsInOldLetters() {
        try {
            return calendars(CalendarZip.OLD_LETTERS);
        } catch (IllegalArgumentException | IOException e) {
            throw CalendarZip.broken(name);
        }
    }

    private record Found(String path, byte[] text) {}

    private List<CalendarText> calendars(Charset letters) throws IOException {
        var found = new ArrayList<Found>();
        boolean nested = false;
        int entries = 0;
        long left = maxBytes;
        long aside = MOST_LEFT_ASIDE;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), letters)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = entry.getName();
                if (++entries > CalendarZip.MOST_ENTRIES || found.size() > CalendarZip.MOST_CALENDARS) {
                    throw CalendarZip.bomb(name);
                }
                nested |= CalendarZip.isNested(path);
                if (!entry.isDirectory() && CalendarZip.isCalendar(path)) {
                    byte[] text = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, left + 1));
                    left -= text.length;
                    CalendarZip.check(name, entry);
                    if (isPacked(text)) {
                        nested = true;
                    } else {
                        found.add(new Found(path, text));
                    }
                } else {
                    aside -= PackedFile.skipped(zip, aside);
                }
                if (left < 0 || aside < 0) {
                    throw tooLarge(left < 0);
                }
            }
        }
        CalendarZip.requireSome(name, found.size(), nested);
        return found.stream()
                .sorted(Comparator.comparing(Found::path))
                .map(f -> new CalendarText(CalendarZip.shown(name, f.path()), f.text(), maxBytes))
                .toList();
    }

    /// Packed once more: what such a file grows to nobody could bound for all together.
    private static boolean isPacked(byte[] text) {
        return isZip(text) || (text.length > 1 && (text[0] & 0xff) == 0x1f && (text[1] & 0xff) == 0x8b);
    }

    private WrongInputException tooLarge(boolean calendars) {
        return calendars
                ? new WrongInputException(
                        "calendar-too-large",
                        name,
                        "The file (" + name + ") holds more than " + maxBytes / 1_000_000 + " MB of text.",
                        "Maybe export a shorter stretch of the calendar.")
                : CalendarZip.bomb(name);
    }

    /// An archive ends with its directory; one that was cut off between two files would else be read as a whole one.
    private void requireEnd() {
        int from = bytes.length - END_OF_DIRECTORY;
        for (int i = from; i >= 0 && i >= from - LONGEST_COMMENT; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return;
            }
        }
        throw CalendarZip.broken(name);
    }
}
