#!/bin/sh
# Measures the throughput of nested queries, and of fixed bytes of the same size from the same server in the same run.
# On a shared machine only the ratio of the two is meaningful. Needs wrk. Ends by itself. Uses loopback only.
# Each query has three modes: uncached (executed each time), cached (from the response cache), and not-modified (the
# client sends the entity tag and gets 304).
#
#   src/jmh/load.sh [h2] [postgres]
#
# ENTITIES size of the generated dataset (1000) · WARM seconds of warm-up (60) · SECONDS_EACH seconds of each
# measurement (10) · ROUNDS measurements of each (3) · CONNECTIONS (8) · PORT (18080) · JAVA_OPTS of the server
# QUERIES names of files in src/jmh/queries (nested cited-relations count) · SERVER_OPTS more properties, such as
# --spring.datasource.url=jdbc:postgresql://… for a running PostgreSQL with an empty database
set -eu
cd "$(dirname "$0")/../.."

entities=${ENTITIES:-1000} warm=${WARM:-60} each=${SECONDS_EACH:-10} rounds=${ROUNDS:-3}
connections=${CONNECTIONS:-8} port=${PORT:-18080} queries=${QUERIES:-nested cited-relations count}
base=http://127.0.0.1:$port out=target/load
. src/jmh/common.sh

command -v wrk >/dev/null || { echo 'wrk is missing: apt-get install wrk' >&2; exit 1; }
compile
seed "$out/seed-$entities" "$entities"

body() {
  tr -s ' \n' '  ' <"src/jmh/queries/$1.graphql" | sed 's/"/\\"/g; s/.*/{"query":"&"}/'
}

# Arguments: seconds, query, mode. Prints req/s, p50, p99, failures.
run_query() {
  wrk -t1 -c"$connections" -d"$1s" --latency -s src/jmh/load.lua "$base/graphql" -- "src/jmh/queries/$2.graphql" "$3" |
    statistics
}

# Argument: query. Prints the entity tag of its response.
tag() {
  tr -s ' \n' '  ' <"src/jmh/queries/$1.graphql" |
    curl -fsG -o /dev/null -D - -H 'Accept: application/json' --data-urlencode query@- "$base/graphql" |
    tr -d '\r' | awk 'tolower($1) == "etag:" { print $2 }'
}

# Arguments: seconds, bytes. Prints the same statistics for fixed bytes.
run_fixed() {
  wrk -t1 -c"$connections" -d"$1s" --latency "$base/fixed?bytes=$2" | statistics
}

statistics() {
  awk '/Requests\/sec/ { r = $2 } $1 == "50%" { a = $2 } $1 == "99%" { z = $2 }
    /Non-2xx|Socket errors/ { f = "failed" } END { print r, a, z, f }'
}

median() {
  sort -n | awk '{ line[NR] = $0 } END { print line[int((NR + 1) / 2)] }'
}

# Prints the number of responses from the cache, according to the server log.
count_cached() {
  grep -c ' answer=kept' "$log" || true
}

measure() {
  response=$out/$2-$1.json
  body "$2" | curl -fs -H 'Content-Type: application/json' --data-binary @- "$base/graphql" >"$response"
  ! grep -q '"errors"' "$response" || { cat "$response" >&2; exit 1; }
  size=$(wc -c <"$response")
  tag=$(tag "$2")
  [ -n "$tag" ] || { echo "the response to $2 has no entity tag" >&2; exit 1; }
  status=$(tr -s ' \n' '  ' <"src/jmh/queries/$2.graphql" | curl -fsG -o /dev/null -w '%{http_code}' \
    -H 'Accept: application/json' -H "If-None-Match: $tag" --data-urlencode query@- "$base/graphql")
  [ "$status" = 304 ] || { echo "expected 304 for $2 with its entity tag, but got $status" >&2; exit 1; }
  : >"$out/uncached" && : >"$out/cached" && : >"$out/not-modified" && : >"$out/fixed"
  for _ in $(seq "$rounds"); do
    before=$(count_cached)
    run_query "$each" "$2" uncached >>"$out/uncached"
    [ "$(count_cached)" = "$before" ] || { echo "some responses to $2 came from the cache" >&2; exit 1; }
    run_query "$each" "$2" cached >>"$out/cached"
    run_query "$each" "$2" "$tag" >>"$out/not-modified"
    run_fixed "$each" "$size" >>"$out/fixed"
  done
  for mode in uncached cached not-modified; do
    echo "$1 $2 $mode $size $(median <"$out/$mode" | awk '{ print $1, $2, $3 $4 }') $(median <"$out/fixed")" | awk '{
      printf "%-9s %-15s %-12s %7d %9.0f %9s %9s %9.0f %9s %9s %6.1f %%\n", $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 100 * $5 / $8
    }'
  done
}

printf '%-9s %-15s %-12s %7s %9s %9s %9s %9s %9s %9s %8s\n' store query mode bytes req/s p50 p99 'fixed/s' p50 p99 ratio
for store in ${*:-h2 postgres}; do
  # shellcheck disable=SC2086
  serve "$out/server-$store.log" "$store" "$out/seed-$entities" ${SERVER_OPTS:-}
  count=$(echo "$queries" | wc -w)
  for query in $queries; do
    run_query $((warm / 2 / count + 1)) "$query" uncached >/dev/null
    run_query $((warm / 4 / count + 1)) "$query" cached >/dev/null
  done
  run_fixed $((warm / 4 + 1)) 20000 >/dev/null
  for query in $queries; do
    measure "$store" "$query"
  done
  stop
done
