package dev.switchback.cli;

import dev.switchback.app.calendar.SortEvents;
import dev.switchback.app.port.EventsFormat;

/// What the commands about calendars may use.
///
/// @param sort         what the rules take events for
/// @param eventsFormat the same for other programs
public record CalendarDoors(SortEvents sort, EventsFormat eventsFormat) {}
