package dev.switchback.cli;

import dev.switchback.app.calendar.SortEvents;
import dev.switchback.app.calendar.StripCalendar;
import dev.switchback.app.calendar.TagSeries;
import dev.switchback.app.pivot.TryWeek;
import dev.switchback.app.port.EventsFormat;
import dev.switchback.app.words.Languages;

/// What the commands about calendars may use.
///
/// @param sort         what the rules take events for
/// @param eventsFormat the same for other programs
/// @param tryWeek      the week of any role
/// @param strip        a calendar without titles and names
/// @param tags         what the person says of series
/// @param languages    words of a locale
public record CalendarDoors(
        SortEvents sort,
        EventsFormat eventsFormat,
        TryWeek tryWeek,
        StripCalendar strip,
        TagSeries tags,
        Languages languages) {}
