package dev.switchback.cli;

import dev.switchback.app.error.SwitchbackException;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Single keys of a terminal, without Enter where the terminal can be told so; else a line, of which the first sign
/// counts. The terminal is put back at the end, also when the program is stopped.
final class OneKey implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 2;

    /// What a closed input reads as.
    static final char END = 'q';

    private final BufferedReader in;
    private final boolean raw;
    private final Thread putBack = new Thread(() -> stty("sane"));

    private OneKey(BufferedReader in, boolean raw) {
        this.in = in;
        this.raw = raw;
        if (raw) {
            Runtime.getRuntime().addShutdownHook(putBack);
        }
    }

    static OneKey of(BufferedReader in, boolean interactive) {
        var console = System.console();
        return new OneKey(
                in, interactive && console != null && console.isTerminal() && stty("-icanon", "-echo", "min", "1"));
    }

    /// The next key in lower case; [#END] when the input ends.
    char next() {
        try {
            if (raw) {
                int key = in.read();
                return key < 0 ? END : Character.toLowerCase((char) key);
            }
            String line = in.readLine();
            if (line == null) {
                return END;
            }
            return line.isBlank() ? ' ' : Character.toLowerCase(line.strip().charAt(0));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// A whole line, shown while it is typed; empty when the input ends.
    String line() {
        try {
            if (raw) {
                stty("sane");
            }
            String line = in.readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw unreadable(e);
        } finally {
            if (raw) {
                stty("-icanon", "-echo", "min", "1");
            }
        }
    }

    private static SwitchbackException unreadable(IOException e) {
        return new SwitchbackException("terminal-unreadable", "The terminal cannot be read.", e);
    }

    /// Whether it worked; a system without the program keeps its lines.
    private static boolean stty(String... settings) {
        var command = new ArrayList<String>();
        command.add("stty");
        command.addAll(List.of(settings));
        try {
            var running = new ProcessBuilder(command)
                    .redirectInput(new File("/dev/tty"))
                    .redirectErrorStream(true)
                    .start();
            return running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && running.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (raw) {
            stty("sane");
            Runtime.getRuntime().removeShutdownHook(putBack);
        }
    }
}
