#!/usr/bin/env bash
# Times the whole command on real input: the UK framework with its overlay, a real ten-year diary, a sample résumé.
# Usage: SWITCHBACK_DATA=... bench/real-input.sh [runs]
# Prints seconds, processor seconds and peak resident kilobytes, each as median (least to most), with and without the
# JVM's AOT cache, and beside them a JVM that only prints its version, as the peer of the same minute.
set -euo pipefail
: "${SWITCHBACK_DATA:?Set SWITCHBACK_DATA to the folder with the data.}"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-7}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/me.yaml" <<YAML
switchback: 1
as_of: 2013-07-08
present: {role: Lead developer - management}
aims:
  - {role: Lead developer, reports_to: same, same_employer: yes}
complaints:
  - {words: I have not written code for months, lever: role}
constraints: {learning_hours_per_week: 5}
files:
  calendar: $SWITCHBACK_DATA/ics_calendars/recurring-ical-events__issue42.ics.gz
  resume: $SWITCHBACK_DATA/resumes/json_resume/senior-engineer.resume.json
  frameworks: [$SWITCHBACK_DATA/uk_ddat_capability_framework/roles.csv.gz]
calendar: {from: 2013-01-07, weeks: 26, zone: Europe/Berlin}
YAML

./switchback check "$work/me.yaml" > /dev/null

# measure LABEL COMMAND...
measure() {
  local label=$1
  shift
  : > "$work/figures"
  for _ in $(seq "$runs"); do
    rm -rf "$work/out"
    /usr/bin/time -a -o "$work/figures" -f '%e %U %M' "$@" > /dev/null 2> "$work/talk" || { cat "$work/talk" >&2; exit 1; }
  done
  printf '%-24s' "$label"
  for column in 1 2 3; do
    cut -d' ' -f$column "$work/figures" | sort -n \
      | awk '{v[NR]=$1} END {printf "%s (%s to %s)   ", v[int((NR+1)/2)], v[1], v[NR]}'
  done
  echo
}

plan=(./switchback plan "$work/me.yaml" -o "$work/out")
echo "seconds   processor seconds   peak KB: median (least to most) of $runs runs"
measure "plan, with AOT cache" "${plan[@]}"
cache=dist/target/app/switchback.aot
mv "$cache" "$work/aot"
measure "plan, without" "${plan[@]}"
mv "$work/aot" "$cache"
measure "./switchback --version" ./switchback --version
