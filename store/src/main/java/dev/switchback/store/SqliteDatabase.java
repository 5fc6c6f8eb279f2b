package dev.switchback.store;

import dev.switchback.app.error.SwitchbackException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteException;

/// One file, `switchback.db`, in a folder of the person's own. One process at a time, held by a lock on a file beside.
final class SqliteDatabase implements Database {
    /// Marks the file as ours for tools that look: "Swbk".
    private static final int APPLICATION_ID = 0x5377626B;

    private static final int SQLITE_FULL = 13;

    private final Path file;
    private final FileChannel lock;

    private @Nullable Connection current;

    private SqliteDatabase(Path file, FileChannel lock) {
        this.file = file;
        this.lock = lock;
    }

    static SqliteDatabase open(Path folder) {
        FileChannel lock = null;
        try {
            OwnerOnly.makeFolder(folder);
            lock = lock(folder);
            var file = folder.resolve("switchback.db");
            OwnerOnly.makeFile(file);
            var database = new SqliteDatabase(file, lock);
            database.connection();
            lock = null;
            return database;
        } catch (IOException e) {
            throw new SwitchbackException(
                    "store-read-only",
                    "The data folder (" + folder.getFileName() + ") cannot be made or written.\n"
                            + "Maybe you may not write there, the disk is full, or a file stands in its place.",
                    e);
        } finally {
            closeQuietly(lock);
        }
    }

    /// Made anew when the former one was given up after a failure, such as a full disk.
    @Override
    public Connection connection() {
        Connection made = null;
        try {
            var known = current;
            if (known == null || known.isClosed()) {
                // The driver itself, not by way of DriverManager, which knows only the first one of a Java machine.
                made = JDBC.createConnection("jdbc:sqlite:" + file, new Properties());
                prepare(made);
                known = made;
                current = known;
                made = null;
            }
            return known;
        } catch (SQLException e) {
            throw failed(e);
        } finally {
            if (made != null) {
                Database.closeQuietly(made);
            }
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        var file = folder.resolve("lock");
        OwnerOnly.makeFile(file);
        var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean held = false;
        try {
            held = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Held by this very process.
        } finally {
            if (!held) {
                channel.close();
            }
        }
        if (!held) {
            throw inUse(null);
        }
        return channel;
    }

    /// Exclusive locking before the journal mode: the index of the journal then lies in memory, not in a mapped file
    /// that a full disk could turn into a crash (decision 83).
    private static void prepare(Connection connection) throws SQLException {
        for (var pragma : List.of(
                "locking_mode = exclusive",
                "journal_mode = wal",
                "synchronous = full",
                "fullfsync = on",
                "checkpoint_fullfsync = on",
                "secure_delete = on",
                "temp_store = memory",
                "trusted_schema = off",
                "cell_size_check = on")) {
            execute(connection, "pragma " + pragma);
        }
        int owner = number(connection, "pragma application_id");
        if (owner != APPLICATION_ID && (owner != 0 || number(connection, "select count(*) from sqlite_schema") > 0)) {
            throw damaged(null);
        }
        if (owner == 0) {
            execute(connection, "pragma application_id = " + APPLICATION_ID);
        }
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("pragma quick_check(1)")) {
            if (!rows.next() || !"ok".equals(rows.getString(1))) {
                throw damaged(null);
            }
        }
        emptyLog(connection);
    }

    /// What was erased must not stay in the log of a run that was killed. On a full disk it stays until there is room:
    /// reading matters more.
    private static void emptyLog(Connection connection) throws SQLException {
        try {
            execute(connection, "pragma wal_checkpoint(truncate)");
        } catch (SQLiteException e) {
            if (code(e) != SQLITE_FULL) {
                throw e;
            }
        }
    }

    @Override
    public String bytesType() {
        return "blob";
    }

    @Override
    public void purge() throws SQLException {
        var connection = connection();
        execute(connection, "vacuum");
        execute(connection, "pragma wal_checkpoint(truncate)");
    }

    @Override
    public String vault() {
        return "me";
    }

    @Override
    public SwitchbackException failure(SQLException cause) {
        return failed(cause);
    }

    private static SwitchbackException failed(SQLException cause) {
        if (!(cause instanceof SQLiteException e)) {
            return Failures.other(cause);
        }
        return switch (code(e)) {
            case 5, 6 -> inUse(cause); // SQLITE_BUSY, SQLITE_LOCKED
            case SQLITE_FULL -> Failures.diskFull(cause);
            case 3, 8, 14 -> Failures.readOnly(cause); // SQLITE_PERM, SQLITE_READONLY, SQLITE_CANTOPEN
            case 10 -> ioFailed(e);
            case 11, 26 -> damaged(cause); // SQLITE_CORRUPT, SQLITE_NOTADB
            default -> Failures.other(cause);
        };
    }

    /// SQLITE_IOERR: a failed write is the disk's refusal; the rest has many reasons.
    private static SwitchbackException ioFailed(SQLiteException e) {
        return switch (e.getResultCode()) {
            case SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_TRUNCATE -> Failures.refused(e);
            default -> Failures.other(e);
        };
    }

    /// The plain code without its refinement.
    private static int code(SQLiteException e) {
        return e.getResultCode().code & 0xFF;
    }

    private static SwitchbackException inUse(@Nullable Throwable cause) {
        return new SwitchbackException(
                "store-in-use",
                "Another Switchback is using the data folder. Nothing was changed.\n"
                        + "Maybe it is open in another window; close it first.",
                cause);
    }

    private static SwitchbackException damaged(@Nullable Throwable cause) {
        return new SwitchbackException(
                "store-damaged",
                "The file (switchback.db) is damaged, or is not a file of Switchback. It was left as it is.\n"
                        + "Maybe bring the data folder back from a backup.",
                cause);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    @Override
    public void close() {
        var known = current;
        current = null;
        if (known != null) {
            Database.closeQuietly(known);
        }
        closeQuietly(lock);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                // The lock goes with the process at the latest.
            }
        }
    }
}
