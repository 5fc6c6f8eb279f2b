package dev.switchback.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.switchback.app.error.SwitchbackException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresSealedStoreTest extends SealedStoreContract {
    private static @Nullable EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        try {
            server = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException | RuntimeException e) {
            abort("PostgreSQL did not start on this machine: " + e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void beginWithNoTables() throws SQLException {
        try (var connection = raw();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists store_version, vault, key_slot, document_key, document");
        }
    }

    private static String url() {
        return java.util.Objects.requireNonNull(server).getJdbcUrl("postgres", "postgres");
    }

    @Override
    StoreSettings settings() {
        return new StoreSettings.Postgres(url(), "postgres", "", "me");
    }

    @Override
    Connection raw() throws SQLException {
        return DriverManager.getConnection(url());
    }

    @Test
    void losesNothingWhenTwoProgramsAppend() throws Exception {
        store();
        try (var other = SealedStore.at(settings(), keys, Clock.systemUTC())) {
            other.open();
            try (var pool = Executors.newFixedThreadPool(2)) {
                IntStream.range(0, 40)
                        .forEach(i -> pool.submit(
                                () -> (i % 2 == 0 ? store() : other).append("facts", "me", DAY, Integer.toString(i))));
            }
            assertThat(store().listRevisions("facts", "me")).hasSize(40);
        }
    }

    @Test
    void keepsVaultsOfOneServerApart() {
        store().append("facts", "me", DAY, "1");
        try (var other =
                SealedStore.at(new StoreSettings.Postgres(url(), "postgres", "", "other"), keys, Clock.systemUTC())) {
            other.create();
            assertThat(other.findNewest("facts", "me")).isEmpty();
            other.eraseEverything();
        }
        assertThat(store().findNewest("facts", "me")).isPresent();
    }

    @Test
    void goesOnAfterALostConnection() throws Exception {
        store().append("facts", "me", DAY, "1");
        try (var connection = raw();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        }
        assertThatThrownBy(() -> store().append("facts", "me", DAY, "2"))
                .isInstanceOf(SwitchbackException.class)
                .hasMessageContaining("does not answer");
        assertThat(store().append("facts", "me", DAY, "2")).isEqualTo(2);
    }

    @Test
    void neverShowsUserOrPassword() {
        assertThat(new StoreSettings.Postgres("jdbc:postgresql://host/db", "ann", "secret", "me").toString())
                .doesNotContain("ann", "secret", "host");
    }
}
