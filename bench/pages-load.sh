#!/usr/bin/env bash
# Asks for station pages at a steady pace, whether or not the answers keep up; the load runs on the same machine.
# Usage: JAVA_HOME=... bench/pages-load.sh [requests a second] [seconds] [seconds before that do not count]
# after ./switchback build. All seven stations of one's own space (a profile with a typed week) and of the example.
set -euo pipefail
# shellcheck source=serve.sh
. "$(dirname "${BASH_SOURCE[0]}")/serve.sh"
begin_pages -XX:AOTCache="$pages/pages.aot" ${SWITCHBACK_FLAGS:-}
echo "load before $(cut -d' ' -f1 /proc/loadavg)"
visit dev.switchback.bench.PagesLoad "$address" "${1:-200}" "${2:-60}" "${3:-30}"
echo "after it: $(memory); processor seconds $(awk '{print ($14+$15)/100}' "/proc/$server/stat")"
