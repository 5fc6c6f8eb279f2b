package dev.switchback.app.port;

import dev.switchback.engine.skill.RepositoryFacts.Found;

/// What a look at a repository came to, as a file that leaves the machine the repository lies on: counts, months,
/// languages and kinds of work; no address, no name of a person or a file.
public interface RepositoryFactsFormat {
    byte[] write(Found facts);
}
