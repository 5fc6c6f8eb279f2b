/// Reads exported calendars: the lines of `.ics` files, their time zones, and what repeats in them.
///
/// One file goes through five stations: [CalendarText] opens it within bounds, [IcsScanner] turns lines into
/// [IcsEvent]s, [CalendarZones] says what their zones mean, [RuleExpander] expands one rule in wall-clock time, and
/// [SeriesExpander] joins rules, extra dates, exceptions and moved instances of one event.
@NullMarked
package dev.switchback.imports.calendar;

import org.jspecify.annotations.NullMarked;
