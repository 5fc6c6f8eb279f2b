package dev.switchback.imports.calendar;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.imports.file.CountedStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Opens a calendar file as text, streaming and within bounds, and says clearly when it is none.
final class CalendarText {
    /// Bytes of text one file may hold once expanded; a packed file that grows beyond is not read further.
    static final long MAX_BYTES = 512L * 1024 * 1024;

    private final @Nullable Path file;
    private final @Nullable String entry;
    private final byte[] given;
    private final String name;
    private final long maxBytes;

    CalendarText(Path file) {
        this(file, null, String.valueOf(file.getFileName()));
    }

    /// A file within a zip.
    ///
    /// @param entry its name there; none for the file itself
    /// @param name  as messages show it
    CalendarText(Path file, @Nullable String entry, String name) {
        this.file = file;
        this.entry = entry;
        this.given = new byte[0];
        this.name = name;
        this.maxBytes = MAX_BYTES;
    }

    /// A file that lies in memory.
    ///
    /// @param maxBytes of text, once unpacked
    CalendarText(String name, byte[] given, long maxBytes) {
        this.file = null;
        this.entry = null;
        this.given = given;
        this.name = name;
        this.maxBytes = maxBytes;
    }

    /// Name without its folder, as messages show it.
    String name() {
        return name;
    }

    /// Something that reads the opened text.
    interface Use {
        void read(Reader text) throws IOException;
    }

    /// @throws WrongInputException when the file is not a calendar, not UTF-8, or broken off while packed
    /// @throws SwitchbackException when the disk or a permission fails
    void read(Use use) {
        if (file != null) {
            requireFile(file);
        }
        try (var bytes = open();
                var text = new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            use.read(text);
        } catch (CharacterCodingException e) {
            throw wrongEncoding();
        } catch (EOFException | ZipException e) {
            throw wrong(
                    "calendar-broken-off",
                    "The packed file (" + name + ") breaks off or is damaged.",
                    "Maybe the download stopped early; fetch it again.");
        } catch (IOException e) {
            throw new SwitchbackException("calendar-unreadable", "The file (" + name + ") could not be read.", e);
        }
    }

    private void requireFile(Path file) {
        if (Files.isDirectory(file)) {
            throw wrong(
                    "calendar-directory",
                    "The calendar (" + name + ") is a folder.",
                    "Maybe name the .ics file inside it.");
        }
        if (!Files.exists(file)) {
            throw wrong(
                    "calendar-missing", "There is no file (" + name + ").", "Maybe the path is meant from elsewhere.");
        }
        if (!Files.isRegularFile(file)) {
            throw wrong(
                    "calendar-no-file",
                    "The calendar (" + name + ") is a device or a pipe, not a file.",
                    "Maybe save what it holds as an .ics file and name that.");
        }
        if (!Files.isReadable(file)) {
            throw new SwitchbackException(
                    "calendar-unreadable", "You have no permission to read the file (" + name + ").", null);
        }
    }

    private InputStream open() throws IOException {
        var raw = new BufferedInputStream(bytes(), 1 << 16);
        try {
            raw.mark(4);
            byte[] head = raw.readNBytes(4);
            raw.reset();
            if (head.length == 0) {
                throw wrong(
                        "calendar-empty", "The file (" + name + ") is empty.", "Maybe the export failed; repeat it.");
            }
            boolean packed = head.length > 1 && (head[0] & 0xff) == 0x1f && (head[1] & 0xff) == 0x8b;
            boolean utf16 = head.length > 1 && ((head[0] & 0xff) + (head[1] & 0xff)) == 0xff + 0xfe;
            if (utf16) {
                throw wrongEncoding();
            }
            return new Bounded(packed ? new GZIPInputStream(raw, 1 << 16) : raw);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    private InputStream bytes() throws IOException {
        if (file == null) {
            return new ByteArrayInputStream(given);
        }
        return entry == null ? Files.newInputStream(file) : entryOf(file, entry);
    }

    /// Closing it closes the zip.
    private static InputStream entryOf(Path file, String entry) throws IOException {
        var zip = CalendarZip.open(file);
        try {
            var in = zip.getInputStream(zip.getEntry(entry));
            return new FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private WrongInputException wrongEncoding() {
        return wrong(
                "calendar-encoding",
                "The text of (" + name + ") is not UTF-8.",
                "Maybe save it as UTF-8 in a text editor, or export it again.");
    }

    WrongInputException notACalendar() {
        return wrong(
                "calendar-not-a-calendar",
                "The file (" + name + ") does not begin with BEGIN:VCALENDAR.",
                "Maybe it is another kind of file; export the calendar as .ics.");
    }

    private WrongInputException wrong(String code, String fact, String advice) {
        return new WrongInputException(code, name, fact, advice);
    }

    /// Stops at [#MAX_BYTES].
    private final class Bounded extends CountedStream {
        private long left = maxBytes;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        protected void counted(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw wrong(
                        "calendar-too-large",
                        "The file (" + name + ") holds more than " + (maxBytes >> 20) + " MB of text.",
                        "Maybe export a shorter stretch of the calendar.");
            }
        }
    }
}
