package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteSealedStoreTest extends SealedStoreContract {
    private static final String MARKER = "marker-" + "7f3a".repeat(8);

    private final Path folder;

    SqliteSealedStoreTest(@TempDir Path parent) {
        folder = parent.resolve("data");
    }

    @Override
    StoreSettings settings() {
        return new StoreSettings.Sqlite(folder);
    }

    @Override
    Connection raw() throws SQLException {
        return sqlite(folder);
    }

    /// Every byte in the data folder: database, journal and whatever else lies there.
    private String everything() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private void pragma(String pragma) throws SQLException {
        try (var statement = store().connection().createStatement()) {
            statement.execute("pragma " + pragma);
        }
    }

    private List<String> sealed(String table) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = raw();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sealed from " + table)) {
            while (rows.next()) {
                found.add(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1));
            }
        }
        return found;
    }

    @Test
    void writesNoPlainTextEverAndErasesTheSealedOneToo() throws Exception {
        store().append("journal", "day", DAY, MARKER);
        store().append("journal", "day", DAY, MARKER + " again");
        store().append("journal", "big", DAY, MARKER.repeat(5000));
        assertThat(everything()).contains("journal").doesNotContain(MARKER).doesNotContain("2026-11-23\n");
        close();
        var remains = sealed("document");
        remains.addAll(sealed("document_key"));
        assertThat(remains).hasSize(5);
        assertThat(everything()).doesNotContain(MARKER).contains(remains.get(0), remains.get(3), remains.get(4));

        found().open();
        store().erase("journal", "day");
        store().erase("journal", "big");
        for (var sealed : remains) {
            assertThat(everything()).doesNotContain(sealed.substring(0, Math.min(64, sealed.length())));
        }
        assertThat(everything()).doesNotContain(MARKER);
    }

    @Test
    void leavesNoKeyWhenEverythingIsErased() throws Exception {
        store().append("facts", "me", DAY, MARKER);
        store().renewRecoveryKey();
        close();
        var remains = sealed("key_slot");
        remains.addAll(sealed("document_key"));
        assertThat(remains).hasSize(3);
        assertThat(everything()).contains(remains);

        found().eraseEverything();

        for (var sealed : remains) {
            assertThat(everything()).doesNotContain(sealed);
        }
        assertThat(keys).isEmptyDirectory();
    }

    @Test
    void takesTheFormerKeySlotOutOfTheFile() throws Exception {
        store();
        close();
        var former = sealed("key_slot");
        found().open();
        store().changePassphrase(PASSPHRASE.toCharArray());
        assertThat(everything()).doesNotContain(former);
    }

    @Test
    void canBeReadByItsOwnerOnly() throws Exception {
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        store().append("facts", "me", DAY, "1");

        for (var place : List.of(folder, keys)) {
            try (var files = Files.list(place)) {
                assertThat(files.toList()).isNotEmpty().allSatisfy(f -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(f)))
                        .as(f.toString())
                        .isEqualTo("rw-------"));
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesAKeyFolderWithinTheDataFolderOrTheOtherWayRound() {
        for (var key : List.of(folder, folder.resolve("keys"), folder.resolve(".."))) {
            assertThatThrownBy(() -> SealedStore.open(folder, key))
                    .isInstanceOf(WrongInputException.class)
                    .hasMessage("key-folder-in-data");
        }
    }

    @Test
    void tellsASecondOneThatTheFolderIsInUse() {
        store().append("facts", "me", DAY, "1");
        assertThatThrownBy(() -> SealedStore.at(settings(), keys, Clock.systemUTC()))
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("Another Switchback is using the data folder");
        store().append("facts", "me", DAY, "2");
        found().open();
        assertThat(store().listRevisions("facts", "me")).hasSize(2);
    }

    @Test
    void leavesAForeignOrBrokenFileAsItIs() throws Exception {
        store();
        close();
        var file = folder.resolve("switchback.db");
        Files.writeString(file, "Dear diary, this is no database at all. ".repeat(200));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(this::found)
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("switchback.db")
                .hasMessageContaining("backup");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        Files.delete(file);
        try (var connection = raw();
                var statement = connection.createStatement()) {
            statement.execute("create table recipes (name text)");
        }
        assertThatThrownBy(this::found).hasMessageContaining("is not a file of Switchback");
    }

    @Test
    void findsADamagedPageAtTheStart() throws Exception {
        store();
        for (int i = 0; i < 50; i++) {
            store().append("facts", "me-" + i, DAY, "x".repeat(2000));
        }
        close();
        var file = folder.resolve("switchback.db");
        byte[] bytes = Files.readAllBytes(file);
        // The head of a page in the middle.
        java.util.Arrays.fill(bytes, 4096 * 10, 4096 * 10 + 16, (byte) 0x5A);
        Files.write(file, bytes);

        assertThatThrownBy(this::found).isInstanceOf(SwitchbackException.class).hasMessageContaining("damaged");
    }

    @Test
    void saysThatTheDiskIsFullAndLosesNothing() throws Exception {
        store().append("facts", "me", DAY, "1");
        pragma("max_page_count = 20");
        var before = store().connection();

        assertThatThrownBy(() -> store().append("facts", "me", DAY, "x".repeat(10_000_000)))
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("The disk is full")
                .hasMessageContaining("safe");
        assertThat(store().connection()).as("goes on with the same connection").isSameAs(before);
        assertThat(store().listRevisions("facts", "me")).hasSize(1);
        pragma("max_page_count = 1000000");
        assertThat(store().append("facts", "me", DAY, "2")).isEqualTo(2);
        found().open();
        assertThat(store().listRevisions("facts", "me")).hasSize(2);
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws Exception {
        Files.writeString(folder, "a file stands here");
        assertThatThrownBy(this::found)
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("cannot be made or written");
        assertThat(Files.readString(folder)).isEqualTo("a file stands here");
    }

    @Test
    void saysThatTheDataIsReadOnlyAndLosesNothing() throws Exception {
        store().append("facts", "me", DAY, "1");
        pragma("query_only = on");

        assertThatThrownBy(() -> store().append("facts", "me", DAY, "2"))
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("cannot be written");
        assertThat(store().listRevisions("facts", "me")).hasSize(1);
    }
}
