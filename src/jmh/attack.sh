#!/bin/sh
# Measures the CPU time of rejected requests, and the throughput of a normal client during an attack with a limited
# rate. Prints one table. The two clients have different addresses. The queries of the normal client are not cached.
# Clients and server share the machine, so run this on an idle one. Needs Linux (/proc). Ends by itself. Uses loopback
# only.
#
#   src/jmh/attack.sh [h2|postgres]
#
# RATE attacks a second (10) · SECONDS_EACH seconds of each measurement (5) · PORT (18080) · JAVA_OPTS of the server
# SERVER_OPTS more properties
set -eu
cd "$(dirname "$0")/../.."

rate=${RATE:-10} each=${SECONDS_EACH:-5} port=${PORT:-18080} out=target/attack
base=http://127.0.0.1:$port
JAVA_OPTS=${JAVA_OPTS:--Xmx192m -XX:+UseSerialGC}
. src/jmh/common.sh

compile
# shellcheck disable=SC2086
serve "$out/server.log" "${1:-h2}" classpath:seed --lianhe.proxies=127.0.0.0/8 --lianhe.limits.requests-per-second=0 ${SERVER_OPTS:-}

echo "$rate attacks a second; $each s each; the attacker waits for each response"
java -cp "$classes" org.lianhe.jmh.AttackClient "$base/graphql" "$server" "$rate" "$each"
