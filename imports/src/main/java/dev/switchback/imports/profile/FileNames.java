package dev.switchback.imports.profile;

import java.nio.file.Path;
import java.util.Optional;

/// Finds the files that a profile names.
interface FileNames {
    enum Kind {
        FILE,
        FOLDER
    }

    /// The place of a file or folder, or empty after a problem was noted.
    ///
    /// @param at   where the name stands
    /// @param name as the person wrote it
    Optional<Path> find(String at, String name, Kind kind, Found found);

    /// Id of a built-in overlay or place of an overlay file, or empty after a problem was noted.
    Optional<String> findOverlay(String at, String name, Found found);
}
