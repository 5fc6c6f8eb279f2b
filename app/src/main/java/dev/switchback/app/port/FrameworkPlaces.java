package dev.switchback.app.port;

import dev.switchback.engine.framework.Framework;
import java.nio.file.Path;
import java.util.Map;

/// Tells where the parts of a framework stand in its file, so that a message can point there.
public interface FrameworkPlaces {
    /// Line (1 or more) of each craft, rung, skill and role by its id, `namespace:name`. What the format has no line
    /// for is absent; a format without lines gives an empty map.
    ///
    /// @param file      as it was read
    /// @param framework what was read from it
    /// @throws dev.switchback.app.error.SwitchbackException when the file cannot be read any more
    Map<String, Integer> lines(Path file, Framework framework);
}
