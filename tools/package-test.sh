#!/usr/bin/env bash
# Holds what the zip promises: unpacked anywhere it starts without Java on the machine, by one command, with pages and
# commands, and it stops, refuses and speaks as it should. Usage: tools/package-test.sh ZIP   (JAVA_HOME: a JDK, for the
# visitor only; the zip never sees it)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
zip=$(readlink -f "$1")
: "${JAVA_HOME:?Set JAVA_HOME to a JDK 25, for the visitor.}"
work=$(mktemp -d)
passed=0
server=
finish() {
  [ -z "$server" ] || kill -KILL "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

ok() { passed=$((passed + 1)); echo "ok    $*"; }
fail() {
  echo "fails $*" >&2
  tail -n 20 "$work"/*.out "$work"/*.err >&2 2>/dev/null || true
  exit 1
}

# A machine without Java: an empty home, and of programs only what the start script calls.
mkdir "$work/bin" "$work/home" "$work/a folder"
for tool in sh dirname readlink find touch chmod; do
  ln -s "$(command -v "$tool")" "$work/bin/$tool"
done
bare=(env -i PATH="$work/bin" HOME="$work/home" LANG=C.UTF-8)

# Another time zone than the one it was packed in: the times of the files must not depend on it.
TZ=Pacific/Auckland unzip -q "$zip" -d "$work/a folder"
top=("$work/a folder"/*)
[ ${#top[@]} -eq 1 ] && [ -x "${top[0]}/switchback" ] || fail "one folder with the start script"
here=${top[0]}
for file in LICENSE NOTICE PRIVACY.md README.txt licences/README.txt runtime/legal; do
  [ -e "$here/$file" ] || fail "holds $file"
done
ok "unpacks into one folder with program, runtime, licences and notes"

# A program that unpacks without keeping times must not cost the cache.
touch "$here/app/quarkus-run.jar"

# begin NAME ARGUMENTS...: starts the pages; sets server and address.
begin() {
  local name=$1
  shift
  # A shell lets what it starts beside itself ignore Ctrl-C; a terminal does not.
  env --default-signal=INT "${bare[@]}" "$here/switchback" "$@" > "$work/$name.out" 2> "$work/$name.err" &
  server=$!
  address=
  for _ in $(seq 600); do
    address=$(grep -o 'http://127[^ ]*' "$work/$name.out" || true)
    [ -z "$address" ] || return 0
    kill -0 "$server" 2>/dev/null || return 1
    sleep 0.1
  done
  return 1
}

begin pages serve --port 0 || fail "starts and prints an address"
ok "starts by one command in a folder with a space and prints an address"

"$JAVA_HOME/bin/java" -cp "$root/bench/target/classes" dev.switchback.bench.Evening "$address" > "$work/visit.out" 2> "$work/visit.err" \
  || fail "shows the first page, the example, and keeps answers"
ok "shows the first page, the example, and keeps answers"

if [ -r "/proc/$server/maps" ]; then
  # Whatever is mapped or open lies in the folder, in the home, in the folder for passing files, or is a system library.
  { sed -n 's/^[^/]*\(\/.*\)$/\1/p' "/proc/$server/maps"; readlink "/proc/$server"/fd/* || true; } | grep '^/' | sort -u > "$work/open"
  strangers=$(grep -v -e "^$here/" -e "^$work/" -e '^/dev/' -e '^/proc/' -e '^/tmp/' -e '^/\(usr/\)\?lib' -e '^/etc/' "$work/open" || true)
  [ -z "$strangers" ] || fail "opens nothing but its own: $strangers"
  ! grep -e '/jvm/' -e "^$JAVA_HOME" "$work/open" | grep -v "^$here/" || fail "uses no other Java"
  grep -q "^$here/runtime/lib/server/libjvm" "$work/open" || fail "uses its own Java"
  ok "uses its own Java and no other"
  if unzip -l "$zip" | grep -q 'pages\.aot'; then
    grep -q "^$here/app/pages.aot" "$work/open" || fail "uses its start-up cache where it was unpacked"
    ok "uses its start-up cache where it was unpacked"
  fi
fi

# A second start with the same home, and one on the same port: told, with what to do.
port=${address#http://127.0.0.1:}
port=${port%%/*}
code=0
"${bare[@]}" "$here/switchback" serve --port 0 > "$work/second.out" 2> "$work/second.err" || code=$?
[ "$code" -eq 3 ] && grep -q 'Another Switchback is using the data folder' "$work/second.err" || fail "says that the home is in use ($code)"
ok "says that another Switchback uses the home"
code=0
"${bare[@]}" SWITCHBACK_HOME="$work/other" "$here/switchback" serve --port "$port" > "$work/port.out" 2> "$work/port.err" || code=$?
[ "$code" -eq 3 ] && grep -q -e '--port' "$work/port.err" || fail "says that the port is taken ($code)"
ok "says that the port is taken and names --port"

kill -TERM "$server"
code=0
wait "$server" || code=$?
server=
[ "$code" -eq 143 ] || fail "ends when it is told to ($code)"
ok "ends when it is told to"
begin again serve --port 0 || fail "starts again"
"$JAVA_HOME/bin/java" -cp "$root/bench/target/classes" dev.switchback.bench.Evening "$address" > "$work/visit.out" 2> "$work/visit.err" \
  || fail "still holds what was typed"
kill -INT "$server"
code=0
wait "$server" || code=$?
server=
[ "$code" -eq 130 ] || fail "ends with Ctrl-C ($code)"
ok "starts again, and ends with Ctrl-C"

cd "$work"
tracing=()
! command -v strace > /dev/null || tracing=("$(command -v strace)" -f -qq -e trace=openat,execve -o "$work/trace")
"${bare[@]}" "${tracing[@]}" "$here/switchback" plan "$here/examples/engineering-manager/me.yaml" -o "$work/dossier" \
  > "$work/plan.out" 2> "$work/plan.err" || fail "plans the example"
[ -s "$work/dossier/private/dossier.html" ] && grep -q 'Your options' "$work/plan.out" || fail "plans the example"
ok "plans the example from the command line"
if [ -f "$work/trace" ]; then
  ! grep -v ENOENT "$work/trace" | grep -e "\"$JAVA_HOME" -e '"/usr/lib/jvm' || fail "opens a file of another Java"
  ok "opens no file of another Java (strace)"
fi
[ -z "$(ls -A "$work/home" | grep -v '^\.' || true)" ] || fail "leaves nothing visible in the home: $(ls "$work/home")"

echo "$passed passed, 0 failed"
