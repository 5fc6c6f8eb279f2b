package dev.switchback.imports.calendar;

import dev.switchback.app.port.CalendarStripper;
import dev.switchback.app.upload.StandIns;
import dev.switchback.app.upload.Upload;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// Strips a calendar file; the calendars of a zip become one file.
public final class FileCalendarStripper implements CalendarStripper {
    @Override
    public Upload strip(Path file, StandIns standIns, Set<String> addresses) {
        var texts = CalendarZip.isZip(file) ? new CalendarZip(file).calendars() : List.of(new CalendarText(file));
        return IcsStripper.strip(texts, standIns, addresses);
    }
}
