package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Visit.Part;
import dev.switchback.web.files.KeptFile;
import dev.switchback.web.files.KeptFiles;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A Google Takeout given to a page as it is, and zips that only pretend to be one.
@QuarkusTest
class ZippedCalendarsTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            calendar: {zone: Europe/Berlin}
            """;

    private final Visit visit = Visit.begun();
    private final KeptFiles kept = Arc.container().instance(KeptFiles.class).get();

    @BeforeEach
    void startWithNothing() {
        kept.list().forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f.name())));
        assertThat(visit.profile(PROFILE).statusCode()).isEqualTo(303);
    }

    private static byte[] calendar(String uid, String title) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:" + uid
                        + "\r\nDTSTART:2026100" + (1 + uid.charAt(0) - 'a') + "T090000Z\r\nDURATION:PT1H\r\nSUMMARY:"
                        + title
                        + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] takeout() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("Takeout/archive_browser.html", "<html>".getBytes(StandardCharsets.UTF_8));
        files.put("Takeout/Calendar/Work.ics", calendar("a", "Zzworkzz"));
        files.put("Takeout/Calendar/Privat.ics", calendar("b", "Zzprivatzz"));
        return zip(files);
    }

    private String facts() {
        return String.join(
                ";",
                kept.list().stream()
                        .map(f -> f.name() + " " + f.facts() + " " + f.titled())
                        .toList());
    }

    @Test
    void thePageOffersZipsAndTakesOneBesideOtherFiles() throws IOException {
        assertThat(visit.get("/own/time")).contains("accept=\".ics,.gz,.zip,text/calendar\"");
        var answer = visit.upload(
                Part.file("takeout-20261126.zip", takeout()), Part.file("home.ics", calendar("c", "Dentist")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(kept.list()).extracting(KeptFile::name).containsExactly("takeout-20261126.ics", "home.ics");
        assertThat(visit.exported())
                .contains("takeout-20261126.ics", "home.ics")
                .doesNotContain(".zip");
        assertThat(visit.get("/own/time")).contains("2 events", "Dentist", "Zzworkzz", "Zzprivatzz");
        var again = visit.upload(Part.file("takeout-20261126.zip", takeout()));
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(kept.list()).hasSize(2);
    }

    @Test
    void theCalendarsOfAZipCountAsTheyDoApart() throws IOException {
        byte[] example = Files.readAllBytes(Path.of("../examples/engineering-manager/calendar.ics"));
        visit.upload(Part.file("calendar.ics", example));
        String apart = found();
        visit.send("/own/uploads/remove", Part.of("name", "calendar.ics"));
        var answer = visit.upload(Part.file("calendar.zip", zip(Map.of("Takeout/Calendar/Work.ics", example))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(found()).contains("h a week").isEqualTo(apart);
    }

    private String found() {
        return visit.get("/own/time").replaceAll("(?s).*<div class=\"found\">(.*)</main>.*", "$1");
    }

    @Test
    void aProfileThatNamesTheZipNamesTheCalendarThatIsKeptOfIt() throws IOException {
        visit.profile(PROFILE + "files: {calendar: [takeout.zip]}\n");
        visit.upload(Part.file("takeout.zip", takeout()));
        assertThat(visit.exported()).contains("takeout.ics").doesNotContain("takeout.zip");
    }

    @Test
    void titlesAreKeptOnlyWhenAsked() throws IOException {
        visit.upload(Part.file("t.zip", takeout()));
        var file = kept.list().getFirst();
        assertThat(file.titled()).isFalse();
        assertThat(new String(kept.content(file), StandardCharsets.UTF_8)).doesNotContain("Zzworkzz", "Zzprivatzz");
        visit.upload(Part.of("titled", "yes"), Part.file("t.zip", takeout()));
        file = kept.list().getFirst();
        assertThat(file.titled()).isTrue();
        assertThat(new String(kept.content(file), StandardCharsets.UTF_8)).contains("Zzworkzz", "Zzprivatzz");
    }

    private void isRefused(byte[] zip, String... words) {
        String before = facts() + visit.exported();
        var answer = visit.upload(Part.file("given.zip", zip));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(words);
        assertThat(answer.body().split("<li", -1))
                .as("one message: %s", answer.body())
                .hasSizeLessThan(40);
        assertThat(facts() + visit.exported()).isEqualTo(before);
    }

    @Test
    void aBombIsRefused() throws IOException {
        isRefused(zip(Map.of("bomb.ics", new byte[48 * 1024 * 1024])), "250 times its size");
        isRefused(zip(Map.of("a.ics", calendar("a", "x"), "bomb.bin", new byte[230_000_000])), "250 times its size");
    }

    @Test
    void aPathOutOfTheZipLeadsNowhere() throws IOException {
        var escape = "../../../../../../../../tmp/zzescapedzz.ics";
        var answer = visit.upload(Part.file("given.zip", zip(Map.of(escape, calendar("a", "x")))));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(facts()).contains("given.ics").doesNotContain("zzescapedzz");
        assertThat(Path.of("/tmp/zzescapedzz.ics")).doesNotExist();
    }

    @Test
    void aNestedAnEmptyAndATruncatedZipAreRefusedEachInItsWords() throws IOException {
        byte[] whole = takeout();
        isRefused(
                zip(Map.of("takeout-001.zip", whole)),
                "neither a calendar (.ics) nor a résumé",
                "the archive that is in it");
        isRefused(zip(Map.of()), "is empty");
        isRefused(Arrays.copyOf(whole, whole.length * 2 / 3), "breaks off or is damaged");
        isRefused(Arrays.copyOf(whole, 20), "breaks off or is damaged");
        isRefused(zip(Map.of("Takeout/Mail/all.mbox", new byte[] {'x'})), "neither a calendar (.ics) nor a résumé");
        isRefused(zip(Map.of("page.ics", "<html>".getBytes(StandardCharsets.UTF_8))), "given.zip, page.ics");
    }
}
