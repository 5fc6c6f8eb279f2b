package dev.switchback.imports.calendar;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.yaml.Shown;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
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

    /// Of zips that Windows makes of a folder and that do not say how their names are written.
    static final Charset OLD_LETTERS = Charset.forName("IBM437");

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
            return CalendarsInMemory.isZip(in.readNBytes(4));
        } catch (IOException e) {
            return false;
        }
    }

    /// One for each `.ics` in it, in the order of their names.
    ///
    /// @throws WrongInputException when it is damaged, holds no calendar, or is made to stop the program
    List<CalendarText> calendars() {
        try {
            if (!file.getFileSystem().equals(FileSystems.getDefault())) {
                // The JDK opens zips by their directory only where an operating system knows the path.
                return new CalendarsInMemory(name, Files.readAllBytes(file), CalendarText.MAX_BYTES).calendars();
            }
            try (var zip = open(file)) {
                return calendars(zip);
            }
        } catch (ZipException e) {
            throw broken(name);
        } catch (IOException e) {
            throw new SwitchbackException("calendar-unreadable", "The file (" + name + ") could not be read.", e);
        }
    }

    /// Names are UTF-8, or in the letters of an old Windows, whose every byte is a letter.
    static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), OLD_LETTERS);
        }
    }

    private List<CalendarText> calendars(ZipFile zip) {
        if (zip.size() > MOST_ENTRIES) {
            throw bomb(name);
        }
        var found = new ArrayList<String>();
        boolean nested = false;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            nested |= isNested(entry.getName());
            if (!entry.isDirectory() && isCalendar(entry.getName())) {
                check(name, entry);
                found.add(entry.getName());
            }
        }
        requireSome(name, found.size(), nested);
        return found.stream()
                .sorted()
                .map(entry -> new CalendarText(file, entry, shown(name, entry)))
                .toList();
    }

    /// @param found  calendars in an archive
    /// @param nested whether it holds another archive
    static void requireSome(String name, int found, boolean nested) {
        if (found == 0 && nested) {
            throw new WrongInputException(
                    "calendar-zip-nested",
                    name,
                    "The archive (" + name + ") holds no calendar (.ics), but another archive.",
                    "Maybe unpack it and give the archive in it.");
        }
        if (found == 0) {
            throw new WrongInputException(
                    "calendar-zip-without",
                    name,
                    "The archive (" + name + ") holds no calendar (.ics).",
                    "Maybe choose Calendar, in the format iCalendar, when you order the export.");
        }
        if (found > MOST_CALENDARS) {
            throw bomb(name);
        }
    }

    static boolean isNested(String entry) {
        return entry.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static boolean isCalendar(String entry) {
        String lower = entry.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ics") && !lower.contains("__macosx/");
    }

    /// What the entry says of itself; what it really unpacks to is bounded while it is read.
    static void check(String name, ZipEntry entry) {
        long size = entry.getSize();
        long packed = Math.max(1, entry.getCompressedSize());
        if (size > RATIO_FROM_BYTES && size / packed > MOST_RATIO) {
            throw bomb(name);
        }
    }

    static WrongInputException bomb(String name) {
        return new WrongInputException(
                "calendar-zip-bomb",
                name,
                "The archive (" + name + ") holds more than " + MOST_ENTRIES + " files or " + MOST_CALENDARS
                        + " calendars, or grows to more than " + MOST_RATIO + " times its size.",
                "Maybe unpack it and name the calendar in it that holds your meetings.");
    }

    static WrongInputException broken(String name) {
        return new WrongInputException(
                "calendar-broken-off",
                name,
                "The packed file (" + name + ") breaks off or is damaged.",
                "Maybe the download stopped early; fetch it again.");
    }

    /// What messages call a calendar in an archive. The last part of the path: calendars are called by it, and the
    /// folders of a Takeout by their language.
    static String shown(String name, String entry) {
        String last = entry.substring(Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')) + 1);
        return name + ", " + Shown.text(last);
    }
}
