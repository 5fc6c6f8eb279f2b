package dev.switchback.app.port;

import dev.switchback.app.repository.FileWords;
import dev.switchback.engine.skill.RepositoryFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/// Looks at the history of a git repository on this machine. It opens no connection, runs no program and changes
/// nothing.
public interface RepositoryReader {
    /// What a look takes at most; afterwards it says how far it came.
    Duration BOUND = Duration.ofSeconds(60);

    /// @param folder    of a working tree, or the repository itself
    /// @param addresses the person's own, lower case
    /// @param bound     time after which it stops and says how far it came
    /// @throws dev.switchback.app.error.CancelledException when the person stopped the work
    RepositoryFacts read(Path folder, Set<String> addresses, FileWords words, Duration bound, Progress progress);
}
