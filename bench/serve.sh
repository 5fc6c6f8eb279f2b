# Sourced by the measurements of the pages: starts them in an empty home on a free port, as `./switchback` would.
#   begin_pages FLAGS...   sets server (process id), address, and begun (nanoseconds since 1970, before exec)
#   end_pages
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
pages="$root/server/target/quarkus-app"
: "${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}"
work=$(mktemp -d)
server=
trap 'end_pages; rm -rf "$work"' EXIT

begin_pages() {
  rm -f "$work/out"
  begun=$(date +%s%N)
  SWITCHBACK_HOME="$work/home" "$JAVA_HOME/bin/java" "@$root/packaging/zip/flags" "-Dorg.sqlite.lib.path=$pages/native" \
    "$@" -jar "$pages/quarkus-run.jar" --port 0 > "$work/out" 2> "$work/talk" &
  server=$!
  address=
  for _ in $(seq 6000); do
    address=$(grep -o 'http://127[^ ]*' "$work/out" 2> /dev/null || true)
    [ -z "$address" ] || return 0
    kill -0 "$server" 2> /dev/null || break
    sleep 0.005
  done
  cat "$work/talk" >&2
  return 1
}

end_pages() {
  [ -z "$server" ] || kill "$server" 2> /dev/null || true
  [ -z "$server" ] || wait "$server" 2> /dev/null || true
  server=
}

# kilobytes of the process: resident, and its share of what is shared
memory() {
  awk '/^Rss:/ {rss=$2} /^Pss:/ {pss=$2} END {printf "%.0f MB resident, %.0f MB proportional", rss/1024, pss/1024}' "/proc/$server/smaps_rollup"
}

# least, median and most of numbers on lines
spread() { sort -n | awk '{v[NR]=$1} END {printf "%s (%s to %s)", v[int((NR+1)/2)], v[1], v[NR]}'; }

visit() { "$JAVA_HOME/bin/java" -XX:TieredStopAtLevel=1 -cp "$root/bench/target/classes" "$@"; }
