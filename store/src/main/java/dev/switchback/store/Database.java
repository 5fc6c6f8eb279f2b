package dev.switchback.store;

import dev.switchback.app.error.SwitchbackException;
import java.sql.Connection;
import java.sql.SQLException;

/// One connection to the place where the rows are, and what differs between the two kinds of place.
interface Database extends AutoCloseable {
    /// @throws SwitchbackException when the place cannot be reached
    Connection connection();

    /// Name of the type for bytes.
    String bytesType();

    /// Removes what deleted rows leave behind.
    void purge() throws SQLException;

    /// What the person is told.
    SwitchbackException failure(SQLException cause);

    /// The vault's name in this place.
    String vault();

    @Override
    void close();

    static Database at(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.Sqlite sqlite -> SqliteDatabase.open(sqlite.folder());
            case StoreSettings.Postgres postgres -> PostgresDatabase.open(postgres);
        };
    }

    /// What an SQL statement, or several, find out.
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /// All of the work happens, or none of it; when this returns, it is on disk.
    default <T> T inTransaction(Work<T> work) {
        var connection = connection();
        try {
            connection.setAutoCommit(false);
            T found = work.run(connection);
            connection.commit();
            return found;
        } catch (SQLException e) {
            throw failure(e);
        } finally {
            endTransaction(connection);
        }
    }

    /// Takes back what was not committed. SQLite does so by itself when the disk is full, and then there is nothing to
    /// take back. A connection that no longer answers is given up; the next call makes a new one.
    private static void endTransaction(Connection connection) {
        try {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            if (!isUsable(connection)) {
                closeQuietly(connection);
            }
        }
    }

    private static boolean isUsable(Connection connection) {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // SQLite's driver asks for the end of a transaction that has ended; it takes the setting all the same.
        }
        try {
            return connection.getAutoCommit() && connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing can be lost: what was confirmed is committed.
        }
    }
}
