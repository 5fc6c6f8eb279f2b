package dev.switchback.imports.calendar;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The calendars in a `.zip`, such as a Google Takeout. Nothing of it is written to disk, so the paths in it lead
/// nowhere. See ADR 246.
final class CalendarZip {
    /// A Takeout of everything has some ten thousand files.
    static final int MOST_ENTRIES = 100_000;

    /// Calendars of one person; a Takeout has one for each that was ever looked at.
    static final int MOST_CALENDARS = 200;

    /// Text packs to a tenth, the most repetitive calendar to a hundredth.
    static final int MOST_RATIO = 250;

    /// Below this size a ratio says nothing.
    static final long RATIO_FROM_BYTES = 8L * 1024 * 1024;

    private final Path file;
    private final String name;

    CalendarZip(Path file) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
    }

    /// Whether a file is a zip by its first bytes.
    static boolean isZip(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
        } catch (IOException e) {
            return false;
        }
    }

    /// One for each `.ics` in it, in the order of their names.
    ///
    /// @throws WrongInputException when it is damaged, holds no calendar, or is made to stop the program
    List<CalendarText> calendars() {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw bomb();
            }
            var found = new ArrayList<ZipEntry>();
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (!entry.isDirectory() && isCalendar(entry.getName())) {
                    check(entry);
                    found.add(entry);
                }
            }
            if (found.isEmpty()) {
                throw new WrongInputException(
                        "calendar-zip-without",
                        name,
                        "The archive (" + name + ") holds no calendar (.ics).",
                        "Maybe choose Calendar, in the format iCalendar, when you order the export.");
            }
            if (found.size() > MOST_CALENDARS) {
                throw bomb();
            }
            return found.stream()
                    .map(ZipEntry::getName)
                    .sorted()
                    .map(entry -> new CalendarText(file, entry, name + ", " + shown(entry)))
                    .toList();
        } catch (ZipException e) {
            throw new WrongInputException(
                    "calendar-broken-off",
                    name,
                    "The packed file (" + name + ") breaks off or is damaged.",
                    "Maybe the download stopped early; fetch it again.");
        } catch (IOException e) {
            throw new SwitchbackException("calendar-unreadable", "The file (" + name + ") could not be read.", e);
        }
    }

    private static boolean isCalendar(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ics") && !lower.contains("__macosx/");
    }

    /// What the entry says of itself; what it really unpacks to is bounded while it is read.
    private void check(ZipEntry entry) {
        long size = entry.getSize();
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > RATIO_FROM_BYTES && size / packed > MOST_RATIO) {
            throw bomb();
        }
    }

    private WrongInputException bomb() {
        return new WrongInputException(
                "calendar-zip-bomb",
                name,
                "The archive (" + name + ") holds more than " + MOST_ENTRIES + " files or " + MOST_CALENDARS
                        + " calendars, or grows to more than " + MOST_RATIO + " times its size.",
                "Maybe unpack it and name the calendar in it that holds your meetings.");
    }

    /// The last part of the path: calendars are called by it, and the folders of a Takeout by their language.
    private static String shown(String entry) {
        String last = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
        return Shown.text(last);
    }
}
