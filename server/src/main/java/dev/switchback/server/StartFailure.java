package dev.switchback.server;

import dev.switchback.app.error.OurMistake;
import dev.switchback.app.error.Problem;
import dev.switchback.app.error.SwitchbackException;
import dev.switchback.app.error.WrongInputException;
import dev.switchback.catalogue.YamlCatalogue;
import dev.switchback.engine.explain.Phrase;
import java.net.BindException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Why the pages could not be served: what to say, and the exit code, as the commands have them.
///
/// @param code  2 wrong input, 3 the world failed, 70 our mistake
/// @param words may have several lines
record StartFailure(int code, String words) {
    private static final int WRONG_INPUT = 2;
    private static final int WORLD_FAILED = 3;
    private static final int OUR_MISTAKE = 70;

    /// @param port as it was asked for
    static StartFailure of(Throwable failure, String port) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            switch (t) {
                case WrongInputException wrong -> {
                    return new StartFailure(
                            WRONG_INPUT,
                            wrong.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
                }
                case SwitchbackException world -> {
                    return new StartFailure(WORLD_FAILED, String.valueOf(world.getMessage()));
                }
                case BindException taken -> {
                    return of(portTaken(port, taken), port);
                }
                default -> {}
            }
        }
        var words = new YamlCatalogue().phrasebook(Locale.ENGLISH);
        return new StartFailure(
                OUR_MISTAKE, words.words(Phrase.of("cli.our-mistake", "place", OurMistake.place(failure))));
    }

    private static SwitchbackException portTaken(String port, BindException cause) {
        return new SwitchbackException(
                "port-taken",
                "The port (" + port + ") is taken by another program, or you may not use it.\n"
                        + "Maybe Switchback is open already; or name another port: switchback serve --port 4871",
                cause);
    }
}
