#!/bin/sh
# What refusing costs the server, and what a normal client keeps of its throughput beside an attacker who sends at a
# bounded rate; one table. The two have addresses of their own; the normal client's queries are executed each time.
# Client and server share the machine, so that only a quiet one tells anything. Needs Linux (/proc). Stops by itself;
# loopback only.
#
#   src/jmh/attack.sh [h2|postgres]
#
# RATE attacks a second (10) · SECONDS_EACH length of one measurement (5) · PORT (18080) · JAVA_OPTS of the server
# SERVER_OPTS more properties
set -eu
cd "$(dirname "$0")/../.."

rate=${RATE:-10} each=${SECONDS_EACH:-5} port=${PORT:-18080} out=target/attack
base=http://127.0.0.1:$port
JAVA_OPTS=${JAVA_OPTS:--Xmx192m -XX:+UseSerialGC}
. src/jmh/common.sh

compile
# shellcheck disable=SC2086
serve "$out/server.log" "${1:-h2}" classpath:seed --lianhe.proxies=127.0.0.0/8 --lianhe.limits.rate=0 ${SERVER_OPTS:-}

echo "$rate attacks a second; $each s each; the attacker waits for each answer"
java -cp "$classes" org.lianhe.jmh.AttackClient "$base/graphql" "$server" "$rate" "$each"
