package dev.switchback.app.port;

import dev.switchback.engine.week.LabelledEvent;
import java.nio.file.Path;
import java.util.List;

/// Reads events with what somebody says they are, to count how well events are sorted.
public interface LabelledEventsReader {
    /// @param file CSV with the columns `title`, `attendees`, `recurring`, `mine`, `minutes` and `activity`; others are
    ///             left alone
    /// @throws dev.switchback.app.error.WrongInputException when a column is missing, or a row is broken; names no
    /// title
    List<LabelledEvent> read(Path file);
}
