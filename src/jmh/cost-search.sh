#!/bin/sh
# Looks for the queries that use the most of the server for their cost, and prints the worst three by CPU time, by
# allocated bytes and by response bytes, each beside the average.
#
#   src/jmh/cost-search.sh [minutes [seed]]
set -eu
cd "$(dirname "$0")/../.."
out=target/cost-search
. src/jmh/common.sh

compile
exec java -Xmx1g --add-opens=java.base/java.nio=ALL-UNNAMED -cp "$classes:target/test-classes" \
  org.lianhe.fuzz.CostSearch "${1:-20}" "${2:-1}"
