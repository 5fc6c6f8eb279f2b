#!/usr/bin/env bash
# A practice run of the pages, for the start-up cache: starts them in an empty home on a free port, spends a short evening
# there, and stops them. Whatever fails, nothing stays behind.
# Usage: JAVA=... VISITOR=CLASSES-OF-BENCH tools/practise.sh FLAGS-AND-JAR...
set -euo pipefail
home=$(mktemp -d)
server=
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$home"
}
trap finish EXIT
SWITCHBACK_HOME="$home/data" "$JAVA" "$@" --port 0 > "$home/out" 2> /dev/null &
server=$!
address=
# A minute is more than the slowest start that was seen.
for _ in $(seq 600); do
  address=$(grep -o 'http://127[^ ]*' "$home/out" || true)
  [ -z "$address" ] || break
  kill -0 "$server" 2>/dev/null || exit 1
  sleep 0.1
done
"${VISITING_JAVA:-$JAVA}" -cp "$VISITOR" dev.switchback.bench.Evening "$address" > /dev/null 2>&1
kill "$server"
wait "$server" || [ $? -eq 143 ]
server=
