package dev.switchback.app.port;

import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;

/// Finds out what a file is that a person gave to a page, by its content and never by its name alone.
public interface UploadReader {
    /// @param name       as messages show it
    /// @param bytes      as they were sent; packed with gzip or not
    /// @param standIns   in place of titles, names and addresses of a calendar
    /// @param withTitles whether the person asked to keep a calendar with its titles and names
    /// @throws dev.switchback.app.error.WrongInputException when it is nothing that is read here, or is not in
    /// order
    Upload read(String name, byte[] bytes, StandIns standIns, boolean withTitles);

    /// A posting, which its content does not tell from a résumé: only where it is given says what it is.
    ///
    /// @throws dev.switchback.app.error.WrongInputException when no posting can be read in it
    Upload readPosting(String name, byte[] bytes);

    /// A calendar that was kept without names, with the person's own addresses put back, to be taken along.
    ///
    /// @param kept      as [Upload#kept]
    /// @param addresses the person's own
    byte[] withOwnAddresses(byte[] kept, StandIns standIns, Iterable<String> addresses);
}
