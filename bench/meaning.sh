#!/usr/bin/env bash
# Makes or measures the meaning table (docs/quality.md). Builds the tool first; it is no part of the usual build.
# Usage: SWITCHBACK_DATA=... bench/meaning.sh measure seed=N        the table in the catalogue, on what was kept out of its fit
#        SWITCHBACK_DATA=... bench/meaning.sh fit table=FILE        another table; asks the teacher some 250,000 times
# The teacher's answers are kept in $SWITCHBACK_ANSWERS (else in a file below the build folder), so that it is asked once.
set -euo pipefail
: "${SWITCHBACK_DATA:?Set SWITCHBACK_DATA to the folder with the data.}"
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command=${1:?Say fit or measure.}
shift
mvn -q -B -ntp -Dquick -Dmaven.test.skip=true -Pmeaning package -pl meaning-tool -am
table=catalogue/src/main/resources/switchback/meaning/pieces.table
exec "${JAVA_HOME:?Set JAVA_HOME to a JDK 25.}/bin/java" -Xmx6g --enable-native-access=ALL-UNNAMED \
  -cp "meaning-tool/target/classes:meaning-tool/target/jars/*" dev.switchback.meaning.MeaningTool "$command" \
  "esco=$SWITCHBACK_DATA/esco_1_2_0" "onet=$SWITCHBACK_DATA/onet_29_2" \
  "answers=${SWITCHBACK_ANSWERS:-meaning-tool/target/answers}" "table=$table" "$@"
