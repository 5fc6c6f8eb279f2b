package dev.switchback.app.profile;

import java.nio.file.Path;
import java.util.Optional;

/// A framework to load.
///
/// @param file    where it is
/// @param overlay id of a built-in overlay, or path of an overlay file; empty means the one that fits, if any
public record FrameworkFile(Path file, Optional<String> overlay) {}
