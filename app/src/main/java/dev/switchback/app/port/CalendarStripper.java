package dev.switchback.app.port;

import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;
import java.nio.file.Path;
import java.util.Set;

/// Takes titles, names, addresses and notes out of a calendar.
public interface CalendarStripper {
    /// @param file      `.ics`, `.ics.gz`, or `.zip` with `.ics` in it
    /// @param standIns  what takes the place of titles, addresses and ids
    /// @param addresses the person's own, lower case; each becomes [StandIns#OWN], so that declined and own
    ///                  meetings are still known
    /// @return one calendar with everything the audit needs; its `titles` are the titles by their stand-ins
    /// @throws dev.switchback.app.error.WrongInputException when it is no calendar, or holds no event
    Upload strip(Path file, StandIns standIns, Set<String> addresses);
}
