#!/usr/bin/env bash
# Times a look at a large git repository: 52,000 commits of 61 authors over eight years, one in seven of the person's own, some 1.8 GB with
# 500 files of 2 MB that do not pack. It is made once by `git fast-import` in a folder of its own and deleted at the end (KEEP=yes keeps it, WORK names a folder that has it and stays).
# Usage: bench/repository.sh [runs] [commits] [megabytes of large files]     after ./switchback build
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-3} commits=${2:-52000} megabytes=${3:-1000}
app=dist/target/app
java="${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}/bin/java"
flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
work=${WORK:-}
if [ -z "$work" ]; then
  work=$(mktemp -d)
  [ "${KEEP:-no}" = yes ] || trap 'rm -rf "$work"' EXIT
fi

if [ ! -d "$work/large.git" ]; then
  git init -q --bare "$work/large.git"
  git -C "$work/large.git" config core.compression 0
  python3 - "$commits" "$megabytes" << 'END' | git -C "$work/large.git" fast-import --quiet --depth=0
import os, random, sys

commits, megabytes = int(sys.argv[1]), int(sys.argv[2])
draw, out, second = random.Random(7), sys.stdout.buffer, 1_400_000_000
endings = ["java", "py", "ts", "go", "sql", "md", "yaml", "tf"]
every = max(1, commits // max(1, megabytes // 2))
for i in range(commits):
    second += draw.randrange(600, 9_000)
    who = "own@example.org" if draw.random() < 0.15 else f"dev{draw.randrange(60)}@example.org"
    trailer = "\nReviewed-by: Own <own@example.org>\n" if draw.random() < 0.05 else ""
    said = f"Change {i}\n{trailer}".encode()
    out.write(f"commit refs/heads/main\ncommitter Somebody <{who}> {second} +0000\ndata {len(said)}\n".encode() + said)
    for _ in range(draw.randrange(1, 6)):
        path = (f"services/s{draw.randrange(40)}/src/main/m{draw.randrange(12)}/"
                f"F{draw.randrange(30)}.{draw.choice(endings)}")
        text = (f"line {i} of {path}\n" * 20).encode()
        out.write(f"M 100644 inline {path}\ndata {len(text)}\n".encode() + text + b"\n")
    if i % every == 0:
        large = os.urandom(2_000_000)
        out.write(f"M 100644 inline assets/large{i % 400}.bin\ndata {len(large)}\n".encode() + large + b"\n")
    out.write(b"\n")
END
fi

echo "$(du -sh "$work/large.git" | cut -f1), $(git -C "$work/large.git" rev-list --all --count) commits; load $(cut -d' ' -f1 /proc/loadavg)"
for heap in 1g 256m; do
  for seconds in 60 5; do
    : > "$work/figures"
    for _ in $(seq "$runs"); do
      /usr/bin/time -a -o "$work/figures" -f '%e %U %M' "$java" "-Xmx$heap" "${flags[@]}" -jar "$app/switchback.jar" \
        repository "$work/large.git" --address own@example.org --seconds "$seconds" > "$work/said" 2> /dev/null
    done
    printf 'heap %s, --seconds %s: seconds, processor seconds, peak KB: ' "$heap" "$seconds"
    for column in 1 2 3; do
      cut -d' ' -f$column "$work/figures" | sort -n \
        | awk '{v[NR]=$1} END {printf "%s (%s to %s)   ", v[int((NR+1)/2)], v[1], v[NR]}'
    done
    echo
    grep -A1 "time was over" "$work/said" | tr '\n' ' ' || true
    echo
  done
done
