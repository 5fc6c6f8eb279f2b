package dev.switchback.app.port;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Writes one file whole or not at all.
public interface WholeFile {
    /// @throws dev.switchback.app.error.WrongInputException when the file exists and may not be replaced, or its folder
    ///                                                      does not exist
    void requireFree(Path file, boolean replace);

    /// Writes beside the place, lets it be looked at, and moves it there in one step.
    ///
    /// @param check looks at what was written; when it throws, nothing is left behind
    /// @throws dev.switchback.app.error.SwitchbackException when the disk says no
    void write(Path file, byte[] bytes, boolean replace, Consumer<Path> check);
}
