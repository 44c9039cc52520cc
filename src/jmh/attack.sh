#!/bin/sh
# What refusing costs the server, and what a normal client keeps of its throughput beside an attacker who sends at a
# bounded rate; one table. Client and server share the machine, so that only a quiet one tells anything. Needs Linux
# (/proc). Stops by itself; loopback only.
#
#   src/jmh/attack.sh [h2|postgres]
#
# RATE attacks a second (10) · SECONDS_EACH length of one measurement (5) · PORT (18080) · JAVA_OPTS of the server
# SERVER_OPTS more properties
set -eu
cd "$(dirname "$0")/../.."

rate=${RATE:-10} each=${SECONDS_EACH:-5} port=${PORT:-18080} out=target/attack
base=http://127.0.0.1:$port
server=

stop() {
  if [ -n "$server" ]; then
    kill "$server" 2>/dev/null || true
    wait "$server" 2>/dev/null || true
    server=
  fi
}
trap stop EXIT
trap 'exit 1' INT TERM

mkdir -p "$out"
[ -n "${BUILT:-}" ] || mvn -q -B -Pjmh test-compile >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; exit 1; }
classes=${CLASSES:-target/classes:target/jmh-classes:$(cat target/jmh.classpath)}

store=$(echo "${1:-h2}" | tr '[:lower:]' '[:upper:]')
# shellcheck disable=SC2086
java ${JAVA_OPTS:--Xmx192m -XX:+UseSerialGC} -cp "$classes" org.lianhe.jmh.BenchServer "$store" --server.port="$port" \
  --server.address=127.0.0.1 ${SERVER_OPTS:-} >"$out/server.log" 2>&1 &
server=$!
waited=0
until curl -fs "$base/graphql?query=%7B__typename%7D" >/dev/null 2>&1 ||
  curl -fs -H 'Content-Type: application/json' -d '{"query":"{ __typename }"}' "$base/graphql" >/dev/null 2>&1; do
  kill -0 "$server" 2>/dev/null && [ "$waited" -lt 600 ] || { tail -20 "$out/server.log" >&2; exit 1; }
  sleep 1
  waited=$((waited + 1))
done

echo "$rate attacks a second; $each s each; the attacker waits for each answer"
java -cp "$classes" org.lianhe.jmh.AttackClient "$base/graphql" "$server" "$rate" "$each"
