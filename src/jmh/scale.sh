#!/bin/sh
# How latency grows with the dataset: makes datasets, loads them through the real loader, asks one question after
# the other and prints a table of medians and 99th percentiles in milliseconds, with the growth of the median from
# the first size to the last. Datasets and databases are kept for the next run. Stops by itself; loopback only.
#
#   src/jmh/scale.sh [h2] [postgres]
#
# SIZES entities (1000 100000) · SECONDS_EACH most seconds of one kind of work (10) · PORT (18080)
# HEAP of the server (1g) · JAVA_OPTS of the server · OUT where datasets and databases lie (target/scale)
# POSTGRES_URL of a server whose databases lianhe_<size> this may create, as psql takes it
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
    { if (!($2 in row)) { order[++rows] = $2; row[$2] = 1 } middle[$2, $1] = $3; cell[$2, $1] = $3 " / " $4 ($6 > 0 ? " !" : "") }
    END {
      count = split(sizes, size, " ")
      line = sprintf("%-32s", "ms, median / 99 of 100")
      for (i = 1; i <= count; i++) line = line sprintf(" %20s", size[i])
      print line sprintf(" %8s", "growth")
      for (r = 1; r <= rows; r++) {
        line = sprintf("%-32s", order[r])
        for (i = 1; i <= count; i++) line = line sprintf(" %20s", cell[order[r], size[i]])
        first = middle[order[r], size[1]]; last = middle[order[r], size[count]]
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
    java -Xmx256m -cp "$classes" org.lianhe.jmh.ScaleClient "$base/graphql" "$size" "$each" | sed "s/^/$size	/" >>"$results"
    stop
  done
  echo "$store"
  table "$results"
done
