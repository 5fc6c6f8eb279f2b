package dev.switchback.app.profile;

import java.nio.file.Path;
import java.util.List;

/// A framework to load.
///
/// @param file    where it is; the folder of a public classification
/// @param overlay what is laid over it
/// @param ratings folders that rate what the classification itself leaves unrated
public record FrameworkFile(Path file, Overlaid overlay, List<Path> ratings) {
    public FrameworkFile {
        ratings = List.copyOf(ratings);
    }

    /// A framework that is whole by itself.
    public FrameworkFile(Path file, Overlaid overlay) {
        this(file, overlay, List.of());
    }

    /// A framework with the overlay that fits by itself, if any.
    public FrameworkFile(Path file) {
        this(file, new Overlaid.Fitting());
    }
}
