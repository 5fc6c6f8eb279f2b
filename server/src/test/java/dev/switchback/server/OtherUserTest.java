package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Another account of the same machine, while the real server runs: it gets neither the files nor a page.
@Tag("process")
class OtherUserTest {
    private static final String MARKER = "zzotheruser7f3a";
    private static final int NOBODY = 65_534;

    /// Open to everybody, so that only the rights of the home folder itself stand in the way.
    private static Path openFolder() throws IOException {
        var folder = Files.createTempDirectory("sb-open");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return folder;
    }

    private static List<String> as(int user, String... command) {
        var words = new ArrayList<>(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        words.addAll(List.of(command));
        return words;
    }

    private record Done(int code, String output) {}

    private static Done run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Done(process.exitValue(), output);
    }

    private static void requireOtherUsers() {
        boolean can;
        try {
            can = run(as(NOBODY, "true")).code() == 0;
        } catch (IOException | InterruptedException e) {
            can = false;
        }
        assumeTrue(can, "only root with setpriv can act as another user");
    }

    @Test
    void anotherAccountGetsNothing() throws Exception {
        requireOtherUsers();
        var home = openFolder().resolve("home");
        try (var server = ServerProcess.Start.in(home).running()) {
            server.person.begin();
            server.person.give(Person.PROFILE.replace("A. Example", MARKER));
            server.get("/own/why");
            assertThat(server.person.profile()).contains(MARKER);

            try (var files = Stream.concat(Files.walk(home), Files.walk(home.resolveSibling("home-key")))) {
                for (var path : files.toList()) {
                    String look = Files.isDirectory(path) ? "ls" : "cat";
                    assertThat(run(as(NOBODY, look, path.toString())).code())
                            .as(path.toString())
                            .isNotZero();
                }
            }
            String port = Integer.toString(server.port);
            for (var path : List.of(
                    "/", "/before", "/own/files/me.yaml", "/own/history", "/open", "/open/state", "/begin/guess")) {
                var answer = run(as(
                        NOBODY,
                        "bash",
                        "-c",
                        "exec 3<>/dev/tcp/127.0.0.1/" + port + "; printf 'GET " + path
                                + " HTTP/1.1\\r\\nHost: 127.0.0.1:" + port
                                + "\\r\\nConnection: close\\r\\n\\r\\n' >&3; cat <&3"));
                assertThat(answer.output()).as(path).startsWith("HTTP/1.1 403").doesNotContain(MARKER);
            }
            // What every account can see of a process: its words. Neither the address nor a key is among them.
            String words = Files.readString(Path.of("/proc/" + server.process.pid() + "/cmdline"));
            String key = Files.list(home.resolveSibling("home-key"))
                    .map(OtherUserTest::read)
                    .findFirst()
                    .orElseThrow();
            assertThat(words).doesNotContain("begin/", key.lines().toList().get(1), server.browser.cookie());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAtTheStart() throws Exception {
        requireOtherUsers();
        var home = Files.createDirectory(openFolder().resolve("home"));
        var ended = ServerProcess.Start.in(home)
                .after(as(NOBODY))
                .with(Map.of("TMPDIR", "/tmp"))
                .ended();
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.output())
                .contains("cannot be made or kept to yourself", "SWITCHBACK_HOME")
                .doesNotContain("\tat ", "Exception");
    }

    @Test
    void aSecondProgramOnTheSameFolderIsToldSo() throws Exception {
        var home = Files.createTempDirectory("sb-two").resolve("home");
        try (var server = ServerProcess.Start.in(home).running()) {
            server.person.begin();
            var second = ServerProcess.Start.in(home).ended();
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.output())
                    .contains("Another Switchback is using the data folder")
                    .doesNotContain("\tat ");
        }
    }
}
