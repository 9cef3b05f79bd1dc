#!/usr/bin/env bash
# Orders a new certificate with a new key in place of one that is in use. The old one stays valid until it ends.
#
# usage: scripts/rotate-certificate.sh environment certificate [argument of terraform apply...]
set -euo pipefail

# shellcheck source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

readonly certificates=(
<#list plan.environments as environment>
<#list environment.certificates as certificate>
  "[=environment.name]/[=certificate.name]"
</#list>
</#list>
)

if [[ $# -lt 2 ]]; then
  fail "usage: scripts/rotate-certificate.sh environment certificate [argument of terraform apply...]"
fi
environment=$1
certificate=$2
shift 2
require_environment "$environment"

known=false
for entry in ${certificates[@]+"${certificates[@]}"}; do
  if [[ $entry == "$environment/$certificate" ]]; then
    known=true
  fi
done
if [[ $known == false ]]; then
  fail "there is no certificate '$environment/$certificate', only: ${certificates[*]:-none}"
fi

exec "$tree/scripts/terraform.sh" "$environment" apply \
  -replace="module.certificates[\"$certificate\"].acme_certificate.this" "$@"
