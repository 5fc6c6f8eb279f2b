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
import java.nio.charset.StandardCharsets;
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
}
