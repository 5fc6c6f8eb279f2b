package dev.switchback.store;

import dev.switchback.app.error.SwitchbackException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Tables on a server. A lost connection is made anew at the next call; what was under way is told as failed.
final class PostgresDatabase implements Database {
    private final StoreSettings.Postgres settings;

    private @Nullable Connection current;

    private PostgresDatabase(StoreSettings.Postgres settings) {
        this.settings = settings;
    }

    static PostgresDatabase open(StoreSettings.Postgres settings) {
        var database = new PostgresDatabase(settings);
        database.connection();
        return database;
    }

    @Override
    public Connection connection() {
        try {
            var known = current;
            if (known == null || known.isClosed()) {
                var properties = new Properties();
                properties.setProperty("user", settings.user());
                properties.setProperty("password", settings.password());
                properties.setProperty("connectTimeout", "5");
                known = DriverManager.getConnection(settings.url(), properties);
                current = known;
            }
            return known;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    @Override
    public String bytesType() {
        return "bytea";
    }

    /// Writes the tables anew, so that deleted rows leave their files. The server's own journal and backups remain.
    @Override
    public void purge() throws SQLException {
        try (var statement = connection().createStatement()) {
            statement.execute("vacuum full key_slot, document_key, document");
        }
    }

    @Override
    public String vault() {
        return settings.vault();
    }

    @Override
    public SwitchbackException failure(SQLException cause) {
        String state = Objects.requireNonNullElse(cause.getSQLState(), "");
        if (state.startsWith("08") || state.startsWith("57P")) {
            close();
            return unreachable(cause);
        }
        return switch (state) {
            case "53100" -> Failures.diskFull(cause);
            case "25006", "42501" -> Failures.readOnly(cause);
            default -> Failures.other(cause);
        };
    }

    private static SwitchbackException unreachable(SQLException cause) {
        return new SwitchbackException(
                "store-unreachable",
                "The database server does not answer or does not let us in (" + cause.getSQLState()
                        + "). The last change was not kept.\n"
                        + "Maybe look at its address, the user and the password in the settings.",
                cause);
    }

    @Override
    public void close() {
        var known = current;
        current = null;
        if (known != null) {
            Database.closeQuietly(known);
        }
    }
}
