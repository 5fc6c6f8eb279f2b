package dev.switchback.app.port;

import dev.switchback.engine.lint.Waiver;
import java.nio.file.Path;
import java.util.List;

/// Reads the findings that an organisation accepts, each with its reason.
public interface WaiverReader {
    /// @return in file order
    /// @throws dev.switchback.app.error.WrongInputException with all problems: an unknown rule, a missing reason
    /// @throws dev.switchback.app.error.SwitchbackException when the file cannot be read from disk
    List<Waiver> read(Path file);
}
