package dev.switchback.app.port;

import java.util.SortedMap;

/// Everything of a person in one file, with a checksum for each part.
public interface ArchiveFormat {
    /// @param files contents by path within the archive
    byte[] write(SortedMap<String, byte[]> files);

    /// Whether a file is packed at all, in whatever form.
    boolean isPacked(byte[] bytes);

    /// Whether a file is packed in the form of [#write], whole or damaged; other zips are not.
    boolean isArchive(byte[] bytes);

    /// What [#write] was given. Nothing is unpacked to disk, and no path leads out of the archive.
    ///
    /// @param name as messages show it
    /// @throws dev.switchback.app.error.WrongInputException when it is none of ours, is damaged, or unpacks to too
    /// much
    SortedMap<String, byte[]> read(String name, byte[] bytes);
}
