package dev.switchback.app.port;

import dev.switchback.engine.title.LabelledTitle;
import java.nio.file.Path;
import java.util.List;

/// Reads titles with what somebody says they mean, to count how well titles are read.
public interface LabelledTitlesReader {
    /// @param file CSV with the columns `title`, `craft`, `track` and `level`; others are left alone
    /// @throws dev.switchback.app.error.WrongInputException when a column is missing, or a row is broken; names no
    /// title
    List<LabelledTitle> read(Path file);
}
