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

sizes=${SIZES:-1000 100000} each=${SECONDS_EACH:-10} port=${PORT:-18080} heap=${HEAP:-1g} out=${OUT:-target/scale}
postgres=${POSTGRES_URL:-postgresql://lianhe:lianhe@localhost:5432/postgres}
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
classes=target/classes:target/jmh-classes:$(cat target/jmh.classpath)

# store, size: the properties of its database, which is made where there is none
database() {
  if [ "$1" = h2 ]; then
    echo "--spring.datasource.url=jdbc:h2:file:$(cd "$out" && pwd)/h2-$2;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=FALSE"
  else
    psql -q "$postgres" -c "create database lianhe_$2" 2>/dev/null || true
    account=${postgres#*://} && account=${account%%@*} && host=${postgres#*@} && host=${host%%/*}
    echo "--spring.profiles.active=postgres --spring.datasource.url=jdbc:postgresql://$host/lianhe_$2"
    echo "--spring.datasource.username=${account%%:*} --spring.datasource.password=${account#*:}"
  fi
}

# store, size
start() {
  log=$out/server-$1-$2.log
  # shellcheck disable=SC2046,SC2086
  java -Xmx"$heap" ${JAVA_OPTS:-} -cp "$classes" org.lianhe.jmh.BenchServer "$(echo "$1" | tr '[:lower:]' '[:upper:]')" \
    --lianhe.seed="$out/seed-$2" --server.port="$port" --server.address=127.0.0.1 $(database "$1" "$2") >"$log" 2>&1 &
  server=$!
  until curl -fs "$base/fixed?bytes=1" >/dev/null 2>&1; do
    kill -0 "$server" 2>/dev/null || { tail -20 "$log" >&2; exit 1; }
    sleep 1
  done
}

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

for store in ${*:-h2 postgres}; do
  results=$out/$store.tsv
  : >"$results"
  for size in $sizes; do
    [ -f "$out/seed-$size/organization.jsonl" ] || java -Xmx256m -cp "$classes" org.lianhe.jmh.BenchSeed "$out/seed-$size" "$size"
    start "$store" "$size"
    grep -h 'Loaded version' "$out/server-$store-$size.log" | sed 's/.*from/loaded/' >&2 || true
    java -Xmx256m -cp "$classes" org.lianhe.jmh.ScaleClient "$base/graphql" "$size" "$each" | sed "s/^/$size	/" >>"$results"
    stop
  done
  echo "$store"
  table "$results"
done
