package dev.switchback.app.port;

import dev.switchback.app.resume.Resume;
import java.nio.file.Path;

/// Reads a résumé into plain passages.
public interface ResumeReader {
    /// @param file JSON Resume 0.x or 1.x
    /// @throws dev.switchback.app.error.WrongInputException when the file is not a résumé or has wrong types
    /// @throws dev.switchback.app.error.SwitchbackException when the file cannot be read from disk
    Resume read(Path file);
}
