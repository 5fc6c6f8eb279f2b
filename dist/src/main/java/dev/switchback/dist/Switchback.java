package dev.switchback.dist;

import dev.switchback.cli.SwitchbackCommand;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/// The program.
public final class Switchback {
    private Switchback() {}

    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var talk = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var console = System.console();
        boolean interactive = console != null && console.isTerminal();
        System.exit(run(System.in, out, talk, Clock.systemDefaultZone(), interactive, args));
    }

    /// Runs one command with its own streams and clock.
    ///
    /// @return the exit code
    static int run(
            InputStream in, PrintStream out, PrintStream talk, Clock clock, boolean interactive, String... args) {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return SwitchbackCommand.run(new Wiring(clock).doors(reader, out, talk, interactive), args);
    }
}
