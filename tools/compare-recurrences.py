#!/usr/bin/python3
"""Expands calendars with a reader that shares no code with Switchback (Debian: python3-recurring-ical-events).

    tools/compare-recurrences.py ZONE FROM WEEKS FILE...

prints one line for each instance: file name, tab, begin, tab, end. Days stand as dates, hours as seconds since 1970.
A UID that the reader refuses stands as: file name, tab, "refused", tab, reason. Times without a zone are read in ZONE.
RecurrenceComparisonTest (imports) runs this and compares.
"""
import datetime
import gzip
import re
import sys
import warnings
from collections import defaultdict

import icalendar
import pytz
import recurring_ical_events

warnings.filterwarnings("ignore")


def read(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rb") as file:
        text = as_defined(file.read().decode("utf-8-sig"))
    try:
        return icalendar.Calendar.from_ical(text, multiple=True)
    except ValueError:
        return [calendar for part in re.split(r"(?=BEGIN:VCALENDAR)", text) if part.strip() for calendar in salvage(part)]


def as_defined(text):
    """Keeps the parser from taking Europe/lisbon for Europe/Lisbon where the file itself says what it means."""
    known = {name.lower() for name in pytz.all_timezones}
    for name in set(re.findall(r"^TZID:(.*?)\r?$", text, re.M)):
        if name not in pytz.all_timezones and name.lower() in known:
            text = re.sub(r"(TZID[=:])" + re.escape(name) + r"(?=[:;\r\n])", r"\1" + name + " of this file", text)
    return text


def salvage(text):
    """The events of a calendar that holds one line the parser refuses, without the events it refuses."""
    events = re.findall(r"BEGIN:VEVENT.*?END:VEVENT\r?\n", text, re.S)
    zones = re.findall(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\r?\n", text, re.S)
    # This parser refuses a zone's rule that ends in UTC, as the RFC wants it; the hours between make no difference.
    zones = [re.sub(r"(UNTIL=\d{8}T\d{6})Z", r"\1", zone) for zone in zones]
    calendar = icalendar.Calendar.from_ical("BEGIN:VCALENDAR\r\n" + "".join(zones) + "END:VCALENDAR\r\n")
    for event in events:
        try:
            calendar.add_component(icalendar.Event.from_ical(event))
        except ValueError:
            pass
    return [calendar]


def moment(value, zone):
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            value = zone.localize(value)
        return str(int(value.timestamp()))
    return value.isoformat()


def parts(calendar):
    """One small calendar for each UID, so that one refused event does not hide the others."""
    by_uid = defaultdict(list)
    for event in calendar.walk("VEVENT"):
        by_uid[str(event.get("UID", id(event)))].append(event)
    for events in by_uid.values():
        part = icalendar.Calendar()
        for key, value in calendar.items():
            part[key] = value
        for event in events:
            part.add_component(event)
        yield part


def expand(path, zone, begin, end):
    name = path.rsplit("/", 1)[-1]
    for calendar in read(path):
        for part in parts(calendar):
            try:
                events = recurring_ical_events.of(part).between(begin, end)
            except Exception as refused:
                yield name, "refused", type(refused).__name__ + " " + str(refused).replace("\n", " ")[:60]
                continue
            for event in events:
                first = event["DTSTART"].dt
                last = event["DTEND"].dt if "DTEND" in event else first
                if last == first and not isinstance(first, datetime.datetime):
                    # RFC 5545, 3.6.1: a day without an end lasts that day; this library says no time at all.
                    last = first + datetime.timedelta(days=1)
                yield name, moment(first, zone), moment(last, zone)


def main(zone_name, first_day, weeks, paths):
    zone = pytz.timezone(zone_name)
    begin = zone.localize(datetime.datetime.fromisoformat(first_day))
    end = zone.localize(datetime.datetime.fromisoformat(first_day) + datetime.timedelta(weeks=int(weeks)))
    for path in paths:
        for line in sorted(expand(path, zone, begin, end)):
            print("\t".join(line))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:])
