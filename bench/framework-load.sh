#!/usr/bin/env bash
# Times the first loading of the built-in framework, each in a new JVM: from the snapshot that the build makes, and from its
# YAML files (the same program with the snapshot taken out of its jar). Three ways to start: plain, as the commands do without
# an AOT cache, and with a cache of its own. Both run in turn, so that a busy machine is as busy for either.
# Usage: bench/framework-load.sh [runs]     after ./switchback build
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-9}
lib=dist/target/app/lib
java_home=${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir "$work/snapshot" "$work/yaml" "$work/jar"
cp "$lib"/*.jar "$work/snapshot"
cp "$lib"/*.jar "$work/yaml"
catalogue=$(cd "$lib" && ls switchback-catalogue-*.jar)
(cd "$work/jar" && "$java_home/bin/jar" xf "$work/yaml/$catalogue" && rm switchback/framework/core.snapshot \
  && "$java_home/bin/jar" cfM "$work/yaml/$catalogue" .)
for kind in snapshot yaml; do
  "$java_home/bin/javac" -nowarn -cp "$work/$kind/*" -d "$work/classes" bench/FrameworkLoad.java
  "$java_home/bin/jar" cfM "$work/$kind/load.jar" -C "$work/classes" .
  path=$(printf '%s:' "$work/$kind"/*.jar)
  "$java_home/bin/java" -XX:AOTCacheOutput="$work/$kind.aot" -cp "$path" FrameworkLoad > "$work/talk" 2>&1 || { cat "$work/talk" >&2; exit 1; }
done

load() { # KIND FLAGS...
  local kind=$1 path
  shift
  path=$(printf '%s:' "$work/$kind"/*.jar)
  "$java_home/bin/java" "$@" -cp "$path" FrameworkLoad
}

median() { sort -n "$1" | awk '{v[NR]=$1} END {printf "%.0f", v[int((NR+1)/2)] / 1000}'; }

echo "load $(cut -d' ' -f1 /proc/loadavg); ms, median of $runs runs: wall (processor)"
for way in plain commands cached; do
  rm -f "$work"/*.figures
  for _ in $(seq "$runs"); do
    for kind in snapshot yaml; do
      case $way in
        plain) flags=() ;;
        commands) flags=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1) ;;
        cached) flags=("-XX:AOTCache=$work/$kind.aot") ;;
      esac
      load "$kind" ${flags[@]+"${flags[@]}"} > "$work/one"
      cut -d' ' -f1 "$work/one" >> "$work/$kind.wall.figures"
      cut -d' ' -f2 "$work/one" >> "$work/$kind.cpu.figures"
    done
  done
  s=$(median "$work/snapshot.wall.figures") y=$(median "$work/yaml.wall.figures")
  printf '%-9s snapshot %s (%s)   yaml %s (%s)   ratio %s\n' "$way" "$s" "$(median "$work/snapshot.cpu.figures")" \
    "$y" "$(median "$work/yaml.cpu.figures")" "$(awk -v a="$s" -v b="$y" 'BEGIN {printf "%.2f", (a > 0 ? a : 1) / b}')"
done
