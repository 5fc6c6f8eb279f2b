package dev.switchback.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The built program as a process of its own, with a home folder of its own, as `./switchback` starts it.
final class Program implements AutoCloseable {
    private static final Path ROOT = Path.of(System.getProperty("switchback.root", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Path JAR = ROOT.resolve("server/target/quarkus-app/quarkus-run.jar");
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/begin/\\S+");

    /// The flags of the launcher.
    private static final String FLAGS = "@" + ROOT.resolve("packaging/zip/flags");

    private static final Queue<Program> STARTED = new ConcurrentLinkedQueue<>();

    /// Not within the checkout, where the page before the first input would warn of the work tree.
    private static final Path HOMES = homes();

    private final Path home;
    private final List<String> settings;
    private Process process;
    private String address;

    private Program(Path home, List<String> settings) {
        this.home = home;
        this.settings = settings;
        this.process = start();
        this.address = address(process);
    }

    /// A program that was never used before.
    static Program fresh(String name) {
        return fresh(name, List.of());
    }

    /// The same, whose pages wait for the dossier however long it takes, so that each shows all it has.
    static Program patient(String name) {
        return fresh(name, List.of("-Dswitchback.patience=PT5M"));
    }

    private static Program fresh(String name, List<String> settings) {
        var program = new Program(HOMES.resolve(name), settings);
        STARTED.add(program);
        return program;
    }

    static Path root() {
        return ROOT;
    }

    static Path scratch() {
        try {
            return Files.createDirectories(Path.of(System.getProperty("switchback.scratch", "target/scratch")))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What it printed: works once.
    String address() {
        return address;
    }

    /// Scheme, host and port.
    String origin() {
        return address.substring(0, address.indexOf("/begin/"));
    }

    Path home() {
        return home;
    }

    /// Ends it at once, in the middle of whatever it does.
    void kill() {
        close();
    }

    /// Starts it on the folder of before; it prints a new address.
    void startAgain() {
        process = start();
        address = address(process);
    }

    private Process start() {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("The program (" + JAR + ") is not built.\nMaybe run ./switchback build.");
        }
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(FLAGS, "-Duser.timezone=UTC"));
        command.addAll(settings);
        command.addAll(List.of("-jar", JAR.toString(), "--port", "0"));
        var builder = new ProcessBuilder(command)
                .redirectError(home.resolveSibling(home.getFileName() + ".err").toFile());
        builder.environment().put("SWITCHBACK_HOME", home.toString());
        builder.environment().remove("SWITCHBACK_DATA");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads on in the background, so that the program never waits for somebody to read.
    private static String address(Process process) {
        var out = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        try {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                var found = ADDRESS.matcher(line);
                if (found.find()) {
                    Thread.ofVirtual().start(() -> out.lines().forEach(_ -> {}));
                    return found.group();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("The program ended before it printed an address.");
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The program did not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path homes() {
        try {
            var homes = Files.createTempDirectory("switchback-browser");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                STARTED.forEach(Program::close);
                delete(homes);
            }));
            return homes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            System.err.println("A folder of the tests (" + folder + ") was not deleted.");
        }
    }
}
