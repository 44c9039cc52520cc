# Functions of the benchmark scripts, which source this file in the project folder with $out, $port and $base set.
# shellcheck shell=sh
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

# Sets $classes. Compiles first, unless BUILT is set.
compile() {
  mkdir -p "$out"
  [ -n "${BUILT:-}" ] || mvn -q -B -Pjmh test-compile >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; exit 1; }
  classes=${CLASSES:-target/classes:target/jmh-classes:$(cat target/jmh.classpath)}
}

# Arguments: folder, entities. Generates a seed unless the folder has one.
seed() {
  [ -f "$1/organization.jsonl" ] || java -Xmx256m -cp "$classes" org.lianhe.jmh.BenchmarkSeed "$1" "$2"
}

# Arguments: store, entities. Prints the properties of the database, and creates a missing one.
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

# Arguments: log, store, seed folder, more properties. Starts the server and waits until it responds.
serve() {
  log=$1 store_name=$(echo "$2" | tr '[:lower:]' '[:upper:]') folder=$3
  shift 3
  # shellcheck disable=SC2086
  java ${HEAP:+-Xmx$HEAP} ${JAVA_OPTS:-} --add-opens=java.base/java.nio=ALL-UNNAMED -cp "$classes" \
    org.lianhe.jmh.BenchmarkServer "$store_name" --lianhe.seed="$folder" --server.port="$port" \
    --server.address=127.0.0.1 "$@" >"$log" 2>&1 &
  server=$!
  until curl -fs "$base/fixed?bytes=1" >/dev/null 2>&1; do
    kill -0 "$server" 2>/dev/null || { tail -20 "$log" >&2; exit 1; }
    sleep 1
  done
}
