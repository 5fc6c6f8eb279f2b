package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.server.Visit.Part;
import dev.switchback.web.WebDoors;
import dev.switchback.web.files.KeptFiles;
import dev.switchback.web.security.FormLimits;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Files that are given to the pages, over real HTTP.
@QuarkusTest
class UploadTest {
    private static final String PROFILE = """
            switchback: 1
            as_of: 2026-11-16
            present: {role: core:engineering-manager}
            aims: [{role: core:senior-software-engineer}]
            calendar: {zone: Europe/Berlin, addresses: [me@example.invalid]}
            """;
    private static final String MARKER = "zzplantedmarker";
    private static final Path EXAMPLE = Path.of("../examples/engineering-manager");

    private final Visit visit = Visit.begun();
    private final KeptFiles kept = Arc.container().instance(KeptFiles.class).get();

    @BeforeEach
    void startWithNothing() {
        kept.list().forEach(f -> visit.send("/own/uploads/remove", Part.of("name", f.name())));
        assertThat(visit.profile(PROFILE).statusCode()).isEqualTo(303);
    }

    private static String calendar(int events, String title) {
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n");
        for (int i = 0; i < events; i++) {
            text.append("BEGIN:VEVENT\r\nUID:")
                    .append(i)
                    .append("\r\nDTSTART:202610")
                    .append(String.format(java.util.Locale.ROOT, "%02d", 1 + i % 28))
                    .append("T090000Z\r\nDURATION:PT1H\r\nSUMMARY:")
                    .append(title)
                    .append("\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }

    private static byte[] packed(byte[] plain) throws IOException {
        var out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private List<String> names() {
        return kept.list().stream().map(f -> f.name()).toList();
    }

    @Test
    void oneSendingBringsCalendarResumeAndFramework() throws IOException {
        var answer = visit.upload(
                Part.file("calendar.ics", Files.readAllBytes(EXAMPLE.resolve("calendar.ics"))),
                Part.file("resume.json", Files.readAllBytes(EXAMPLE.resolve("resume.json"))),
                Part.file(
                        "acme.yaml",
                        Files.readString(Path.of("../docs/framework-format.md"))
                                .replaceAll("(?s).*?```yaml\n(switchback_framework.*?)```.*", "$1")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(names()).containsExactly("calendar.ics", "resume.json", "acme.yaml");
        assertThat(visit.exported()).contains("calendar.ics", "resume.json", "acme.yaml");
        var home = visit.get("/");
        assertThat(home)
                .contains("events", "positions", "roles", "class=\"found\"")
                .doesNotContain("class=\"problems\"");
        assertThat(visit.get("/own/time")).contains("data-tags", "class=\"found\"");
    }

    @Test
    void theCalendarCountsAsItDoesForTheCommands() throws IOException {
        visit.profile(Files.readString(EXAMPLE.resolve("me.yaml")));
        visit.upload(
                Part.file("calendar.ics", Files.readAllBytes(EXAMPLE.resolve("calendar.ics"))),
                Part.file("resume.json", Files.readAllBytes(EXAMPLE.resolve("resume.json"))));
        assertThat(found("/own/time")).isEqualTo(found("/example/time").replace("/example/", "/own/"));
        assertThat(found("/own/skills")).isEqualTo(found("/example/skills").replace("/example/", "/own/"));
    }

    private String found(String path) {
        return visit.get(path).replaceAll("(?s).*<div class=\"found\">(.*)</main>.*", "$1");
    }

    @Test
    void theSameNameTakesThePlaceOfTheFormer() {
        visit.upload(Part.file("c.ics", calendar(3, "one")));
        visit.upload(Part.file("c.ics", calendar(5, "two")));
        assertThat(names()).containsExactly("c.ics");
        assertThat(visit.get("/own/time")).contains("5 events");
        assertThat(visit.exported()).containsOnlyOnce("c.ics");
    }

    @Test
    void aFileCanBeReplacedByOneOfAnotherNameAndTakenOut() {
        visit.upload(Part.file("c.ics", calendar(3, "one")));
        var other = visit.upload(Part.of("replaces", "c.ics"), Part.file("r.json", "{\"basics\": {}}"));
        assertThat(other.statusCode()).isEqualTo(400);
        visit.upload(Part.of("replaces", "c.ics"), Part.file("d.ics", calendar(4, "one")));
        assertThat(names()).containsExactly("d.ics");
        assertThat(visit.exported()).contains("d.ics").doesNotContain("c.ics");
        visit.send("/own/uploads/remove", Part.of("name", "d.ics"), Part.of("back", "time"));
        assertThat(names()).isEmpty();
        assertThat(visit.exported()).doesNotContain("d.ics");
    }

    @Test
    void anOverlayIsLaidOverTheFrameworkItSpeaksOfAndCanBeChosen() throws IOException {
        String framework = Files.readString(Path.of("../docs/framework-format.md"))
                .replaceAll("(?s).*?```yaml\n(switchback_framework.*?)```.*", "$1");
        String namespace = framework.replaceAll("(?s).*?namespace: (\\S+).*", "$1");
        visit.upload(
                Part.file("links.yaml", "switchback_overlay: 1\nframework: " + namespace + "\n"),
                Part.file("acme.yaml", framework));
        assertThat(visit.exported()).contains("links.yaml");
        visit.send("/own/uploads/overlay", Part.of("name", "acme.yaml"), Part.of("overlay", ""));
        assertThat(visit.exported()).doesNotContain("links.yaml");
        visit.send("/own/uploads/overlay", Part.of("name", "acme.yaml"), Part.of("overlay", "links.yaml"));
        assertThat(visit.exported()).contains("links.yaml");
        assertThat(visit.get("/own/map")).contains("<option value=\"links.yaml\" selected>");
    }

    @Test
    void whatIsNotWhatItShouldBeIsNamedAndNothingIsKept() {
        var answer = visit.upload(
                Part.file("c.ics", calendar(3, "one")), Part.file("calendar2.ics", "<html>Sign in</html>"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("calendar2.ics, line 1", "&lt;html&gt;Sign in", "Maybe ");
        assertThat(names()).isEmpty();
        assertThat(visit.upload().statusCode()).isEqualTo(400);
        assertThat(visit.upload(Part.file("", "")).statusCode()).isEqualTo(400);
    }

    @Test
    void namesThatArePathsOrMarkupStayNames() {
        for (var sent : List.of(
                "../../../../tmp/planted.ics",
                "C:\\fakepath\\x.ics",
                "/etc/passwd",
                "<script>alert(1)<",
                "a\r\nb.ics",
                "me.yaml",
                "SHA256SUMS",
                "dossier",
                "..",
                "~root",
                "x".repeat(5_000) + ".ics",
                "\u202egpj.ics")) {
            startWithNothing();
            var answer = visit.upload(Part.file(sent, calendar(2, "one")));
            assertThat(answer.statusCode()).as(sent + answer.body()).isEqualTo(303);
            assertThat(names()).as(sent).hasSize(1).allMatch(dev.switchback.app.draft.Uploads::isName);
            assertThat(names()).doesNotContain("me.yaml", "SHA256SUMS", "dossier", "..");
            assertThat(visit.get("/own/time")).as(sent).contains("2 events").doesNotContain("<script>alert");
        }
        assertThat(Path.of("/tmp/planted.ics")).doesNotExist();
    }

    @Test
    void onlyWhatTheAuditNeedsIsKeptOfACalendarUnlessThePersonAsks() {
        visit.upload(Part.file("c.ics", calendar(20, "1:1 " + MARKER)));
        var file = kept.find("c.ics").orElseThrow();
        assertThat(new String(kept.content(file), StandardCharsets.UTF_8))
                .contains("SUMMARY:1:1 (")
                .doesNotContain(MARKER);
        assertThat(visit.get("/own/time")).as("shown while the program runs").contains("1:1 " + MARKER);
        assertThat(visit.get("/own/files/dossier.zip")).doesNotContain(MARKER);
        kept.forget();
        assertThat(visit.get("/own/time"))
                .as("and not afterwards")
                .doesNotContain(MARKER)
                .contains("data-tags");
        visit.upload(Part.of("titled", "yes"), Part.file("c.ics", calendar(20, "1:1 " + MARKER)));
        kept.forget();
        assertThat(visit.get("/own/time")).as("asked for").contains("1:1 " + MARKER);
    }

    @Test
    void aTagOfTheFormerTitleIsStillUnderstood() {
        visit.profile(PROFILE + "tags: {\"Sync  with " + MARKER + "\": making}\n");
        visit.upload(Part.file("c.ics", calendar(20, "sync with " + MARKER)));
        assertThat(visit.get("/own/time")).contains("your own tag", "<option value=\"making\" selected>");
    }

    /// Something is sent slowly, and while half of it has arrived the disk is looked at.
    @Test
    void nothingUnsealedTouchesTheDisk() throws IOException {
        byte[] body =
                Visit.body(Part.of("titled", "yes"), Part.file("c.ics", calendar(3_000, MARKER)), Part.of("x", MARKER));
        var folders = List.of(
                Arc.container().instance(WebDoors.class).get().folder(),
                Path.of(System.getProperty("java.io.tmpdir")),
                Path.of("."));
        long before = System.currentTimeMillis() - 60_000;
        try (var socket = new Socket("127.0.0.1", port())) {
            var out = socket.getOutputStream();
            out.write(("POST /own/uploads HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\nOrigin: http://127.0.0.1:"
                            + port()
                            + "\r\nCookie: " + visit.browser().cookie()
                            + "\r\nContent-Type: multipart/form-data; boundary=----------------sb\r\nContent-Length: "
                            + body.length + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
            assertThat(holding(folders, before)).as("while it comes in").isEmpty();
            out.write(body, body.length / 2, body.length - body.length / 2);
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 303");
        }
        visit.get("/own/time");
        assertThat(holding(folders, before)).as("afterwards").isEmpty();
        assertThat(kept.content(kept.find("c.ics").orElseThrow())).asString().contains(MARKER);
    }

    private int port() {
        return Arc.container()
                .instance(io.quarkus.vertx.http.HttpServer.class)
                .get()
                .getPort();
    }

    /// Files written since a moment that hold the marker.
    private static List<Path> holding(List<Path> folders, long since) throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            Files.walkFileTree(folder, new java.nio.file.SimpleFileVisitor<>() {
                @Override
                public java.nio.file.FileVisitResult visitFile(
                        Path file, java.nio.file.attribute.BasicFileAttributes about) throws IOException {
                    boolean ours = !file.toString().endsWith(".class")
                            && !file.toString().endsWith(".java");
                    if (ours
                            && about.isRegularFile()
                            && about.lastModifiedTime().toMillis() > since
                            && holds(file)) {
                        found.add(file);
                    }
                    return java.nio.file.FileVisitResult.CONTINUE;
                }

                @Override
                public java.nio.file.FileVisitResult visitFileFailed(Path file, IOException e) {
                    return java.nio.file.FileVisitResult.CONTINUE;
                }
            });
        }
        return found;
    }

    private static boolean holds(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARKER);
        } catch (NoSuchFileException | java.nio.file.AccessDeniedException e) {
            return false;
        }
    }

    @Test
    void moreThanAFormMayBringIsRefusedWithAClearPage() throws IOException {
        var large = visit.upload(Part.file("c.ics", new byte[(int) FormLimits.FILE_BYTES + 1]));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("24 MB", "gzip", "Nothing was changed");
        var sixty = visit.upload(Part.file("c.ics", calendar(600_000, "x".repeat(20))));
        assertThat(sixty.statusCode()).isEqualTo(413);
        assertThat(visit.send("/own/answers/why", Part.of("f.reflection.pulls[0]", "x".repeat(1_100_000)))
                        .statusCode())
                .isEqualTo(413);
        var many = new Part[FormLimits.ANSWERS + 10];
        java.util.Arrays.setAll(many, i -> Part.of("f.x" + i, "y"));
        assertThat(visit.send("/own/answers/why", many).body()).contains("4,000 answers");
        assertThat(visit.send("/own/answers/why", Part.file("c.ics", calendar(2, "x")))
                        .body())
                .contains("takes no files");
        assertThat(names()).isEmpty();
    }

    @Test
    void tenCrowdedYearsPackedAreTaken() throws IOException {
        byte[] plain =
                calendar(300_000, "Weekly with somebody " + "y".repeat(60)).getBytes(StandardCharsets.UTF_8);
        assertThat(plain.length).isBetween(50_000_000, 64_000_000);
        var answer = visit.upload(Part.file("ten-years.ics.gz", packed(plain)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(visit.get("/own/time")).contains("300,000 events");
    }

    @Test
    void bombsEndlessRepetitionAndHugeLinesEndSoon() throws IOException {
        assertThat(visit.upload(Part.file("c.ics.gz", packed(new byte[80_000_000])))
                        .statusCode())
                .isEqualTo(400);
        String endless = calendar(1, "x").replace("DURATION", "RRULE:FREQ=SECONDLY\r\nDURATION");
        assertThat(visit.upload(Part.file("endless.ics", endless)).statusCode()).isEqualTo(303);
        String huge = calendar(2, "x").replace("SUMMARY:x", "SUMMARY:" + "x".repeat(5_000_000));
        assertThat(visit.upload(Part.file("huge.ics", huge)).statusCode()).isEqualTo(303);
        assertThat(visit.get("/own/time")).contains("endless.ics");
        for (var nested : List.of("[".repeat(100_000), "switchback: &a [*a, *a]", "a: &a\n  b: *a\nswitchback: 1\n")) {
            assertThat(visit.upload(Part.file("bomb.yaml", nested)).statusCode())
                    .isEqualTo(400);
            assertThat(visit.send("/own/profile", Part.file("bomb.yaml", nested))
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aFormThatIsNoneIsRefused() {
        for (var body : List.of(
                "",
                "x",
                "--x",
                "--x\r\n\r\n\r\n--x--",
                "--x\r\nContent-Disposition: form-data\r\n\r\ny\r\n--x--\r\n")) {
            var answer = visit.browser().send(visit.raw("/own/uploads", "x", body.getBytes(StandardCharsets.UTF_8)));
            assertThat(answer.statusCode()).as(body).isIn(400, 403);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .as(body)
                    .isPresent();
        }
        var random = new Random(20_261_126);
        for (int i = 0; i < 50; i++) {
            byte[] broken = Visit.body(Part.file("c.ics", calendar(3, "x")), Part.of("back", "time"));
            for (int n = 0; n < 5; n++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            var answer = visit.browser().send(visit.raw("/own/uploads", "----------------sb", broken));
            assertThat(answer.statusCode()).as("seed 20261126, %s", i).isIn(303, 400, 403, 413);
        }
    }

    @Test
    void everythingIsTakenAlongAndBroughtBack() throws IOException {
        visit.profile(Files.readString(EXAMPLE.resolve("me.yaml")));
        visit.upload(
                Part.file("calendar.ics", Files.readAllBytes(EXAMPLE.resolve("calendar.ics"))),
                Part.file("resume.json", Files.readAllBytes(EXAMPLE.resolve("resume.json"))));
        String profile = visit.exported();
        String time = found("/own/time");
        byte[] zip = bytes("/own/files/everything.zip");
        startWithNothing();
        var back = visit.send("/own/profile", Part.file("everything.zip", zip));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(303);
        assertThat(visit.exported()).isEqualTo(profile);
        assertThat(names()).containsExactlyInAnyOrder("calendar.ics", "resume.json");
        assertThat(found("/own/time")).isEqualTo(time);
        zip[zip.length / 3] ^= 1;
        assertThat(visit.send("/own/profile", Part.file("everything.zip", zip)).statusCode())
                .isEqualTo(400);
        assertThat(names()).containsExactlyInAnyOrder("calendar.ics", "resume.json");
    }

    private byte[] bytes(String path) throws IOException {
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(
                            visit.browser().request(path).GET().build(),
                            java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
