#!/bin/sh
# Measures time and memory for sending all organizations of a generated dataset as a table with two nested fields, in
# each format. Compares this with COPY of the same join by the database in the same run. Datasets and databases are
# reused by the next run and by scale.sh. Ends by itself. Uses loopback only.
#
#   src/jmh/export.sh [h2] [postgres]
#
# SIZE entities (100000) · ROUNDS reads of each format, of which the fastest counts (3) · FORMATS (csv tsv ndjson
# arrow parquet) · PORT (18080) · HEAP of the server (192m) · JAVA_OPTS of the server · OUT folder of datasets and
# databases (target/scale) · POSTGRES_URL of a server on which databases lianhe_<size> may be created, for
# psql (postgresql://lianhe:lianhe@localhost:5432/postgres)
set -eu
cd "$(dirname "$0")/../.."

size=${SIZE:-100000} rounds=${ROUNDS:-3} port=${PORT:-18080} out=${OUT:-target/scale}
formats=${FORMATS:-csv tsv ndjson arrow parquet}
postgres=${POSTGRES_URL:-postgresql://lianhe:lianhe@localhost:5432/postgres}
base=http://127.0.0.1:$port
HEAP=${HEAP:-192m}
. src/jmh/common.sh

# Prints rows, bytes and seconds of the fastest COPY.
measure_copy() {
  for _ in $(seq "$rounds"); do
    start=$(date +%s%N)
    count=$(psql -q "${postgres%/*}/lianhe_$size" -c "copy ($(tr '\n' ' ' <src/jmh/queries/export/organizations.sql)) to stdout (format csv)" | wc -lc)
    echo "$count $(($(date +%s%N) - start))"
  done | sort -n -k3 | awk 'NR == 1 { print $1, $2, $3 / 1e9 }'
}

compile
seed "$out/seed-$size" "$size"
printf '%-9s %-8s %9s %8s %9s %10s %7s %7s  %s\n' store format rows seconds rows/s bytes/s 'MB RSS' COPY 'MB heap after GC at 10, 50, 90 % of the bytes'
for store in ${*:-h2 postgres}; do
  # shellcheck disable=SC2046
  serve "$out/export-$store-$size.log" "$store" "$out/seed-$size" $(database "$store" "$size")
  copy=-
  if [ "$store" = postgres ]; then
    copy=$(measure_copy)
    echo "$copy" | awk '{ printf "%-9s %-8s %9d %8.2f %9.0f %10.0f\n", "postgres", "COPY", $1, $3, $1 / $3, $2 / $3 }'
  fi
  # shellcheck disable=SC2086
  java -Xmx64m -cp "$classes" org.lianhe.jmh.ExportClient "$base/graphql" "$server" "$rounds" $formats |
    awk -v store="$store" -v copy="$copy" '
      BEGIN { split(copy, known, " ") }
      known[1] > 0 && $2 != known[1] { print $1 " has " $2 " rows, the database " known[1] > "/dev/stderr"; exit 1 }
      { printf "%-9s %-8s %9d %8.2f %9.0f %10.0f %7.0f %7s  %s %s %s\n", store, $1, $2, $4, $2 / $4, $3 / $4, $5,
          (known[3] > 0) ? sprintf("%.2f", known[3] / $4) : "-", $6, $7, $8 }'
  stop
done
