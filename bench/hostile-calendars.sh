#!/usr/bin/env bash
# Reads and audits the calendars made to stop the program, one after the other in a process of 256 MB, and prints of each: steps
# of work, instances, whether its good event was found, what was reported or refused, milliseconds of the processor. The first warms the process.
# Usage: bench/hostile-calendars.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
java="${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}/bin/java"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -ntp -Dquick -Dunchecked test-compile dependency:build-classpath -pl imports -am -Dmdep.outputFile="$work/classpath"
path=imports/target/test-classes:imports/target/classes:app/target/classes:engine/target/classes:$(cat "$work/classpath")
echo "load $(cut -d' ' -f1 /proc/loadavg); calendar, steps, instances, good event, weeks, reported, processor milliseconds"
"$java" -Xmx256m -XX:+ExitOnOutOfMemoryError -cp "$path" dev.switchback.imports.calendar.HostileReading --into "$work" | cut -f2-
