package dev.switchback.app.port;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/// A profile store that is sealed: without its key nobody reads what it holds, whoever has the file.
///
/// Reading and appending need the state `OPEN`; otherwise they throw `SwitchbackException` with the code
/// `vault-locked`. Every array of characters that is handed in is filled with zeros on return. Thread safe.
public interface Vault extends ProfileStore, AutoCloseable {
    /// Where the vault stands.
    enum State {
        /// Nothing was ever stored; `create` makes the vault.
        NEW,
        /// A key file opens it: `open()`.
        LOCKED_BY_KEY_FILE,
        /// A passphrase opens it: `open(passphrase)`.
        LOCKED_BY_PASSPHRASE,
        OPEN
    }

    State state();

    /// What opens the vault besides a key file. Needs no key.
    Openers openers();

    /// @param passphrase  whether a passphrase opens it, and no key file
    /// @param recoveryKey whether a recovery key was made
    record Openers(boolean passphrase, boolean recoveryKey) {}

    /// Makes the vault, and a key file that opens it. Protects only against somebody who gets the data without the
    /// key file.
    void create();

    /// Makes the vault, opened by a passphrase.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when the passphrase is too short
    void create(char[] passphrase);

    /// @throws dev.switchback.app.error.SwitchbackException when the key file is missing or belongs to another vault
    void open();

    /// @throws dev.switchback.app.error.WrongInputException when the passphrase is wrong
    void open(char[] passphrase);

    /// Opens the vault in place of passphrase or key file.
    ///
    /// @param recoveryKey as it was shown; case, blanks and hyphens do not matter
    /// @throws dev.switchback.app.error.WrongInputException when it is wrong
    void openWithRecoveryKey(char[] recoveryKey);

    /// Forgets the keys.
    void lock();

    /// Locks when nothing was read or written for this long. The door calls it now and then.
    ///
    /// @return whether it locked
    boolean lockIfIdle(Duration limit);

    /// A new passphrase in place of the former one, or of the key file. Needs the open vault.
    void changePassphrase(char[] passphrase);

    /// A key file in place of the passphrase, or of a key file that was lost. Needs the open vault.
    void useKeyFile();

    /// A new recovery key; a former one no longer opens the vault. Needs the open vault.
    ///
    /// @return to be shown once; it is kept nowhere
    String renewRecoveryKey();

    /// Documents whose newest revision cannot be read any more, as `kind, id`; for a look at the start. All others can
    /// be used. Needs the open vault.
    List<String> listDamaged();

    /// When each revision was written, oldest first, without opening any: those that are damaged are named too. Needs
    /// the open vault.
    List<Written> listWritten(String kind, String id);

    /// @param revision 1 or more
    record Written(int revision, Instant at) {}

    /// How much is kept. Needs the open vault.
    Amount amount();

    /// @param documents of all kinds
    /// @param revisions of all documents
    /// @param bytes     of their sealed revisions
    record Amount(int documents, int revisions, long bytes) {}

    /// Appends only when nobody else did since: two windows never overwrite each other in silence.
    ///
    /// @param newest the revision that the writer had seen, 0 for none
    /// @return the new revision, or empty when another one came in between
    OptionalInt appendAfter(int newest, String kind, String id, LocalDate day, String payload);

    /// Destroys the key and all revisions of one document. Copies of the file elsewhere, such as backups, remain.
    void erase(String kind, String id);

    /// Destroys all keys and all documents, of whatever kind; the state is `NEW` afterwards. Needs no key.
    void eraseEverything();

    @Override
    void close();
}
