#!/usr/bin/env bash
# Puts the database's own library for this machine beside the program. Without that each start unpacks it anew into the
# folder for passing files, which takes longer and fails where nothing there may be run (decision 171).
# Usage: JAVA_HOME=... tools/unpack-native.sh APP-FOLDER      fills APP-FOLDER/native
set -euo pipefail
app=$(cd "$1" && pwd)
case "$(uname -s)" in
  Linux) system=Linux ;;
  Darwin) system=Mac ;;
  *) system=Windows ;;
esac
case "$(uname -m)" in
  aarch64 | arm64) machine=aarch64 ;;
  *) machine=x86_64 ;;
esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
jar=("$app"/lib/main/org.xerial.sqlite-jdbc-*.jar)
(cd "$work" && "$JAVA_HOME/bin/jar" xf "${jar[0]}" "org/sqlite/native/$system/$machine")
rm -rf "$app/native"
mkdir "$app/native"
cp "$work/org/sqlite/native/$system/$machine"/* "$app/native/"
