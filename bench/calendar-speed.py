#!/usr/bin/python3
"""Times parsing and expanding a calendar with Debian's python3-recurring-ical-events.

    bench/calendar-speed.py FILE FROM WEEKS RUNS

prints, tab separated: who, instances, median, least and most milliseconds. Reading the modules is not timed.
"""
import datetime
import gzip
import sys
import time
import warnings
import zoneinfo

import icalendar
import recurring_ical_events

warnings.filterwarnings("ignore")
path, first, weeks, runs = sys.argv[1], datetime.date.fromisoformat(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
zone = zoneinfo.ZoneInfo("Europe/Berlin")
begin = datetime.datetime.combine(first, datetime.time(), zone)
end = datetime.datetime.combine(first + datetime.timedelta(weeks=weeks), datetime.time(), zone)
times = []
for _ in range(runs):
    start = time.perf_counter()
    with (gzip.open if path.endswith(".gz") else open)(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = recurring_ical_events.of(calendar).between(begin, end)
    times.append((time.perf_counter() - start) * 1000)
times.sort()
print("recurring-ical-events", len(events), *(round(t) for t in (times[len(times) // 2], times[0], times[-1])), sep="\t")
