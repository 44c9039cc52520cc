# What the scripts that measure share. They source it at the top of the project, with $out, $port and $base set.
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

# Sets $classes, after compiling unless BUILT says that it is done.
compile() {
  mkdir -p "$out"
  [ -n "${BUILT:-}" ] || mvn -q -B -Pjmh test-compile >"$out/build.log" 2>&1 || { cat "$out/build.log" >&2; exit 1; }
  classes=${CLASSES:-target/classes:target/jmh-classes:$(cat target/jmh.classpath)}
}

# folder, entities: makes a seed where there is none
seed() {
  [ -f "$1/organization.jsonl" ] || java -Xmx256m -cp "$classes" org.lianhe.jmh.BenchSeed "$1" "$2"
}

# store, entities: the properties of its database, which is made where there is none
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

# log, store, folder of the seed, more properties: starts the server and waits until it answers
serve() {
  log=$1 store_name=$(echo "$2" | tr '[:lower:]' '[:upper:]') folder=$3
  shift 3
  # shellcheck disable=SC2086
  java ${HEAP:+-Xmx$HEAP} ${JAVA_OPTS:-} --add-opens=java.base/java.nio=ALL-UNNAMED -cp "$classes" \
    org.lianhe.jmh.BenchServer "$store_name" --lianhe.seed="$folder" --server.port="$port" \
    --server.address=127.0.0.1 "$@" >"$log" 2>&1 &
  server=$!
  until curl -fs "$base/fixed?bytes=1" >/dev/null 2>&1; do
    kill -0 "$server" 2>/dev/null || { tail -20 "$log" >&2; exit 1; }
    sleep 1
  done
}
