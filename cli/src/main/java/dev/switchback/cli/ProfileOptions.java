package dev.switchback.cli;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.pivot.Request;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every command that reads a profile takes.
final class ProfileOptions {
    @Parameters(paramLabel = "me.yaml", description = "Your profile file; `switchback init` writes one.")
    private Path profile;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Day the run stands on, like 2026-11-23; wins over the file's as_of. Default: today.")
    private @Nullable String asOf;

    Path file() {
        return profile;
    }

    Request request(Clock clock) {
        return new Request(profile, day(), LocalDate.now(clock));
    }

    private Optional<LocalDate> day() {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new WrongInputException(
                    "not-a-day", "--as-of", "The day (" + asOf + ") is not a date.", "Maybe write it like 2026-11-23.");
        }
    }
}
