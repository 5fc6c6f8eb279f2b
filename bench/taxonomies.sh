#!/usr/bin/env bash
# Times what O*NET and ESCO cost a whole command, in a JVM whose heap is held to 512 MB: `check` of a small profile that names
# neither, each, and both. The difference to neither is the loading.
# Usage: SWITCHBACK_DATA=... bench/taxonomies.sh [runs]     after ./switchback build
set -euo pipefail
: "${SWITCHBACK_DATA:?Set SWITCHBACK_DATA to the folder with the data.}"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-7}
app=dist/target/app
java="${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}/bin/java"
flags=(-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1)
[ ! -f "$app/switchback.aot" ] || flags+=("-XX:AOTCache=$app/switchback.aot")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# profile NAME FRAMEWORKS
profile() {
  printf 'switchback: 1\nas_of: 2026-11-20\npresent: {role: "core:engineering-manager"}\naims: [{role: "core:data-scientist"}]\n' > "$work/$1.yaml"
  printf 'complaints: [{words: only meetings, lever: role}]\n' >> "$work/$1.yaml"
  [ -z "$2" ] || printf 'files: {frameworks: [%s]}\n' "$2" >> "$work/$1.yaml"
}
profile neither ""
profile onet "{file: $SWITCHBACK_DATA/onet_29_2, ratings: $SWITCHBACK_DATA/onet_30_0_ratings}"
profile esco "$SWITCHBACK_DATA/esco_1_2_0"
profile both "{file: $SWITCHBACK_DATA/onet_29_2, ratings: $SWITCHBACK_DATA/onet_30_0_ratings}, $SWITCHBACK_DATA/esco_1_2_0"

echo "load $(cut -d' ' -f1 /proc/loadavg); seconds, processor seconds, peak KB: median (least to most) of $runs runs"
for name in neither onet esco both; do
  : > "$work/figures"
  for _ in $(seq "$runs"); do
    /usr/bin/time -a -o "$work/figures" -f '%e %U %M' "$java" "${flags[@]}" -jar "$app/switchback.jar" check "$work/$name.yaml" \
      > /dev/null 2> "$work/talk" || { cat "$work/talk" >&2; exit 1; }
  done
  printf '%-10s' "$name"
  for column in 1 2 3; do
    cut -d' ' -f$column "$work/figures" | sort -n \
      | awk '{v[NR]=$1} END {printf "%s (%s to %s)   ", v[int((NR+1)/2)], v[1], v[NR]}'
  done
  echo
done
