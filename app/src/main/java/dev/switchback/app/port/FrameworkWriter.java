package dev.switchback.app.port;

import dev.switchback.engine.framework.Framework;

/// Writes career frameworks.
public interface FrameworkWriter {
    /// A framework as a file of framework format v1, UTF-8. Read again it is the same framework, but for what a
    /// file of that format cannot say: issues of its import and the list of what no overlay links. The same
    /// framework gives the same bytes. O(size).
    byte[] write(Framework framework);
}
