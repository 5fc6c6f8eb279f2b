#!/usr/bin/env bash
# Kills a writing process (SIGKILL) at random moments and reads back every answer that it had confirmed.
# Usage: bench/kill-store.sh [kills] [seed]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
kills=${1:-300}
seed=${2:-$(date +%s)}
mvn -q -ntp -Dquick test -pl store -am -Dtest=KillTest -Dsurefire.failIfNoSpecifiedTests=false \
  -Dswitchback.kills="$kills" -Dswitchback.seed="$seed" -Dsurefire.useFile=false
