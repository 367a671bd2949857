#!/usr/bin/env bash
# usage: conf/cluster/submit.sh MASTER COMMAND [OPTIONS]     e.g. spark://host:7077 nightly --input /shared/in --warehouse /shared/w
# Submits Pressespiegel with the spark-submit of SPARK_HOME. Spark's own jars win over ours, which are the same versions.
set -euo pipefail
[ $# -ge 2 ] || { sed -n 2,3p "$0" >&2; exit 2; }
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target=$home/jobs/spark/target
[ -f "$target/pressespiegel.jar" ] || "$home/jobs/pressespiegel" --version >/dev/null
: "${SPARK_HOME:?set SPARK_HOME to the folder of a Spark 4.2 installation}"
master=$1
shift
# our libraries without those that Spark brings
ours=$(find "$target/lib" -name '*.jar' | while read -r jar; do [ -f "$SPARK_HOME/jars/$(basename "$jar")" ] || printf '%s,' "$jar"; done)
exec "$SPARK_HOME/bin/spark-submit" --master "$master" --class de.pressespiegel.spark.cli.Main --jars "${ours%,}" \
  --driver-java-options "-Dpressespiegel.home=$home -Dlog4j2.configurationFile=$home/conf/log4j2.xml" \
  --conf "spark.executor.extraJavaOptions=-Xss4m" "$target/pressespiegel.jar" "$@" --master "$master"
