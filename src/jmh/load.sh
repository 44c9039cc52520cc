#!/bin/sh
# How fast the server answers nested queries, beside fixed bytes of the same size that the same server sends in
# the same run; only that ratio means something on a shared machine. Needs wrk. Stops by itself; loopback only.
#
#   src/jmh/load.sh [h2] [postgres]
#
# ENTITIES size of the made dataset (1000) · WARM seconds of warming up (60) · SECONDS_EACH length of one
# measurement (10) · ROUNDS measurements of each (3) · CONNECTIONS (8) · PORT (18080) · JAVA_OPTS of the server
# QUERIES names of files in src/jmh/queries (nested cited-ties count) · SERVER_OPTS more properties, such as
# --spring.datasource.url=jdbc:postgresql://… for a PostgreSQL that runs already and has an empty database
set -eu
cd "$(dirname "$0")/../.."

entities=${ENTITIES:-1000} warm=${WARM:-60} each=${SECONDS_EACH:-10} rounds=${ROUNDS:-3}
connections=${CONNECTIONS:-8} port=${PORT:-18080} queries=${QUERIES:-nested cited-ties count}
base=http://127.0.0.1:$port out=target/load
. src/jmh/common.sh

command -v wrk >/dev/null || { echo 'wrk is missing: apt-get install wrk' >&2; exit 1; }
compile
seed "$out/seed-$entities" "$entities"

body() {
  tr -s ' \n' '  ' <"src/jmh/queries/$1.graphql" | sed 's/"/\\"/g; s/.*/{"query":"&"}/'
}

# seconds, name of the query: req/s, p50, p99, failures
ask() {
  wrk -t1 -c"$connections" -d"$1s" --latency -s src/jmh/load.lua "$base/graphql" -- "src/jmh/queries/$2.graphql" | line
}

# seconds, bytes: the same of fixed bytes
fixed() {
  wrk -t1 -c"$connections" -d"$1s" --latency "$base/fixed?bytes=$2" | line
}

line() {
  awk '/Requests\/sec/ { r = $2 } $1 == "50%" { a = $2 } $1 == "99%" { z = $2 }
    /Non-2xx|Socket errors/ { f = "failed" } END { print r, a, z, f }'
}

middle() {
  sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
}

measure() {
  answer=$out/$2-$1.json
  body "$2" | curl -fs -H 'Content-Type: application/json' --data-binary @- "$base/graphql" >"$answer"
  ! grep -q '"errors"' "$answer" || { cat "$answer" >&2; exit 1; }
  size=$(wc -c <"$answer")
  : >"$out/nested" && : >"$out/fixed"
  for _ in $(seq "$rounds"); do
    ask "$each" "$2" >>"$out/nested"
    fixed "$each" "$size" >>"$out/fixed"
  done
  echo "$1 $2 $size $(middle <"$out/nested" | awk '{ print $1, $2, $3 $4 }') $(middle <"$out/fixed")" |
    awk '{ printf "%-9s %-11s %7d %9.0f %9s %9s %9.0f %9s %9s %6.1f %%\n", $1, $2, $3, $4, $5, $6, $7, $8, $9, 100 * $4 / $7 }'
}

printf '%-9s %-11s %7s %9s %9s %9s %9s %9s %9s %8s\n' store query bytes req/s p50 p99 'fixed/s' p50 p99 ratio
for store in ${*:-h2 postgres}; do
  # shellcheck disable=SC2086
  serve "$out/server-$store.log" "$store" "$out/seed-$entities" ${SERVER_OPTS:-}
  count=$(echo "$queries" | wc -w)
  for query in $queries; do
    ask $((warm * 3 / 4 / count + 1)) "$query" >/dev/null
  done
  fixed $((warm / 4 + 1)) 20000 >/dev/null
  for query in $queries; do
    measure "$store" "$query"
  done
  stop
done
