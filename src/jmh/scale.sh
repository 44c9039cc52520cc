#!/bin/sh
# Measures how latency grows with the dataset. Generates datasets, loads them with the seed loader, sends queries one
# by one, and prints medians and 99th percentiles in milliseconds, with the growth of the median from the first size
# to the last. Datasets and databases are reused by the next run. Ends by itself. Uses loopback only.
#
#   src/jmh/scale.sh [h2] [postgres]
#
# SIZES entities (1000 100000) · SECONDS_EACH maximum seconds for each query (10) · PORT (18080)
# HEAP of the server (1g) · JAVA_OPTS of the server · OUT folder of datasets and databases (target/scale)
# POSTGRES_URL of a server on which databases lianhe_<size> may be created, for psql
# (postgresql://lianhe:lianhe@localhost:5432/postgres)
set -eu
cd "$(dirname "$0")/../.."

sizes=${SIZES:-1000 100000} each=${SECONDS_EACH:-10} port=${PORT:-18080} out=${OUT:-target/scale}
postgres=${POSTGRES_URL:-postgresql://lianhe:lianhe@localhost:5432/postgres}
base=http://127.0.0.1:$port
HEAP=${HEAP:-1g}
. src/jmh/common.sh

table() {
  awk -F'\t' -v sizes="$sizes" '
    { if (!($2 in row)) { order[++rows] = $2; row[$2] = 1 } median[$2, $1] = $3; cell[$2, $1] = $3 " / " $4 ($6 > 0 ? " !" : "") }
    END {
      count = split(sizes, size, " ")
      line = sprintf("%-32s", "ms, median / 99th percentile")
      for (i = 1; i <= count; i++) line = line sprintf(" %20s", size[i])
      print line sprintf(" %8s", "growth")
      for (r = 1; r <= rows; r++) {
        line = sprintf("%-32s", order[r])
        for (i = 1; i <= count; i++) line = line sprintf(" %20s", cell[order[r], size[i]])
        first = median[order[r], size[1]]; last = median[order[r], size[count]]
        print line sprintf(" %8s", (first > 0 && last > 0) ? sprintf("%.1f", last / first) : "-")
      }
    }' "$1"
}

compile
for store in ${*:-h2 postgres}; do
  results=$out/$store.tsv
  : >"$results"
  for size in $sizes; do
    seed "$out/seed-$size" "$size"
    # shellcheck disable=SC2046
    serve "$out/server-$store-$size.log" "$store" "$out/seed-$size" $(database "$store" "$size")
    grep -h 'Loaded version' "$out/server-$store-$size.log" | sed 's/.*from/loaded/' >&2 || true
    java -Xmx256m -cp "$classes" org.lianhe.jmh.LatencyClient "$base/graphql" "$size" "$each" | sed "s/^/$size	/" >>"$results"
    stop
  done
  echo "$store"
  table "$results"
done
