package dev.switchback.app.port;

import dev.switchback.engine.skill.RepositoryFacts.Found;
import java.nio.file.Path;

/// Reads what a look at a repository came to, from a file that the command wrote.
public interface RepositoryFactsReader {
    /// @throws dev.switchback.app.error.WrongInputException when it is no such file, or does not fit together
    Found read(Path file);
}
