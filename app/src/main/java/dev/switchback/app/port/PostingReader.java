package dev.switchback.app.port;

import dev.switchback.app.resume.Posting;
import java.nio.file.Path;

/// Reads a job posting or the description of a role.
public interface PostingReader {
    /// @param file PDF, DOCX, Markdown, plain text, or JSON of the JSON Resume job schema
    /// @throws dev.switchback.app.error.WrongInputException when it is none of these
    Posting read(Path file);

    /// The same for a file in memory; packed with gzip or not.
    ///
    /// @param name as messages show it
    Posting read(String name, byte[] bytes);

    /// @param name as messages show it
    /// @param text as it was pasted
    /// @throws dev.switchback.app.error.WrongInputException when it holds nothing, or far too much
    Posting read(String name, String text);
}
