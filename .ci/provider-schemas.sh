#!/bin/sh
# Makes the schema of a Terraform provider that checks and stand-ins read, of what the provider itself says:
#   .ci/provider-schemas.sh hetzner [MIRROR]
# The provider is that of pack/providers/<name>/provider.yaml, in the version under "checked". It comes from MIRROR, a
# folder laid out as a filesystem mirror of Terraform, or from where Terraform finds it. The new schema.json holds the
# resources and data sources that the old one names: to take another one in, add its name with an empty {}.
# A saved output of "terraform providers schema -json" can be read in place of the provider:
#   .ci/provider-schemas.sh hetzner --from FILE
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
provider=$here/../frameworks-model/src/main/resources/network/frameworks/pack/providers/$1

if [ "${2:-}" = --from ]; then
  exec python3 "$here/provider-schemas.py" "$provider/schema.json" "$3"
fi

value() {
  sed -n "s/^  $1: //p" "$provider/provider.yaml"
}

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
cat >"$work/versions.tf" <<EOF
terraform {
  required_providers {
    $(value name) = {
      source  = "$(value source)"
      version = "$(value checked)"
    }
  }
}
EOF
: >"$work/terraform.rc"
if [ -n "${2:-}" ]; then
  mirror=$(CDPATH='' cd -- "$2" && pwd)
  printf 'provider_installation {\n  filesystem_mirror {\n    path = "%s"\n  }\n}\n' "$mirror" >"$work/terraform.rc"
fi

TF_CLI_CONFIG_FILE=$work/terraform.rc CHECKPOINT_DISABLE=1
export TF_CLI_CONFIG_FILE CHECKPOINT_DISABLE
terraform -chdir="$work" init -input=false -no-color >"$work/init.log" || {
  cat "$work/init.log"
  exit 1
}
terraform -chdir="$work" providers schema -json >"$work/all.json"
python3 "$here/provider-schemas.py" "$provider/schema.json" "$work/all.json"
