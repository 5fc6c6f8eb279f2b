#!/usr/bin/env bash
# Times the first page from exec: a real process, until the first byte of the page behind the printed address, and of the
# first page proper; and what the process keeps in memory then and after a short evening.
# Usage: JAVA_HOME=... bench/first-page.sh [runs]     after ./switchback build
set -euo pipefail
# shellcheck source=serve.sh
. "$(dirname "${BASH_SOURCE[0]}")/serve.sh"
runs=${1:-9}
first_byte() { # of ADDRESS; the browser's own time is not counted
  python3 - "$1" "$begun" <<'PY'
import http.client, sys, time
address, begun = sys.argv[1], int(sys.argv[2])
host = address.split('/')[2]
c = http.client.HTTPConnection(host)
c.request('GET', '/begin/' + address.rsplit('/', 1)[1])
r = c.getresponse(); r.read(1)
first = (time.time_ns() - begun) // 1000000
r.read()
cookie = r.getheader('Set-Cookie').split(';')[0]
c.request('GET', '/before', headers={'Cookie': cookie})
r = c.getresponse(); r.read(1)
print(first, (time.time_ns() - begun) // 1000000)
PY
}

measure() { # LABEL FLAGS...
  local label=$1
  shift
  : > "$work/first"; : > "$work/before"; : > "$work/memory"
  for _ in $(seq "$runs"); do
    rm -rf "$work/home" "$work/home-key"
    begin_pages "$@"
    read -r first before < <(first_byte "$address")
    echo "$first" >> "$work/first"; echo "$before" >> "$work/before"
    memory >> "$work/memory"; echo >> "$work/memory"
    end_pages
  done
  printf '%-18s page of the address %s ms   first page %s ms   %s\n' \
    "$label" "$(spread < "$work/first")" "$(spread < "$work/before")" "$(sort -n "$work/memory" | sed -n "$(((runs + 1) / 2))p")"
}

echo "load $(cut -d' ' -f1 /proc/loadavg); median (least to most) of $runs runs"
[ ! -f "$pages/pages.aot" ] || measure "with the cache" -XX:AOTCache="$pages/pages.aot"
measure "without"
rm -rf "$work/home" "$work/home-key"
begin_pages ${pages:+-XX:AOTCache="$pages/pages.aot"}
visit dev.switchback.bench.Evening "$address"
echo "after a short evening: $(memory)"
