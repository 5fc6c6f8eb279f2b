package dev.switchback.dist;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// Runs the program in this process, as a person would on a terminal.
record Cli(int code, String out, String talk) {
    /// A day that no profile in the tests names, so that a leak of "today" shows.
    static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-06T07:08:09Z"), ZoneOffset.UTC);

    static Cli run(String... args) {
        return runWith("", args);
    }

    static Cli runWith(String typed, String... args) {
        return run(typed, false, args);
    }

    /// As somebody who sits in front of it and types.
    static Cli onTerminal(String typed, String... args) {
        return run(typed, true, args);
    }

    private static Cli run(String typed, boolean terminal, String... args) {
        var out = new ByteArrayOutputStream();
        var talk = new ByteArrayOutputStream();
        int code = Switchback.run(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(talk, true, StandardCharsets.UTF_8),
                CLOCK,
                terminal,
                args);
        return new Cli(code, out.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
    }
}
