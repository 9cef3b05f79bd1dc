#!/bin/sh
# Makes JSON Schemas of dashboards and panels from the types that Grafana publishes, for the tests of our dashboards:
#   .ci/grafana-schema.sh FOLDER
#   mvn test -pl frameworks-generator -am -Dgroups=tools -Dframeworks.tools.grafana.schema=FOLDER
# A folder that holds them already is left as it is.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)/grafana-schema
mkdir -p -- "$1"
out=$(CDPATH='' cd -- "$1" && pwd)
if cmp -s "$here/package-lock.json" "$out/package-lock.json"; then
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cp "$here/package.json" "$here/package-lock.json" "$work/"
cd "$work"
npm ci --no-audit --no-fund --ignore-scripts --loglevel=error

types=node_modules/@grafana/schema/dist/types/raw
make_schema() {
  node_modules/.bin/ts-json-schema-generator --no-type-check --path "$types/$1" --type "$2" --out "$out/$3.json"
}

make_schema dashboard/x/types.gen.d.ts Dashboard dashboard
# The types of the map cannot be told apart by the generator; a map is checked as part of its dashboard only.
for panel in gauge piechart stat table timeseries; do
  file=composable/$panel/panelcfg/x/types.gen.d.ts
  make_schema "$file" Options "$panel-Options"
  if grep -q 'interface FieldConfig' "$types/$file"; then
    make_schema "$file" FieldConfig "$panel-FieldConfig"
  fi
done
cp "$here/package-lock.json" "$out/package-lock.json"
