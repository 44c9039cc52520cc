#!/bin/sh
# How fast the server answers nested queries, beside fixed bytes of the same size that the same server sends in
# the same run; only that ratio means something on a shared machine. Needs wrk. Stops by itself; loopback only.
# Each query is asked anew (no answer is kept for it), kept (the same again and again), and held (the client has the
# answer and is told that nothing has changed).
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

# seconds, name of the query, how: req/s, p50, p99, failures
ask() {
  wrk -t1 -c"$connections" -d"$1s" --latency -s src/jmh/load.lua "$base/graphql" -- "src/jmh/queries/$2.graphql" "$3" |
    line
}

# name of the query: the entity tag of its answer
tag() {
  tr -s ' \n' '  ' <"src/jmh/queries/$1.graphql" |
    curl -fsG -o /dev/null -D - -H 'Accept: application/json' --data-urlencode query@- "$base/graphql" |
    tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }'
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

# how many answers the server has had kept until now, as its log says
kept() {
  grep -c ' answer=kept' "$log" || true
}

measure() {
  answer=$out/$2-$1.json
  body "$2" | curl -fs -H 'Content-Type: application/json' --data-binary @- "$base/graphql" >"$answer"
  ! grep -q '"errors"' "$answer" || { cat "$answer" >&2; exit 1; }
  size=$(wc -c <"$answer")
  tag=$(tag "$2")
  [ -n "$tag" ] || { echo "the answer to $2 has no tag" >&2; exit 1; }
  held=$(tr -s ' \n' '  ' <"src/jmh/queries/$2.graphql" | curl -fsG -o /dev/null -w '%{http_code}' \
    -H 'Accept: application/json' -H "If-None-Match: $tag" --data-urlencode query@- "$base/graphql")
  [ "$held" = 304 ] || { echo "what the client has of $2 is sent again: $held" >&2; exit 1; }
  : >"$out/anew" && : >"$out/kept" && : >"$out/held" && : >"$out/fixed"
  for _ in $(seq "$rounds"); do
    before=$(kept)
    ask "$each" "$2" anew >>"$out/anew"
    [ "$(kept)" = "$before" ] || { echo "answers to $2 that should be new were kept ones" >&2; exit 1; }
    ask "$each" "$2" kept >>"$out/kept"
    ask "$each" "$2" "$tag" >>"$out/held"
    fixed "$each" "$size" >>"$out/fixed"
  done
  for how in anew kept held; do
    echo "$1 $2 $how $size $(middle <"$out/$how" | awk '{ print $1, $2, $3 $4 }') $(middle <"$out/fixed")" | awk '{
      printf "%-9s %-11s %-5s %7d %9.0f %9s %9s %9.0f %9s %9s %6.1f %%\n", $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 100 * $5 / $8
    }'
  done
}

printf '%-9s %-11s %-5s %7s %9s %9s %9s %9s %9s %9s %8s\n' store query how bytes req/s p50 p99 'fixed/s' p50 p99 ratio
for store in ${*:-h2 postgres}; do
  # shellcheck disable=SC2086
  serve "$out/server-$store.log" "$store" "$out/seed-$entities" ${SERVER_OPTS:-}
  count=$(echo "$queries" | wc -w)
  for query in $queries; do
    ask $((warm / 2 / count + 1)) "$query" anew >/dev/null
    ask $((warm / 4 / count + 1)) "$query" kept >/dev/null
  done
  fixed $((warm / 4 + 1)) 20000 >/dev/null
  for query in $queries; do
    measure "$store" "$query"
  done
  stop
done
