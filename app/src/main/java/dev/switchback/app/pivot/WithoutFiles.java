package dev.switchback.app.pivot;

import dev.switchback.app.error.WrongInputException;
import dev.switchback.app.port.ProfileReader;
import dev.switchback.app.profile.Inputs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// Reads profiles that came through a browser: a path in them is refused, so that nothing typed or uploaded opens a
/// file on this machine.
public final class WithoutFiles implements ProfileReader {
    private final ProfileReader reader;

    public WithoutFiles(ProfileReader reader) {
        this.reader = reader;
    }

    @Override
    public ProfileFile read(Path file, Optional<LocalDate> asOf, LocalDate today) {
        var read = reader.read(file, asOf, today);
        if (namesFiles(read.inputs())) {
            throw new WrongInputException(
                    "file-from-browser",
                    "me.yaml, files",
                    "The profile names files, and a profile from the browser may open none on this machine.",
                    "Maybe leave the part (files) out, and type the week by hand under (week).");
        }
        return read;
    }

    private static boolean namesFiles(Inputs inputs) {
        return !inputs.calendars().isEmpty()
                || !inputs.resumes().isEmpty()
                || !inputs.frameworks().isEmpty()
                || !inputs.repositories().isEmpty();
    }
}
