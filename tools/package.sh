#!/usr/bin/env bash
# Makes the zip that starts without Java: the program, a runtime of its own, start scripts, licences (docs/package.md).
# Called by `./switchback package` after the build. Usage: JAVA_HOME=... tools/package.sh
# Makes target/switchback-VERSION-PLATFORM.zip. With SWITCHBACK_LEARN=no the start-up caches are left out; then the same
# sources and the same JDK give the same bytes.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What the program and its libraries use; tools/package-test.sh starts the zip with nothing else. Why each: docs/package.md
modules=(
  java.base java.desktop java.logging java.management java.naming java.security.jgss java.security.sasl java.sql java.xml
  jdk.charsets jdk.crypto.ec jdk.localedata jdk.management jdk.net jdk.unsupported jdk.zipfs
)
locales=en,de

version=$(sed -n 's:^  <version>\(.*\)</version>.*:\1:p' "$root/pom.xml" | head -1)
version=${version%-SNAPSHOT}
case "$(uname -s)" in
  Linux) system=linux ;;
  Darwin) system=macos ;;
  MINGW* | MSYS* | CYGWIN*) system=windows ;;
  *) system=$(uname -s | tr '[:upper:]' '[:lower:]') ;;
esac
case "$(uname -m)" in
  x86_64 | amd64) machine=x64 ;;
  aarch64 | arm64) machine=arm64 ;;
  *) machine=$(uname -m) ;;
esac
name="switchback-$version"
work="$root/target/package"
top="$work/$name"
zip="$root/target/$name-$system-$machine.zip"
java="$JAVA_HOME/bin/java"
packaging=("$java" -Duser.timezone=UTC -cp "$root/packaging/target/classes" dev.switchback.packaging.Packaging)

say() { printf '%s\n' "$*" >&2; }

say "Making the runtime ..."
rm -rf "$work" "$zip"
mkdir -p "$top"
# Not compressed: the zip does that, and a start reads it plain.
"$JAVA_HOME/bin/jlink" --add-modules "$(IFS=,; echo "${modules[*]}")" --include-locales="$locales" \
  --strip-debug --no-header-files --no-man-pages --compress zip-0 --output "$top/runtime"

say "Putting the program together ..."
cp -R "$root/server/target/quarkus-app" "$top/app"
rm -rf "$top"/app/*.aot "$top/app/native" "$top/app/learned" "$top/app/quarkus-app-dependencies.txt"
JAVA_HOME="$JAVA_HOME" "$root/tools/unpack-native.sh" "$top/app"
"${packaging[@]}" commands "$root/dist/target/app" "$top/app"
"${packaging[@]}" licences "$top/app" "$top/licences"
cp -R "$root/examples" "$top/examples"
cp "$root/packaging/zip/flags" "$top/app/flags"
cp "$root/LICENSE" "$root/NOTICE" "$root/PRIVACY.md" "$top/"
sed "s/@VERSION@/$version/g" "$root/packaging/zip/README.txt" > "$top/README.txt"
case "$system" in
  windows) scripts=(switchback.cmd) ;;
  macos) scripts=(switchback Switchback.command) ;;
  *) scripts=(switchback Switchback.desktop) ;;
esac
for script in "${scripts[@]}"; do
  cp "$root/packaging/zip/$script" "$top/"
  chmod 755 "$top/$script"
done

# The JVM knows the files of its cache by their times, so they get the times that they will have when unpacked.
find "$top" -exec env TZ=UTC touch -h -t 202601010000.00 {} +

if [ "${SWITCHBACK_LEARN:-yes}" != no ]; then
  say "Practising, for a faster start ..."
  own="$top/runtime/bin/java"
  JAVA="$own" VISITING_JAVA="$java" VISITOR="$root/bench/target/classes" \
    "$root/tools/practise.sh" "@$top/app/flags" "-Dorg.sqlite.lib.path=$top/app/native" -XX:AOTCacheOutput="$top/app/pages.aot" -jar "$top/app/quarkus-run.jar"
  "$own" "@$top/app/flags" -XX:AOTCacheOutput="$top/app/commands.aot" -jar "$top/app/switchback.jar" \
    plan "$top/examples/engineering-manager/me.yaml" -o "$work/dossier" > /dev/null 2>&1
  [ -f "$top/app/pages.aot" ] && [ -f "$top/app/commands.aot" ]
fi

say "Writing the zip ..."
"${packaging[@]}" zip "$top" "$zip"
rm -rf "$work"
echo "$zip"
