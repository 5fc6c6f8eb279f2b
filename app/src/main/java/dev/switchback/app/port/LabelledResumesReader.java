package dev.switchback.app.port;

import dev.switchback.app.resume.LabelledResume;
import java.nio.file.Path;
import java.util.List;

/// Reads what somebody labelled in résumés, to measure with.
public interface LabelledResumesReader {
    /// @throws dev.switchback.app.error.WrongInputException when the file is not of that form
    List<LabelledResume> read(Path file);
}
