package dev.switchback.store;

import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.Vault;
import dev.switchback.store.KeySlot.Opener;
import dev.switchback.store.Rows.Name;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A vault of sealed documents.
///
/// What lies in the database are names of documents, numbers of revisions, times of writing, and sealed bytes. The day
/// a document stands on is sealed with it.
///
/// Keys are arrays that are overwritten when the vault is locked; copies that the Java machine or a library made while
/// working may stay in memory until it ends (`docs/security.md`).
public final class SealedStore implements Vault {
    /// Own choice (decision 82): shorter ones are guessed however slow the guessing is made.
    static final int PASSPHRASE_MIN_LENGTH = 10;

    private final Database database;
    private final KeyFile keyFile;
    private final Clock clock;
    private final LastOpened last = new LastOpened();

    private byte @Nullable [] vaultKey;
    private Instant lastUse;

    private SealedStore(Database database, KeyFile keyFile, Clock clock) {
        this.database = database;
        this.keyFile = keyFile;
        this.clock = clock;
        this.lastUse = clock.instant();
    }

    /// The vault as it stands: new or locked. Checks the file, or connects to the server.
    ///
    /// @param keyFolder where a key file lies; made when needed; never within the data folder
    /// @throws SwitchbackException when the place cannot be used, is damaged, or is used by another process
    public static SealedStore at(StoreSettings settings, Path keyFolder, Clock clock) {
        if (settings instanceof StoreSettings.Sqlite sqlite) {
            requireApart(sqlite.folder(), keyFolder);
        }
        var database = Database.at(settings);
        try {
            database.inTransaction(c -> requireKnownVersion(Rows.makeTables(c, database.bytesType())));
            return new SealedStore(database, new KeyFile(keyFolder), clock);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /// A vault in a folder, opened by its key file; both are made when missing.
    public static SealedStore open(Path dataFolder, Path keyFolder) {
        return opened(dataFolder, keyFolder, store -> {
            if (store.state() == State.NEW) {
                store.create();
            } else {
                store.open();
            }
        });
    }

    /// A vault in a folder, opened by a passphrase; it is made when missing.
    public static SealedStore open(Path dataFolder, Path keyFolder, char[] passphrase) {
        return opened(dataFolder, keyFolder, store -> {
            if (store.state() == State.NEW) {
                store.create(passphrase);
            } else {
                store.open(passphrase);
            }
        });
    }

    private static SealedStore opened(Path dataFolder, Path keyFolder, Consumer<SealedStore> opening) {
        var store = at(new StoreSettings.Sqlite(dataFolder), keyFolder, Clock.systemUTC());
        try {
            opening.accept(store);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public synchronized State state() {
        if (vaultKey != null) {
            return State.OPEN;
        }
        return database.inTransaction(c -> {
            var vault = Rows.findVault(c, database.vault());
            if (vault.isEmpty()) {
                return State.NEW;
            }
            return Rows.listSlots(c, vault.get()).stream().anyMatch(s -> s.opener == Opener.PASSPHRASE)
                    ? State.LOCKED_BY_PASSPHRASE
                    : State.LOCKED_BY_KEY_FILE;
        });
    }

    @Override
    public synchronized void create() {
        requireNew();
        String vault = HexFormat.of().formatHex(Sealer.random(16));
        byte[] key = keyFile.make(vault);
        try {
            create(vault, fresh -> KeySlot.ofKey(key, vault, fresh));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public synchronized void create(char[] passphrase) {
        try {
            requireNew();
            requireLength(passphrase);
            String vault = HexFormat.of().formatHex(Sealer.random(16));
            create(vault, fresh -> KeySlot.ofWords(Opener.PASSPHRASE, passphrase, vault, fresh));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private void create(String vault, Function<byte[], KeySlot> slot) {
        byte[] fresh = Sealer.random(Sealer.KEY_BYTES);
        var first = slot.apply(fresh);
        database.inTransaction(c -> {
            Rows.addVault(c, database.vault(), vault, clock.instant().toString());
            Rows.putSlot(c, vault, first);
            return vault;
        });
        keep(fresh);
    }

    @Override
    public synchronized void open() {
        String vault = requireVault();
        byte[] key = keyFile.read(vault);
        try {
            keep(slot(vault, Opener.KEY_FILE).open(key, vault).orElseThrow(() -> KeyFile.foreign(vault)));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public synchronized void open(char[] passphrase) {
        try {
            String vault = requireVault();
            keep(slot(vault, Opener.PASSPHRASE)
                    .openWithWords(passphrase, vault)
                    .orElseThrow(() -> new WrongInputException(
                            "passphrase-wrong",
                            "passphrase",
                            "The passphrase does not open the vault.",
                            "Maybe caps lock is on, or the keyboard has another language. The recovery key opens it"
                                    + " too.")));
            // Left over when a run ended between taking the passphrase and deleting the former key file.
            keyFile.destroy(vault);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Override
    public synchronized void openWithRecoveryKey(char[] recoveryKey) {
        char[] signs = RecoveryKey.signs(recoveryKey);
        try {
            String vault = requireVault();
            keep(findSlot(vault, Opener.RECOVERY_KEY)
                    .flatMap(s -> s.openWithWords(signs, vault))
                    .orElseThrow(() -> new WrongInputException(
                            "recovery-key-wrong",
                            "recovery key",
                            "The recovery key does not open the vault.",
                            "Maybe a sign is missing, or a newer recovery key took its place.")));
        } finally {
            Arrays.fill(signs, '\0');
            Arrays.fill(recoveryKey, '\0');
        }
    }

    @Override
    public synchronized void lock() {
        last.forget();
        if (vaultKey != null) {
            Arrays.fill(vaultKey, (byte) 0);
            vaultKey = null;
        }
    }

    @Override
    public synchronized boolean lockIfIdle(Duration limit) {
        if (vaultKey == null || Duration.between(lastUse, clock.instant()).compareTo(limit) < 0) {
            return false;
        }
        lock();
        return true;
    }

    @Override
    public synchronized void changePassphrase(char[] passphrase) {
        try {
            requireLength(passphrase);
            byte[] key = use();
            String vault = requireVault();
            var slot = KeySlot.ofWords(Opener.PASSPHRASE, passphrase, vault, key);
            replaceSlot(vault, slot, Opener.KEY_FILE);
            keyFile.destroy(vault);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /// A key file that still opens the vault stays: were it overwritten, a crash before the slot is kept would lock the
    /// vault for good.
    @Override
    public synchronized void useKeyFile() {
        byte[] key = use();
        String vault = requireVault();
        if (opensByKeyFile(vault)) {
            return;
        }
        byte[] opener = keyFile.make(vault);
        try {
            replaceSlot(vault, KeySlot.ofKey(opener, vault, key), Opener.PASSPHRASE);
        } finally {
            Arrays.fill(opener, (byte) 0);
        }
    }

    private boolean opensByKeyFile(String vault) {
        var slot = findSlot(vault, Opener.KEY_FILE);
        if (slot.isEmpty()) {
            return false;
        }
        try {
            return slot.get().open(keyFile.read(vault), vault).isPresent();
        } catch (SwitchbackException e) {
            return false;
        }
    }

    private void replaceSlot(String vault, KeySlot slot, Opener former) {
        database.inTransaction(c -> {
            Rows.dropSlot(c, vault, former);
            Rows.putSlot(c, vault, slot);
            return slot;
        });
        purge();
    }

    /// The former key's slot leaves the file at the next start at the latest: cleaning up here could fail, and then the
    /// new key would never be seen.
    @Override
    public synchronized String renewRecoveryKey() {
        byte[] key = use();
        String vault = requireVault();
        String drawn = RecoveryKey.draw();
        var slot = KeySlot.ofWords(Opener.RECOVERY_KEY, RecoveryKey.signs(drawn.toCharArray()), vault, key);
        database.inTransaction(c -> {
            Rows.putSlot(c, vault, slot);
            return slot;
        });
        return drawn;
    }

    @Override
    public synchronized Openers openers() {
        return database.inTransaction(c -> {
            var vault = Rows.findVault(c, database.vault());
            var ways = vault.isEmpty() ? List.<KeySlot>of() : Rows.listSlots(c, vault.get());
            return new Openers(
                    ways.stream().anyMatch(s -> s.opener == Opener.PASSPHRASE),
                    ways.stream().anyMatch(s -> s.opener == Opener.RECOVERY_KEY));
        });
    }

    @Override
    public synchronized Optional<Stored> findNewest(String kind, String id) {
        return read(documents -> documents.findNewest(Name.of(kind, id)));
    }

    @Override
    public synchronized Optional<Stored> find(int revision, String kind, String id) {
        return read(documents -> documents.find(revision, Name.of(kind, id)));
    }

    @Override
    public synchronized List<Stored> listRevisions(String kind, String id) {
        return read(documents -> documents.list(Name.of(kind, id)));
    }

    @Override
    public synchronized List<Written> listWritten(String kind, String id) {
        return read(documents -> documents.listWritten(Name.of(kind, id)));
    }

    @Override
    public synchronized List<String> listDamaged() {
        return read(Documents::listDamaged);
    }

    @Override
    public synchronized Amount amount() {
        return read(Documents::amount);
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask(Documents documents) throws SQLException;
    }

    private <T> T read(Question<T> question) {
        byte[] key = use();
        return database.inTransaction(c -> question.ask(new Documents(c, heldVault(c), key, last)));
    }

    @Override
    public synchronized int append(String kind, String id, LocalDate day, String payload) {
        return add(Name.of(kind, id), day, payload, OptionalInt.empty()).orElseThrow();
    }

    @Override
    public synchronized OptionalInt appendAfter(int newest, String kind, String id, LocalDate day, String payload) {
        return add(Name.of(kind, id), day, payload, OptionalInt.of(newest));
    }

    private OptionalInt add(Name name, LocalDate day, String payload, OptionalInt expected) {
        byte[] key = use();
        return database.inTransaction(c -> {
            String vault = heldVault(c);
            if (!Rows.holdVault(c, vault)) {
                throw gone();
            }
            int newest = Rows.newestRevision(c, vault, name);
            if (expected.isPresent() && expected.getAsInt() != newest) {
                return OptionalInt.empty();
            }
            return OptionalInt.of(new Documents(c, vault, key, last)
                    .add(name, newest, day, payload, clock.instant().toString()));
        });
    }

    @Override
    public synchronized void erase(String kind, String id) {
        use();
        var name = Name.of(kind, id);
        database.inTransaction(c -> {
            Rows.eraseDocument(c, heldVault(c), name);
            return name;
        });
        last.forget();
        purge();
    }

    /// Needs no key: who forgot the passphrase can still erase. The key file goes first, so that a disk without room
    /// for the rest is no way to keep reading. Done again after a failure, it removes what remained.
    @Override
    public synchronized void eraseEverything() {
        var known = database.inTransaction(c -> Rows.findVault(c, database.vault()));
        if (known.isEmpty()) {
            purge();
            return;
        }
        String vault = known.get();
        keyFile.destroy(vault);
        database.inTransaction(c -> {
            Rows.eraseVault(c, vault);
            return vault;
        });
        lock();
        purge();
    }

    @Override
    public synchronized void close() {
        lock();
        database.close();
    }

    /// The connection, so that a test can make the disk full or read-only.
    Connection connection() {
        return database.connection();
    }

    private void purge() {
        try {
            database.purge();
        } catch (SQLException e) {
            throw new SwitchbackException(
                    "erase-unfinished",
                    "The change is kept, but sealed remains could not be removed from the file.\n"
                            + "Maybe the disk is full: free some space and do it again.",
                    e);
        }
    }

    private void keep(byte[] opened) {
        lock();
        vaultKey = opened;
        lastUse = clock.instant();
    }

    private byte[] use() {
        if (vaultKey == null) {
            throw new SwitchbackException(
                    "vault-locked", "The vault is locked.\nMaybe open it with your passphrase.", null);
        }
        lastUse = clock.instant();
        return vaultKey;
    }

    private void requireNew() {
        if (state() != State.NEW) {
            throw new IllegalStateException("The vault exists already.");
        }
    }

    private String requireVault() {
        return database.inTransaction(c -> Rows.findVault(c, database.vault()))
                .orElseThrow(() -> new IllegalStateException("The vault is not made yet."));
    }

    private String heldVault(Connection c) throws SQLException {
        return Rows.findVault(c, database.vault()).orElseThrow(SealedStore::gone);
    }

    private static SwitchbackException gone() {
        return new SwitchbackException(
                "vault-gone", "The vault was erased by another program.\nMaybe start Switchback again.", null);
    }

    private KeySlot slot(String vault, Opener opener) {
        return findSlot(vault, opener)
                .orElseThrow(() -> new IllegalStateException("The vault is not opened by a " + opener.id + "."));
    }

    private Optional<KeySlot> findSlot(String vault, Opener opener) {
        return database.inTransaction(c -> Rows.listSlots(c, vault)).stream()
                .filter(s -> s.opener == opener)
                .findFirst();
    }

    private static int requireKnownVersion(int version) {
        if (version != Rows.VERSION) {
            throw new SwitchbackException(
                    "store-newer",
                    "The data was written by a newer Switchback (format " + version + "). It was left as it is.\n"
                            + "Maybe update this program.",
                    null);
        }
        return version;
    }

    private static void requireLength(char[] passphrase) {
        if (passphrase.length < PASSPHRASE_MIN_LENGTH) {
            throw new WrongInputException(
                    "passphrase-short",
                    "passphrase",
                    "The passphrase (" + passphrase.length + " signs) must have " + PASSPHRASE_MIN_LENGTH + " or more.",
                    "Maybe take four or five words that have nothing to do with each other.");
        }
    }

    /// A backup or a synced folder that takes the data must not take its key along.
    private static void requireApart(Path dataFolder, Path keyFolder) {
        var data = dataFolder.toAbsolutePath().normalize();
        var key = keyFolder.toAbsolutePath().normalize();
        if (data.startsWith(key) || key.startsWith(data)) {
            throw new WrongInputException(
                    "key-folder-in-data",
                    "key folder",
                    "The folder of the key file (" + key + ") and the data folder (" + data
                            + ") must lie apart, neither within the other.",
                    "Maybe name another folder for the key file.");
        }
    }
}
