package dev.switchback.cli;

import dev.switchback.app.port.Progress;
import dev.switchback.app.words.Phrasebook;
import dev.switchback.engine.explain.Phrase;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Tells on the talk stream what is being done, when somebody is there to read it. Ctrl-C ends the program; since a
/// dossier is moved into place whole, nothing is half-written then.
final class TerminalProgress implements Progress {
    private final PrintStream talk;
    private final Phrasebook words;
    private final boolean interactive;
    private @Nullable String last;

    TerminalProgress(PrintStream talk, Phrasebook words, boolean interactive) {
        this.talk = talk;
        this.words = words;
        this.interactive = interactive;
    }

    @Override
    public void step(Phrase what, int done, int total) {
        if (!interactive) {
            return;
        }
        String line = words.words(what) + (total > 0 ? " (" + done + "/" + total + ")" : "");
        if (!line.equals(last)) {
            talk.println(line);
            last = line;
        }
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
