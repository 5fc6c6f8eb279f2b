package dev.switchback.imports.prose;

import java.util.List;

/// A file of running text.
///
/// @param name  file name, as messages show it
/// @param lines in reading order
public record Prose(String name, List<ProseLine> lines) {
    public Prose {
        lines = List.copyOf(lines);
    }

    /// File and place of a line, as messages show it.
    public String place(ProseLine line) {
        return name + ", " + line.place();
    }
}
