package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.ServerProcess.Start;
import dev.switchback.server.Visit.Part;
import dev.switchback.testkit.trace.Traces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marker words go in by every way a browser has, and afterwards every file of the home folder, of the folder of the
/// key, of temporary files, and everything the program said, are searched for them. The program is a process of its
/// own with a folder for temporary files of its own, so that nothing of it is overlooked.
@Tag("process")
class PrivacyTest {
    /// In a calendar: title, place, note, name and address of somebody invited and of who invites, name of the
    /// calendar, alarm. None of it is kept unless asked.
    private static final List<String> OF_CALENDAR = List.of(
            "zzmarktitlezz",
            "zzmarkplacezz",
            "zzmarknotezz",
            "zzmarknamezz",
            "zzmarkguestzz",
            "zzmarkhostzz",
            "zzmarkcalendarzz",
            "zzmarkalarmzz");

    /// In a résumé and in answers: kept, and readable to nobody without the key.
    private static final List<String> OF_PERSON =
            List.of("zzmarkresumezz", "zzmarkemployerzz", "zzmarktypedzz", "zzmarkcomplaintzz");

    private static final List<String> ALL =
            Stream.concat(OF_CALENDAR.stream(), OF_PERSON.stream()).toList();

    @TempDir
    Path folder;

    private Path temporary;

    @BeforeEach
    void makeTheFolderOfTemporaryFiles() throws IOException {
        temporary = Files.createDirectories(folder.resolve("temporary"));
    }

    private ServerProcess started() throws IOException {
        return Start.in(folder.resolve("home"))
                .flagged("-Djava.io.tmpdir=" + temporary)
                .running();
    }

    private static byte[] calendar() {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:zzmarkcalendarzz\r\n");
        for (int i = 0; i < 20; i++) {
            text.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART:202610");
            text.append(String.format(Locale.ROOT, "%02d", 1 + i)).append("T090000Z\r\nDURATION:PT1H\r\n");
            text.append("SUMMARY:Weekly zzmarktitlezz\r\nLOCATION:zzmarkplacezz\r\nDESCRIPTION:zzmarknotezz\r\n");
            text.append("ORGANIZER;CN=zzmarkhostzz:mailto:zzmarkhostzz@marks.invalid\r\n");
            text.append("ATTENDEE;CN=zzmarknamezz:mailto:zzmarkguestzz@marks.invalid\r\n");
            text.append(
                    "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:zzmarkalarmzz\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\n");
            text.append("END:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int send(ServerProcess server, String path, Part... parts) {
        var request = server.browser
                .request(path)
                .header("Origin", server.browser.root())
                .header("Content-Type", "multipart/form-data; boundary=" + Visit.MARK)
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        Visit.bodyWith(server.browser.formToken("/before"), parts)));
        return server.browser.send(request).statusCode();
    }

    /// What somebody does in an evening, and what goes wrong in it.
    private static void live(ServerProcess server) throws IOException {
        server.person.begin();
        server.person.give(Person.PROFILE
                + "complaints: [{words: zzmarkcomplaintzz, lever: role}]\ncalendar: {zone: Europe/Berlin}\n");
        assertThat(send(server, "/own/uploads", Part.file("plain.ics", calendar())))
                .isEqualTo(303);
        assertThat(send(server, "/own/uploads", Part.file("takeout.zip", zipped("Takeout/work.ics", calendar()))))
                .isEqualTo(303);
        assertThat(send(server, "/own/uploads", Part.file("packed.ics.gz", gzipped(calendar()))))
                .isEqualTo(303);
        assertThat(send(
                        server,
                        "/own/uploads",
                        Part.file(
                                "resume.json",
                                utf8("{\"basics\": {\"summary\": \"zzmarkresumezz\"}, \"work\": [{\"name\":"
                                        + " \"zzmarkemployerzz\", \"position\": \"Engineer\","
                                        + " \"startDate\": \"2020-01\"}]}"))))
                .isEqualTo(303);
        server.person.answer("why", Map.of("f.name", "zzmarktypedzz"));
        for (var path : List.of("/", "/own/why", "/own/time", "/own/skills", "/own/map", "/own/plan", "/own/ask")) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(server.get("/own/time").body()).as("shown while it runs").contains("zzmarktitlezz");
        server.get("/own/files/dossier.zip");
        server.get("/own/zzmarktitlezz");
        byte[] whole = zipped("a.ics", calendar());
        assertThat(send(server, "/own/uploads", Part.file("zzmarktitlezz.zip", Arrays.copyOf(whole, 300))))
                .isEqualTo(400);
        assertThat(send(server, "/own/uploads", Part.file("x.ics", utf8("zzmarktitlezz zzmarknotezz"))))
                .isEqualTo(400);
        assertThat(send(server, "/own/answers/time", Part.of("f.week.making", "zzmarktypedzz")))
                .isNotEqualTo(500);
    }

    private List<String> traces(ServerProcess server) throws IOException {
        return Stream.concat(
                        Traces.in(folder, ALL).stream(), Traces.in("what it said", utf8(server.said()), ALL).stream())
                .toList();
    }

    @Test
    void nothingThatWasGivenCanBeReadOnTheDiskOrInWhatTheProgramSays() throws IOException, InterruptedException {
        try (var server = started()) {
            live(server);
            assertThat(traces(server)).as("while it runs").isEmpty();
            server.person.lock();
            assertThat(traces(server)).as("when it is locked").isEmpty();
            server.close();
            assertThat(traces(server)).as("when it has ended").isEmpty();
            assertThat(Files.walk(folder.resolve("home")).filter(Files::isRegularFile))
                    .as("something was kept")
                    .isNotEmpty();

            var planted = folder.resolve("home").resolve("planted.bin");
            Files.write(planted, gzipped("a zzmarktitlezz".getBytes(StandardCharsets.UTF_16LE)));
            assertThat(traces(server))
                    .as("and this search finds what is there")
                    .contains("home/planted.bin: zzmarktitlezz in gzip UTF-16LE");
        }
    }

    /// What "Take everything along" holds is what is kept, unsealed.
    private static List<String> kept(ServerProcess server) throws IOException {
        byte[] all = server.browser.sendForBytes(
                server.browser.request("/own/files/everything.zip").GET());
        return ALL.stream()
                .filter(word -> !Traces.in("everything.zip", all, List.of(word)).isEmpty())
                .toList();
    }

    @Test
    void ofACalendarNoTitleNameOrAddressIsKeptUnlessAsked() throws IOException {
        try (var server = started()) {
            live(server);
            assertThat(kept(server)).as("kept").containsExactlyInAnyOrderElementsOf(OF_PERSON);

            assertThat(send(
                            server,
                            "/own/uploads",
                            Part.of("titled", "yes"),
                            Part.file("takeout.zip", zipped("Takeout/work.ics", calendar()))))
                    .isEqualTo(303);
            assertThat(kept(server)).as("asked for").containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(traces(server)).as("and sealed all the same").isEmpty();
        }
    }
}
