#!/usr/bin/env bash
# Times the ten-year diary of 4,778 events: ours (parse, expand, audit) against ical4j and Debian's
# python3-recurring-ical-events (parse and expand), in one run, and prints the ratios. All three must find as many instances.
# Usage: SWITCHBACK_DATA=... bench/calendar-speed.sh [runs]
set -euo pipefail
: "${SWITCHBACK_DATA:?Set SWITCHBACK_DATA to the folder with the data.}"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-9}
java="${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}/bin/java"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# One event was created in the year 0000, which ical4j refuses; all three read the corrected text.
zcat "$SWITCHBACK_DATA/ics_calendars/recurring-ical-events__issue42.ics.gz" | sed 's/^\(CREATED:\)0000/\11970/' > "$work/diary.ics"
# In one call with the compiler, the path of the last module names the classes of the others.
mvn -q -B -ntp -Dquick compile dependency:build-classpath -pl bench -am -Dmdep.outputFile="$work/classpath"
path=bench/target/classes:$(cat "$work/classpath")
window=(2016-12-26 520)
"$java" -cp "$path" dev.switchback.bench.CalendarSpeed "$work/diary.ics" "${window[@]}" "$runs" 2> "$work/talk" > "$work/figures" \
  || { cat "$work/talk" >&2; exit 1; }
bench/calendar-speed.py "$work/diary.ics" "${window[@]}" 3 >> "$work/figures"
echo "load $(cut -d' ' -f1 /proc/loadavg); instances, then milliseconds: median, least, most"
cat "$work/figures"
awk -F'\t' 'NR == 1 {ours = $3; count = $2} NR > 1 {printf "%.1f times as fast as %s\n", $3 / ours, $1}
  $2 != count {print "not the same instances"; wrong = 1} END {exit wrong}' "$work/figures"
