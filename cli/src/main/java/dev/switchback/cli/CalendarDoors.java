package dev.switchback.cli;

import dev.switchback.app.calendar.SortEvents;
import dev.switchback.app.calendar.StripCalendar;
import dev.switchback.app.pivot.TryWeek;
import dev.switchback.app.port.EventsFormat;

/// What the commands about calendars may use.
///
/// @param sort         what the rules take events for
/// @param eventsFormat the same for other programs
/// @param tryWeek      the week of any role
/// @param strip        a calendar without titles and names
public record CalendarDoors(SortEvents sort, EventsFormat eventsFormat, TryWeek tryWeek, StripCalendar strip) {}
