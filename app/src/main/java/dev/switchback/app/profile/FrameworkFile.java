package dev.switchback.app.profile;

import java.nio.file.Path;

/// A framework to load.
///
/// @param file    where it is
/// @param overlay what is laid over it
public record FrameworkFile(Path file, Overlaid overlay) {
    /// A framework with the overlay that fits by itself, if any.
    public FrameworkFile(Path file) {
        this(file, new Overlaid.Fitting());
    }
}
