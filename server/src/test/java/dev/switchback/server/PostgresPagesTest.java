package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pages over a PostgreSQL server that settings name: the real program, a real server.
@Tag("process")
class PostgresPagesTest {
    private static final String SECRET = "zzdatabasesecret";
    private static final String MARKER = "zzpostgres7f3a";

    private static @Nullable EmbeddedPostgres postgres;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
        } catch (IOException | RuntimeException e) {
            abort("PostgreSQL did not start on this machine: " + e);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    private static String url() {
        return "jdbc:postgresql://localhost:"
                + java.util.Objects.requireNonNull(postgres).getPort() + "/postgres";
    }

    private static long rows(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url() + "?user=postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Path passwordFile() throws IOException {
        var file = folder.resolve("database-password");
        Files.writeString(file, SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private Map<String, String> environment() throws IOException {
        return new HashMap<>(Map.of(
                "SWITCHBACK_STORE_URL",
                url(),
                "SWITCHBACK_STORE_USER",
                "postgres",
                "SWITCHBACK_STORE_PASSWORD_FILE",
                passwordFile().toString(),
                "SWITCHBACK_STORE_VAULT",
                "ann"));
    }

    @Test
    void anAnswerIsKeptOnTheServerThatTheEnvironmentNames() throws Exception {
        var start = ServerProcess.Start.in(folder.resolve("home")).with(environment());
        try (var server = start.running()) {
            server.person.begin();
            server.person.give(Person.PROFILE.replace("A. Example", MARKER));
            assertThat(server.person.profile()).contains(MARKER);
            assertThat(server.get("/own/kept").body())
                    .contains("localhost:", "/postgres")
                    .doesNotContain(SECRET);
            assertThat(Files.readString(Path.of("/proc/" + server.process.pid() + "/cmdline")))
                    .doesNotContain(SECRET, "postgresql");
            assertThat(server.said()).doesNotContain(SECRET, "postgresql");
        }
        assertThat(rows("select count(*) from document where kind = 'profile-draft'"))
                .isEqualTo(1);
        assertThat(rows("select count(*) from document where position('" + MARKER + "'::bytea in sealed) > 0"))
                .isZero();
        assertThat(folder.resolve("home").resolve("own")).as("no file beside").doesNotExist();
        try (var server = start.running()) {
            assertThat(server.person.profile()).as("there after a new start").contains(MARKER);
            server.browser.post("/own/erase", "/own/erase", Map.of("word", "erase"));
        }
        assertThat(rows("select count(*) from document")).isZero();
    }

    @Test
    void aSettingsFileNamesTheServerToo() throws Exception {
        var home = folder.resolve("other");
        var keys = Files.createDirectories(folder.resolve("other-key"));
        var settings = keys.resolve(StoreChoice.FILE);
        Files.writeString(settings, "url=" + url() + "\nuser=postgres\npassword=" + SECRET + "\nvault=ben\n");
        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-r--r--"));
        var open = ServerProcess.Start.in(home).ended();
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.output()).contains("can be read or changed by others").doesNotContain(SECRET);

        Files.setPosixFilePermissions(settings, PosixFilePermissions.fromString("rw-------"));
        try (var server = ServerProcess.Start.in(home).running()) {
            server.person.begin();
            assertThat(server.person.give(Person.PROFILE).statusCode()).isEqualTo(303);
        }
        assertThat(rows("select count(*) from vault where name = 'ben'")).isEqualTo(1);
    }

    @Test
    void aServerThatDoesNotAnswerIsSaid() throws Exception {
        var environment = environment();
        environment.put("SWITCHBACK_STORE_URL", "jdbc:postgresql://localhost:1/nowhere");
        var ended =
                ServerProcess.Start.in(folder.resolve("home")).with(environment).ended();
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.output())
                .contains("database server does not answer")
                .doesNotContain(SECRET, "\tat ", "Exception");
        environment.put("SWITCHBACK_STORE_URL", "jdbc:postgresql://localhost/x?password=" + SECRET);
        ended = ServerProcess.Start.in(folder.resolve("home")).with(environment).ended();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.output()).contains("holds a password").doesNotContain(SECRET);
    }
}
