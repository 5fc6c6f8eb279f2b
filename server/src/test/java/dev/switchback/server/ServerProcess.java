package dev.switchback.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The program as it is started for a person: a process of its own, from the jars that were just built, with the
/// address it prints.
final class ServerProcess implements AutoCloseable {
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)(/begin/\\S+)");
    private static final Pattern COOKIE = Pattern.compile("^([^;]+);");

    final Process process;
    final int port;
    final Browser browser;
    final Person person;
    private final StringBuffer said = new StringBuffer();

    /// How a server is started.
    ///
    /// @param home        its home folder
    /// @param environment on top of this process's own
    /// @param before      words before the command, such as another user's
    /// @param flags       of the Java machine
    record Start(Path home, Map<String, String> environment, List<String> before, List<String> flags) {
        static Start in(Path home) {
            return new Start(home, Map.of(), List.of(), List.of());
        }

        Start with(Map<String, String> more) {
            return new Start(home, more, before, flags);
        }

        Start after(List<String> words) {
            return new Start(home, environment, words, flags);
        }

        Start flagged(String... more) {
            return new Start(home, environment, before, List.of(more));
        }

        Process process(int port) throws IOException {
            assumeTrue(Files.exists(JAR), "the server's jar is built after this phase: run the phase verify");
            var command = new ArrayList<>(before);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1"));
            command.addAll(flags);
            command.addAll(List.of("-jar", JAR.toString(), "--port", Integer.toString(port)));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("SWITCHBACK_HOME", home.toString());
            builder.environment().putAll(environment);
            return builder.start();
        }

        /// Starts it and waits until it says where it is.
        ServerProcess running() throws IOException {
            return new ServerProcess(this);
        }

        /// Starts it where it cannot start.
        Ended ended() throws IOException, InterruptedException {
            var process = process(freePort());
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), output);
        }
    }

    record Ended(int code, String output) {}

    private ServerProcess(Start start) throws IOException {
        port = freePort();
        process = start.process(port);
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String begin = "";
        for (String line = output.readLine(); begin.isEmpty(); line = output.readLine()) {
            if (line == null) {
                throw new AssertionError("the server ended: " + said);
            }
            said.append(line).append('\n');
            var address = ADDRESS.matcher(line);
            if (address.find()) {
                begin = address.group(2);
            }
        }
        Thread.ofPlatform().daemon().start(() -> output.lines()
                .forEach(l -> said.append(l).append('\n')));
        browser = new Browser(port);
        var come = browser.get(begin);
        var cookie = COOKIE.matcher(come.headers().firstValue("Set-Cookie").orElseThrow());
        assertThat(cookie.find()).isTrue();
        browser.withCookie(cookie.group(1));
        person = new Person(browser);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Everything it wrote to the terminal.
    String said() {
        return said.toString();
    }

    HttpResponse<String> get(String path) {
        return browser.get(path);
    }

    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
