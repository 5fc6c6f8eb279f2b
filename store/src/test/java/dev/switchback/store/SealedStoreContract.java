package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileStore.Stored;
import dev.switchback.app.port.Vault.State;
import dev.switchback.testkit.contract.ProfileStoreContract;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a vault keeps to, on either database.
abstract class SealedStoreContract extends ProfileStoreContract {
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    static final String PASSPHRASE = "four words of mine";

    /// A day with a clock that the test moves.
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    private @Nullable SealedStore current;

    @TempDir
    Path keys;

    abstract StoreSettings settings();

    /// A connection to the same rows, while no store is open.
    abstract Connection raw() throws SQLException;

    @Override
    protected SealedStore store() {
        if (current == null) {
            current = found();
            current.create();
        }
        return current;
    }

    /// The store as a new run finds it.
    SealedStore found() {
        close();
        current = SealedStore.at(settings(), keys, new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        });
        return current;
    }

    @AfterEach
    void close() {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    void change(String sql) throws SQLException {
        close();
        try (var connection = raw();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void opensWithItsKeyFileInTheNextRun() {
        assertThat(found().state()).isEqualTo(State.NEW);
        found().create();
        found().open();
        store().append("facts", "me", DAY, "1");

        var next = found();
        assertThat(next.state()).isEqualTo(State.LOCKED_BY_KEY_FILE);
        next.open();
        assertThat(next.findNewest("facts", "me").orElseThrow().payload()).isEqualTo("1");
    }

    @Test
    void saysWhenTheKeyFileIsMissingOrOfAnotherVault() throws Exception {
        store();
        Path file;
        try (var files = Files.list(keys)) {
            file = files.findFirst().orElseThrow();
        }
        var whole = Files.readString(file);
        var next = found();

        Files.writeString(file, whole.replaceAll("[0-9a-f]{64}", "ab".repeat(32)));
        assertThatThrownBy(next::open).hasMessageContaining("is not the key of this vault");
        Files.delete(file);
        assertThatThrownBy(next::open)
                .hasMessageContaining("is not in its folder")
                .hasMessageContaining("recovery key");
        Files.writeString(file, whole);
        next.open();
    }

    @Test
    void opensWithThePassphraseOnly() {
        found().create(PASSPHRASE.toCharArray());
        store().append("facts", "me", DAY, "1");

        var next = found();
        assertThat(next.state()).isEqualTo(State.LOCKED_BY_PASSPHRASE);
        assertThatThrownBy(() -> next.open("Four words of mine".toCharArray()))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("passphrase-wrong");
        assertThatThrownBy(() -> next.findNewest("facts", "me")).hasMessageContaining("locked");
        next.open(PASSPHRASE.toCharArray());
        assertThat(next.findNewest("facts", "me").orElseThrow().payload()).isEqualTo("1");
        assertThat(keys).isEmptyDirectory();
    }

    @Test
    void wipesThePassphraseAndRefusesAShortOne() {
        var passphrase = PASSPHRASE.toCharArray();
        found().create(passphrase);
        assertThat(passphrase).containsOnly('\0');

        assertThatThrownBy(() -> store().changePassphrase("too short".toCharArray()))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("passphrase-short");
    }

    @Test
    void opensWithTheNewestRecoveryKeyOnly() {
        found().create(PASSPHRASE.toCharArray());
        store().append("facts", "me", DAY, "1");
        String former = store().renewRecoveryKey();
        String newest = store().renewRecoveryKey();

        var next = found();
        assertThatThrownBy(() -> next.openWithRecoveryKey(former.toCharArray()))
                .isInstanceOf(WrongInputException.class)
                .hasMessage("recovery-key-wrong");
        next.openWithRecoveryKey(
                newest.toLowerCase(java.util.Locale.ROOT).replace("-", " ").toCharArray());
        next.changePassphrase("another four words".toCharArray());

        found().open("another four words".toCharArray());
        assertThat(store().findNewest("facts", "me").orElseThrow().payload()).isEqualTo("1");
    }

    @Test
    void getsANewKeyFileWithTheRecoveryKeyWhenItIsLost() throws Exception {
        store().append("facts", "me", DAY, "1");
        String recoveryKey = store().renewRecoveryKey();
        Path file;
        try (var files = Files.list(keys)) {
            file = files.findFirst().orElseThrow();
        }
        byte[] known = Files.readAllBytes(file);
        store().useKeyFile();
        assertThat(file).as("a key file that opens stays").hasBinaryContent(known);

        Files.delete(file);
        found().openWithRecoveryKey(recoveryKey.toCharArray());
        store().useKeyFile();
        found().open();
        assertThat(store().findNewest("facts", "me").orElseThrow().payload()).isEqualTo("1");
        assertThat(Files.readAllBytes(file)).isNotEqualTo(known);
    }

    @Test
    void deletesAKeyFileThatAnEarlierRunLeftBehind() throws Exception {
        found().create(PASSPHRASE.toCharArray());
        close();
        String vault;
        try (var connection = raw();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select id from vault")) {
            assertThat(rows.next()).isTrue();
            vault = rows.getString(1);
        }
        Files.writeString(keys.resolve(vault + ".key"), "left behind");
        found().open(PASSPHRASE.toCharArray());
        assertThat(keys).isEmptyDirectory();
    }

    @Test
    void changesBetweenKeyFileAndPassphrase() {
        store().append("facts", "me", DAY, "1");
        store().changePassphrase(PASSPHRASE.toCharArray());
        assertThat(keys).isEmptyDirectory();
        assertThat(found().state()).isEqualTo(State.LOCKED_BY_PASSPHRASE);

        store().open(PASSPHRASE.toCharArray());
        store().useKeyFile();
        assertThat(found().state()).isEqualTo(State.LOCKED_BY_KEY_FILE);
        store().open();
        assertThat(store().findNewest("facts", "me").orElseThrow().payload()).isEqualTo("1");
    }

    @Test
    void readsAndWritesNothingWhileLocked() {
        store().append("facts", "me", DAY, "1");
        store().lock();

        assertThat(store().state()).isEqualTo(State.LOCKED_BY_KEY_FILE);
        assertThatThrownBy(() -> store().findNewest("facts", "me")).isInstanceOf(SwitchbackException.class);
        assertThatThrownBy(() -> store().listRevisions("facts", "me")).isInstanceOf(SwitchbackException.class);
        assertThatThrownBy(() -> store().append("facts", "me", DAY, "2")).isInstanceOf(SwitchbackException.class);
        assertThatThrownBy(() -> store().erase("facts", "me")).isInstanceOf(SwitchbackException.class);
        assertThatThrownBy(() -> store().renewRecoveryKey()).isInstanceOf(SwitchbackException.class);
        store().open();
        assertThat(store().listRevisions("facts", "me")).hasSize(1);
    }

    @Test
    void locksWhenNothingHappenedForTheTimeGiven() {
        store().append("facts", "me", DAY, "1");
        now = now.plusSeconds(599);
        assertThat(store().lockIfIdle(Duration.ofMinutes(10))).isFalse();
        assertThat(store().findNewest("facts", "me")).isPresent();
        now = now.plusSeconds(599);
        assertThat(store().lockIfIdle(Duration.ofMinutes(10))).isFalse();
        now = now.plusSeconds(1);
        assertThat(store().lockIfIdle(Duration.ofMinutes(10))).isTrue();
        assertThat(store().state()).isEqualTo(State.LOCKED_BY_KEY_FILE);
    }

    @Test
    void neverOverwritesWhatAnotherWindowWrote() {
        assertThat(store().appendAfter(0, "facts", "me", DAY, "first")).hasValue(1);
        assertThat(store().appendAfter(1, "facts", "me", DAY, "left window")).hasValue(2);
        assertThat(store().appendAfter(1, "facts", "me", DAY, "right window")).isEmpty();

        assertThat(store().listRevisions("facts", "me"))
                .extracting(Stored::payload)
                .containsExactly("first", "left window");
    }

    @Test
    void refusesRowsSwappedBetweenDocuments() throws Exception {
        store().append("facts", "me", DAY, "mine");
        store().append("facts", "you", DAY, "yours");
        for (var table : new String[] {"document", "document_key"}) {
            change("update " + table + " set id = 'x' where id = 'me'");
            change("update " + table + " set id = 'me' where id = 'you'");
            change("update " + table + " set id = 'you' where id = 'x'");
            found().open();

            assertThatThrownBy(() -> store().findNewest("facts", "me"))
                    .isInstanceOf(SwitchbackException.class)
                    .hasMessageContaining("(facts, me, revision 1)")
                    .hasMessageContaining("backup");
            assertThat(store().listDamaged()).containsExactly("facts, me", "facts, you");
        }
    }

    @Test
    void refusesRevisionsThatWereSwappedOrTakenOut() throws Exception {
        store().append("facts", "me", DAY, "1");
        store().append("facts", "me", DAY, "2");
        store().append("facts", "me", DAY, "3");
        change("delete from document where revision = 1");
        found().open();
        assertThatThrownBy(() -> store().listRevisions("facts", "me")).hasMessageContaining("revision 1");
        assertThat(store().findNewest("facts", "me").orElseThrow().payload()).isEqualTo("3");

        change("update document set revision = 1 where revision = 3");
        found().open();
        assertThatThrownBy(() -> store().listRevisions("facts", "me")).hasMessageContaining("revision 1");
    }

    @Test
    void refusesAChangedByteAndStillReadsTheOthers() throws Exception {
        store().append("facts", "me", DAY, "1");
        store().append("tags", "me", DAY, "2");
        close();
        try (var connection = raw();
                var select = connection.prepareStatement("select sealed from document where kind = 'facts'");
                var update = connection.prepareStatement("update document set sealed = ? where kind = 'facts'")) {
            byte[] sealed;
            try (var rows = select.executeQuery()) {
                assertThat(rows.next()).isTrue();
                sealed = rows.getBytes(1);
            }
            sealed[sealed.length / 2] ^= 1;
            update.setBytes(1, sealed);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        found().open();

        assertThatThrownBy(() -> store().findNewest("facts", "me")).isInstanceOf(SwitchbackException.class);
        assertThat(store().listDamaged()).containsExactly("facts, me");
        assertThat(store().findNewest("tags", "me").orElseThrow().payload()).isEqualTo("2");
    }

    @Test
    void refusesWeakenedStretchingInTheFile() throws Exception {
        found().create(PASSPHRASE.toCharArray());
        change("update key_slot set memory_kib = 2000000000 where opener = 'passphrase'");

        assertThatThrownBy(() -> found().open(PASSPHRASE.toCharArray())).isInstanceOf(WrongInputException.class);
    }

    @Test
    void erasesOneDocumentWithItsKeyAndKeepsTheOthers() throws Exception {
        store().append("facts", "me", DAY, "1");
        store().append("tags", "me", DAY, "2");
        store().erase("facts", "me");

        assertThat(store().findNewest("facts", "me")).isEmpty();
        assertThat(store().findNewest("tags", "me").orElseThrow().payload()).isEqualTo("2");
        assertThat(store().append("facts", "me", DAY, "anew")).isEqualTo(1);
        store().erase("facts", "me");
        close();
        assertThat(count("document_key")).isEqualTo(1);
        assertThat(count("document")).isEqualTo(1);
    }

    @Test
    void erasesEverythingEvenWithoutTheKey() throws Exception {
        found().create(PASSPHRASE.toCharArray());
        store().append("facts", "me", DAY, "1");
        var forgotten = found();
        forgotten.eraseEverything();

        assertThat(forgotten.state()).isEqualTo(State.NEW);
        close();
        for (var table : new String[] {"vault", "key_slot", "document_key", "document"}) {
            assertThat(count(table)).as(table).isZero();
        }
        assertThat(store().findNewest("facts", "me")).isEmpty();
    }

    @Test
    void leavesDataOfANewerProgramAlone() throws Exception {
        store().append("facts", "me", DAY, "1");
        change("update store_version set version = 2");
        assertThatThrownBy(this::found).hasMessageContaining("newer Switchback");
        change("update store_version set version = 1");
        found().open();
        assertThat(store().findNewest("facts", "me")).isPresent();
    }

    /// Rows of this test's vaults; the other tests of a server have cleaned theirs away or have other names.
    int count(String table) throws SQLException {
        try (var connection = raw();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    static Connection sqlite(Path folder) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("switchback.db"));
    }
}
