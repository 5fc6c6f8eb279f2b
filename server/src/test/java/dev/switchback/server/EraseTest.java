package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.switchback.app.draft.FieldKind;
import dev.switchback.app.draft.FieldPath;
import dev.switchback.app.draft.FieldSpec;
import dev.switchback.app.draft.FormStation;
import dev.switchback.app.draft.ProfileFields;
import dev.switchback.app.port.Vault.State;
import dev.switchback.web.WebDoors;
import dev.switchback.web.security.Keys;
import dev.switchback.web.vault.Lock;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A marker in everything that can be typed: never in the clear on the disk, and gone with all its sealed forms after
/// erase.
@QuarkusTest
@TestProfile(OwnHome.class)
class EraseTest {
    private static final String MARKER = "zzmarker7f3a7f3a";
    private static final String PASSPHRASE = MARKER + " as a passphrase";

    private final Keys keys = bean(Keys.class);
    private final WebDoors doors = bean(WebDoors.class);
    private final Lock lock = bean(Lock.class);
    private final int port = bean(HttpServer.class).getPort();
    private final Browser browser = new Browser(port).withCookie("switchback-" + port + "=" + keys.cookie());
    private final Person person = new Person(browser);

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    @BeforeEach
    @AfterEach
    void erase() {
        if (doors.store().state() != State.NEW) {
            lock.eraseEverything();
        }
    }

    /// Every path below the home folder and the key folder, and those folders.
    private List<Path> everything() throws IOException {
        try (var home = Files.walk(doors.folder());
                var key = Files.exists(doors.place().keys())
                        ? Files.walk(doors.place().keys())
                        : Stream.<Path>of()) {
            return Stream.concat(home, key).toList();
        }
    }

    private void assertOnDisk(List<String> absent) throws IOException {
        for (var path : everything()) {
            if (Files.isRegularFile(path)) {
                String bytes = new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
                for (var words : absent) {
                    assertThat(bytes.contains(words))
                            .as("%s holds %s", path.getFileName(), words)
                            .isFalse();
                }
            }
        }
    }

    /// Fills in every field that a form asks for, each with the marker, whether that is a valid answer or not.
    private void typeEverywhere() {
        person.begin(PASSPHRASE);
        person.give(Person.PROFILE.replace("A. Example", MARKER + "-given"));
        for (var station : FormStation.values()) {
            String name = station.name().toLowerCase(Locale.ROOT);
            for (var field : ProfileFields.list(station)) {
                if (field.kind() == FieldKind.LIST
                        && field.entries() == FieldKind.GROUP
                        && !field.pattern().startsWith("files")) {
                    person.answer(name, Map.of("do", "add " + field.pattern()));
                }
            }
            var typed = new HashMap<String, String>();
            for (var field : ProfileFields.list(station)) {
                String path = field.pattern().replace("[]", "[0]").replace("*", key(field));
                if (field.kind() == FieldKind.LIST && field.entries() != FieldKind.GROUP) {
                    path += "[0]";
                } else if (!field.kind().isLeaf()) {
                    continue;
                }
                if (!path.equals("switchback") && !path.startsWith("assumed") && !path.startsWith("files")) {
                    typed.put("f." + path, MARKER + "-" + typed.size());
                }
            }
            var answer = person.answer(name, typed);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        }
    }

    /// A key that a group such as `ratings` may hold.
    private static String key(FieldSpec field) {
        return ProfileFields.find(
                        FieldPath.parse(field.pattern().replace(".*", "").replace("[]", "[0]")))
                .flatMap(group -> group.choices().stream().findFirst())
                .map(FieldSpec.Choice::id)
                .filter(id -> id.matches("[a-z_-]+"))
                .orElse("making");
    }

    @Test
    void nothingThatWasTypedIsLeftAnywhere() throws IOException {
        typeEverywhere();
        // A kind of document that this test does not know by name goes too.
        doors.store().append("something-new", "other", LocalDate.of(2026, 11, 26), "{\"x\":\"" + MARKER + "\"}");
        String profile = person.profile();
        assertThat(profile.split(MARKER, -1)).as("fields with the marker").hasSizeGreaterThan(60);
        String recovery = browser.post("/own/kept/recovery", "/own/kept", Map.of("current", PASSPHRASE))
                .body()
                .replaceAll("(?s).*<code>([0-9A-Z-]{39})</code>.*", "$1");
        person.lock();
        person.open(MARKER + " a wrong passphrase", "/");
        assertThat(browser.get("/open").body()).doesNotContain(MARKER);
        person.open(PASSPHRASE, "/");
        browser.get("/own/files/dossier.zip");
        var secrets = List.of(MARKER, recovery, recovery.replace("-", ""));
        assertOnDisk(secrets);

        var page = browser.get("/own/erase").body();
        assertThat(page).contains("Lost for good", "versions of your answers", "the recovery key", "backups");
        assertThat(browser.post("/own/erase", "/own/erase", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(browser.post("/own/erase", "/own/erase", Map.of("word", "yes"))
                        .body())
                .contains("Nothing was erased");
        assertThat(person.profile()).contains(MARKER);

        var sealed = sealedBytes();
        assertThat(sealed).hasSizeGreaterThan(5);
        assertThat(browser.post("/own/erase", "/own/erase", Map.of("word", " Erase "))
                        .body())
                .contains("Everything is erased");

        assertOnDisk(secrets);
        assertOnDisk(sealed);
        assertThat(doors.store().state()).isEqualTo(State.NEW);
        assertThat(browser.get("/").headers().firstValue("Location").orElse("")).endsWith("/before");
        assertThat(browser.get("/own/files/me.yaml").statusCode()).isEqualTo(303);
        person.begin();
        assertThat(browser.get("/").body()).doesNotContain(MARKER).contains("Begin with yourself");
        assertThat(browser.get("/own/files/me.yaml").statusCode()).isEqualTo(404);
    }

    /// The first bytes of every sealed thing in the database, which must be on the disk now and not later.
    private List<String> sealedBytes() throws IOException {
        var found = new ArrayList<String>();
        try {
            var connection = doors.store().getClass().getDeclaredMethod("connection");
            connection.setAccessible(true);
            var made = (java.sql.Connection) connection.invoke(doors.store());
            for (var table : List.of("key_slot", "document_key", "document")) {
                try (var statement = made.createStatement();
                        var rows = statement.executeQuery("select sealed from " + table)) {
                    while (rows.next()) {
                        byte[] bytes = rows.getBytes(1);
                        found.add(new String(bytes, 0, Math.min(40, bytes.length), StandardCharsets.ISO_8859_1));
                    }
                }
            }
        } catch (ReflectiveOperationException | java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    @Test
    void whoForgotThePassphraseCanErase() {
        person.begin(PASSPHRASE);
        person.give(Person.PROFILE);
        person.lock();
        assertThat(browser.get("/own/erase").body()).contains("it is locked");
        assertThat(browser.post("/own/erase", "/own/erase", Map.of("word", "erase"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(doors.store().state()).isEqualTo(State.NEW);
    }

    @Test
    void aWindowFromBeforeTheEraseKeepsNothing() {
        person.begin();
        person.give(Person.PROFILE);
        browser.post("/own/erase", "/own/erase", Map.of("word", "erase"));
        var late = person.answer("start", Map.of("version", "1", "f.name", MARKER));
        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(doors.store().state()).isEqualTo(State.NEW);
    }

    @Test
    void everythingIsForItsOwnerOnlyAfterAWholeSession() throws IOException {
        typeEverywhere();
        browser.post("/own/kept/passphrase/remove", "/own/kept", Map.of("current", PASSPHRASE));
        browser.get("/own/why");
        browser.get("/example/why");
        assertThat(everything()).hasSizeGreaterThan(7).allSatisfy(path -> assertThat(rights(path))
                .as(path.toString())
                .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
