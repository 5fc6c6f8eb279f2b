package dev.switchback.app.profile;

import java.nio.file.Path;

/// Which overlay is laid over a framework.
public sealed interface Overlaid {
    /// The one that fits by itself, if any.
    record Fitting() implements Overlaid {}

    /// One that ships with the program.
    ///
    /// @param id such as `uk-ddat`
    record BuiltIn(String id) implements Overlaid {}

    /// One of the person's own.
    record OfFile(Path file) implements Overlaid {}
}
