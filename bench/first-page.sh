#!/usr/bin/env bash
# Times the first page from exec: a real process, until the first byte of the page behind the printed address, and of the
# first page proper; and what the process keeps in memory then and after a short evening.
# Usage: JAVA_HOME=... bench/first-page.sh [runs]     after ./switchback serve ran once, which makes the cache
set -euo pipefail
# shellcheck source=serve.sh
. "$(dirname "${BASH_SOURCE[0]}")/serve.sh"
runs=${1:-9}
echo "load $(cut -d' ' -f1 /proc/loadavg); median (least to most) of $runs runs"
# The one who asks is started first: its own start is none of the program's.
python3 - "$root" "$pages" "$runs" <<'PY'
import http.client, os, re, shutil, statistics, subprocess, sys, tempfile, time

root, pages, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])
java = os.environ['JAVA_HOME'] + '/bin/java'


def measure(flags):
    home = tempfile.mkdtemp()
    begun = time.monotonic()
    server = subprocess.Popen(
        [java, '@' + root + '/packaging/zip/flags', '-Dorg.sqlite.lib.path=' + pages + '/native', *flags,
         '-jar', pages + '/quarkus-run.jar', '--port', '0'],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=dict(os.environ, SWITCHBACK_HOME=home + '/data'))
    try:
        told = next(m for m in (re.search(rb'http://(127[^/]*)(/begin/\S+)', line) for line in server.stdout) if m)
        client = http.client.HTTPConnection(told.group(1).decode())
        client.request('GET', told.group(2).decode())
        answer = client.getresponse()
        answer.read(1)
        address = time.monotonic() - begun
        answer.read()
        client.request('GET', '/before', headers={'Cookie': answer.getheader('Set-Cookie').split(';')[0]})
        client.getresponse().read(1)
        first = time.monotonic() - begun
        with open(f'/proc/{server.pid}/smaps_rollup') as sizes:
            resident = next(int(line.split()[1]) for line in sizes if line.startswith('Rss:'))
        return address * 1000, first * 1000, resident / 1024
    finally:
        server.kill()
        server.wait()
        shutil.rmtree(home)


ways = {'without': []}
if os.path.exists(pages + '/pages.aot'):
    ways = {'with the cache': ['-XX:AOTCache=' + pages + '/pages.aot'], **ways}
# In turn, so that a busy minute of the machine falls on both.
seen = {way: [] for way in ways}
for _ in range(runs):
    for way, flags in ways.items():
        seen[way].append(measure(flags))
for way, all_runs in seen.items():
    spread = ['%.0f (%.0f to %.0f)' % (statistics.median(v), min(v), max(v)) for v in zip(*all_runs)]
    print('%-15s page of the address %s ms   first page %s ms   %s MB resident' % (way, *spread))
PY
begin_pages ${pages:+-XX:AOTCache="$pages/pages.aot"}
visit dev.switchback.bench.Evening "$address"
echo "after a short evening: $(memory)"
