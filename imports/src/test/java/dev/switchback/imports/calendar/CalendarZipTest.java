package dev.switchback.imports.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.CalendarReader.Reading;
import dev.switchback.app.port.Progress;
import dev.switchback.app.upload.StandIns;
import dev.switchback.engine.week.ActivityRules;
import dev.switchback.engine.week.CalendarWindow;
import dev.switchback.engine.week.Occurrence;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A Google Takeout, and zips that only pretend to be one.
class CalendarZipTest {
    private static final CalendarWindow WINDOW = new CalendarWindow(LocalDate.of(2026, 6, 1), 4, ZoneOffset.UTC);

    private static final StandIns STAND_INS = new StandIns(new byte[StandIns.KEY_BYTES], new ActivityRules(List.of()));

    @TempDir
    private Path folder;

    private static String calendar(String uid, String title) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:20260602T090000Z\r\n"
                + "DTEND:20260602T100000Z\r\nSUMMARY:" + title + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        var file = folder.resolve("takeout.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (var one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, byte[]> texts(String... namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static Reading read(Path... files) {
        return new IcsCalendarReader().read(Arrays.asList(files), WINDOW, Set.of(), Progress.NONE);
    }

    private static String problem(Path file) {
        try {
            read(file);
            return "none";
        } catch (WrongInputException e) {
            return e.problems().getFirst().code();
        }
    }

    @Test
    void everyCalendarOfATakeoutIsReadAndTheRestIsLeftAlone() throws IOException {
        var zip = zip(texts(
                "Takeout/Calendar/Work.ics",
                calendar("a", "Planning"),
                "Takeout/Calendar/Privat.ICS",
                calendar("b", "Mittag"),
                "Takeout/archive_browser.html",
                "<html>",
                "__MACOSX/Takeout/Calendar/._Work.ics",
                "no calendar"));

        assertThat(read(zip).occurrences())
                .extracting(Occurrence::title)
                .containsExactlyInAnyOrder("Planning", "Mittag");
        assertThat(read(zip).facts().events()).isEqualTo(2);
    }

    @Test
    void severalFilesAreJoinedByTheIdsOfEvents() throws IOException {
        var zip = zip(texts("a.ics", calendar("same", "Planning")));
        var plain =
                Files.writeString(folder.resolve("b.ics"), calendar("same", "Planning") + calendar("other", "Retro"));

        var reading = read(zip, plain);

        assertThat(reading.occurrences()).extracting(Occurrence::title).containsExactlyInAnyOrder("Planning", "Retro");
        assertThat(reading.issues()).extracting(i -> i.what().key()).containsExactly("time.issue.duplicate");
    }

    @Test
    void aPathThatLeadsOutOfTheZipWritesNothing() throws IOException {
        var zip = zip(texts("../../outside.ics", calendar("a", "Planning")));

        assertThat(read(zip).occurrences()).hasSize(1);
        assertThat(folder.resolve("../outside.ics")).doesNotExist();
        assertThat(Files.list(folder)).containsExactly(zip);
    }

    @Test
    void aZipWithoutCalendarSaysWhatToChoose() throws IOException {
        assertThat(problem(zip(texts("Takeout/Mail/all.mbox", "x")))).isEqualTo("calendar-zip-without");
    }

    @Test
    void aDamagedZipIsToldApartFromNoCalendar() throws IOException {
        var zip = zip(texts("a.ics", calendar("a", "Planning")));
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(problem(zip)).isEqualTo("calendar-broken-off");
    }

    @Test
    void aBombIsRefusedByItsRatioBeforeItIsUnpacked() throws IOException {
        byte[] zeros = new byte[32 * 1024 * 1024];
        Arrays.fill(zeros, (byte) ' ');
        var bomb = new LinkedHashMap<String, byte[]>();
        bomb.put("bomb.ics", zeros);

        assertThat(problem(zip(bomb))).isEqualTo("calendar-zip-bomb");
    }

    @Test
    void moreCalendarsThanAnybodyHasAreRefused() throws IOException {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= CalendarZip.MOST_CALENDARS; i++) {
            many.put(i + ".ics", new byte[] {'x'});
        }
        assertThat(problem(zip(many))).isEqualTo("calendar-zip-bomb");
    }

    @Test
    void messagesNameTheZipAndTheCalendarInIt() throws IOException {
        var zip = zip(texts("folder/Broken.ics", "hello"));
        assertThatThrownBy(() -> read(zip)).satisfies(e -> assertThat(
                        ((WrongInputException) e).problems().getFirst().place())
                .isEqualTo("takeout.zip, Broken.ics"));
    }

    @Test
    void theCalendarsOfAZipBecomeOneWhenStripped() throws IOException {
        var zip = zip(texts("a.ics", calendar("a", "Anna"), "b.ics", calendar("b", "Ben")));
        var standIns = StandIns.withSeries(new byte[StandIns.KEY_BYTES], new ActivityRules(List.of()));

        var stripped = Files.write(
                folder.resolve("s.ics"),
                new FileCalendarStripper().strip(zip, standIns, Set.of()).kept());

        assertThat(read(stripped).occurrences()).hasSize(2);
        assertThat(Files.readString(stripped)).doesNotContain("Anna", "Ben");
    }

    private static byte[] bytes(Path zip) throws IOException {
        return Files.readAllBytes(zip);
    }

    private static String inMemory(byte[] zip) {
        try {
            new CalendarsInMemory("takeout.zip", zip, 64_000_000).upload(STAND_INS, true);
            return "none";
        } catch (WrongInputException e) {
            assertThat(e.problems()).hasSize(1);
            return e.problems().getFirst().code();
        }
    }

    @Test
    void aZipInMemoryCountsAsTheSameZipOnDisk() throws IOException {
        var zip = zip(texts(
                "Takeout/b.ics",
                calendar("same", "Planning"),
                "Takeout/a.ics",
                calendar("same", "Planning") + calendar("other", "Retro")));

        for (boolean titled : List.of(true, false)) {
            var kept = new CalendarsInMemory("takeout.zip", bytes(zip), 64_000_000).upload(STAND_INS, titled);
            var one = Files.write(folder.resolve("one.ics"), kept.kept());
            assertThat(kept.titled()).isEqualTo(titled);
            assertThat(read(one).occurrences()).hasSameSizeAs(read(zip).occurrences());
            assertThat(read(one).facts().events()).isEqualTo(read(zip).facts().events());
            assertThat(Files.readString(one).contains("Planning")).isEqualTo(titled);
        }
    }

    @Test
    void aZipOfAnotherFileSystemIsReadAsWell() throws IOException {
        var zip = zip(texts("a.ics", calendar("a", "Planning")));
        var archive = folder.resolve("outer.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(archive))) {
            out.putNextEntry(new ZipEntry("takeout.zip"));
            out.write(bytes(zip));
        }
        try (var other = FileSystems.newFileSystem(archive)) {
            assertThat(read(other.getPath("takeout.zip")).occurrences()).hasSize(1);
        }
    }

    @Test
    void zonesOfOneNameStayApartInAJoinedCalendar() throws IOException {
        var zip = zip(texts("a.ics", zoned("a", "+0530"), "b.ics", zoned("b", "-0330")));
        var kept = new CalendarsInMemory("takeout.zip", bytes(zip), 64_000_000).upload(STAND_INS, true);

        assertThat(read(Files.write(folder.resolve("one.ics"), kept.kept())).occurrences())
                .extracting(o -> o.start().toInstant().toString())
                .containsExactly("2026-06-02T03:30:00Z", "2026-06-02T12:30:00Z");
    }

    private static String zoned(String uid, String offset) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\n"
                + "DTSTART:19700101T000000\r\nTZOFFSETFROM:" + offset + "\r\nTZOFFSETTO:" + offset
                + "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:" + uid
                + "\r\nDTSTART;TZID=Ours:20260602T090000\r\nDURATION:PT1H\r\nSUMMARY:x\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    }

    @Test
    void namesInTheLettersOfAnOldWindowsAreNoDamage() throws IOException {
        var file = folder.resolve("old.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), Charset.forName("IBM437"))) {
            zip.putNextEntry(new ZipEntry("Geschäft.ics"));
            zip.write(calendar("a", "Planning").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        assertThat(read(file).occurrences()).hasSize(1);
        assertThat(inMemory(bytes(file))).isEqualTo("none");
    }

    @Test
    void aZipCutOffAnywhereIsNeverReadAsAWholeOne() throws IOException {
        byte[] whole = bytes(zip(texts("a.ics", calendar("a", "Anna"), "b.ics", calendar("b", "Ben"))));
        for (int length = 4; length < whole.length; length++) {
            assertThat(inMemory(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isEqualTo("calendar-broken-off");
        }
        assertThat(inMemory(whole)).isEqualTo("none");
    }

    @Test
    void whatIsPackedTwiceIsNotOpened() throws IOException {
        byte[] inner = bytes(zip(texts("a.ics", calendar("a", "Anna"))));
        var nested = new LinkedHashMap<String, byte[]>();
        nested.put("inner.zip", inner);
        assertThat(problem(zip(nested))).isEqualTo("calendar-zip-nested");
        assertThat(inMemory(bytes(zip(nested)))).isEqualTo("calendar-zip-nested");
        var disguised = new LinkedHashMap<String, byte[]>();
        disguised.put("a.ics", inner);
        assertThat(inMemory(bytes(zip(disguised)))).isEqualTo("calendar-zip-nested");
    }

    @Test
    void anEmptyZipHoldsNoCalendar() throws IOException {
        var empty = zip(Map.of());
        assertThat(problem(empty)).isEqualTo("calendar-zip-without");
        assertThat(inMemory(bytes(empty))).isEqualTo("calendar-zip-without");
    }

    @Test
    void inMemoryTheBoundsCountWhatReallyComes() throws IOException {
        var ratio = new LinkedHashMap<String, byte[]>();
        ratio.put("bomb.ics", new byte[32 * 1024 * 1024]);
        assertThat(inMemory(bytes(zip(ratio)))).isEqualTo("calendar-zip-bomb");
        var large = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 9; i++) {
            large.put(i + ".ics", new byte[8 * 1024 * 1024]);
        }
        assertThat(inMemory(bytes(zip(large)))).isEqualTo("calendar-too-large");
        var beside = new LinkedHashMap<String, byte[]>();
        beside.put("picture.bin", new byte[(int) CalendarsInMemory.MOST_LEFT_ASIDE + 1]);
        assertThat(inMemory(bytes(zip(beside)))).isEqualTo("calendar-zip-bomb");
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= CalendarZip.MOST_CALENDARS; i++) {
            many.put(i + ".ics", calendar("u" + i, "x").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(inMemory(bytes(zip(many)))).isEqualTo("calendar-zip-bomb");
    }
}
