#!/usr/bin/env bash
# kafka.sh FILE: Kafka as the archive that an operator puts beside the playbooks.
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
file=$1
stamp=$(cat -- "$here/kafka.sh" "$here/kafka/pom.xml" | sha256sum | cut -c -16)
if [[ -e $file && -e $file.stamp && $(<"$file.stamp") == "$stamp" ]]; then
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
mkdir -p -- "$work/kafka/bin" "$(dirname -- "$file")"
mvn -q -B -ntp -f "$here/kafka/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DincludeScope=runtime -DoutputDirectory="$work/kafka/libs"

# Small heaps and the quick compiler: five of these start on two cores.
program() {
  cat >"$work/kafka/bin/$1" <<END
#!/bin/sh
exec java \${KAFKA_HEAP_OPTS:--Xmx128M} -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto \\
  -cp "\$(dirname -- "\$0")/../libs/*" $2 "\$@"
END
  chmod +x "$work/kafka/bin/$1"
}
program kafka-server-start.sh kafka.Kafka
program kafka-storage.sh kafka.tools.StorageTool
program kafka-topics.sh org.apache.kafka.tools.TopicCommand
program kafka-configs.sh kafka.admin.ConfigCommand
program connect-mirror-maker.sh org.apache.kafka.connect.mirror.MirrorMaker
tar -C "$work" -czf "$file" kafka
printf '%s\n' "$stamp" >"$file.stamp"
