package dev.switchback.app.port;

import dev.switchback.app.profile.SeriesTags;
import java.nio.file.Path;
import java.util.Optional;

/// Reads what is remembered of series beside a profile.
public interface SeriesTagsReader {
    /// @param file as [SeriesTags#beside] names it
    /// @return empty when there is no such file
    /// @throws dev.switchback.app.error.WrongInputException when it is not one that `calendar tags` wrote
    /// @throws dev.switchback.app.error.SwitchbackException when the disk or a permission says no
    Optional<SeriesTags> find(Path file);
}
