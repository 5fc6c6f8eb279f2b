package dev.switchback.imports.profile;

import dev.switchback.app.profile.Overlaid;
import java.nio.file.Path;
import java.util.Optional;

/// Finds the files that a profile names.
interface FileNames {
    enum Kind {
        FILE,
        FOLDER,
        /// A folder that no page opens, or a file that stands for it.
        FOLDER_OR_FACTS,
        EITHER
    }

    /// The place of a file or folder, or empty after a problem was noted.
    ///
    /// @param at   where the name stands
    /// @param name as the person wrote it
    Optional<Path> find(String at, String name, Kind kind, Found found);

    /// Id of a built-in overlay or place of an overlay file, or empty after a problem was noted.
    Optional<Overlaid> findOverlay(String at, String name, Found found);

    /// The title as the calendars have it, for a title that stands in the profile.
    default String title(String title) {
        return title;
    }

    /// The same for a mail address.
    default String address(String address) {
        return address;
    }
}
