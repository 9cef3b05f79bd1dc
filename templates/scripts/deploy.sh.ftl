#!/usr/bin/env bash
# Brings one environment up to date: machines, DNS and certificates first, then the mesh and what runs on it.
#
# usage: scripts/deploy.sh environment [--yes]
#
# Terraform shows its plan and asks, unless --yes is given. The password of the vault comes from
# ANSIBLE_VAULT_PASSWORD_FILE.
set -euo pipefail

# shellcheck source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -lt 1 ]]; then
  fail "usage: scripts/deploy.sh environment [--yes]"
fi
environment=$1
require_environment "$environment"

approval=()
case ${2:-} in
  "") ;;
  --yes) approval=(-auto-approve) ;;
  *) fail "unknown option '$2'" ;;
esac

"$tree/scripts/check-prerequisites.sh" "$environment"
"$tree/scripts/terraform.sh" "$environment" apply ${approval[@]+"${approval[@]}"}
"$tree/scripts/export-certificates.sh" "$environment"
"$tree/scripts/wireguard-keys.sh" "$environment"
"$tree/scripts/playbook.sh" "$environment" site
