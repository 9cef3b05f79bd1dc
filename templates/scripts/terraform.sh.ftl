#!/usr/bin/env bash
# Runs Terraform for one environment, with its state, its values and what Hetzner's object storage asks for.
#
# usage: scripts/terraform.sh environment command [argument...]
#
#   scripts/terraform.sh [=plan.environments[0].name] plan
#   scripts/terraform.sh [=plan.environments[0].name] apply -target=module.dns
set -euo pipefail

# shellcheck source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -lt 2 ]]; then
  fail "usage: scripts/terraform.sh environment command [argument...]"
fi
environment=$1
command=$2
shift 2
require_environment "$environment"

enter_terraform "$environment"

case $command in
  init) ;;
  plan | apply | destroy | import | console)
    exec terraform "$command" -var-file="$environment.tfvars" "$@"
    ;;
  *)
    exec terraform "$command" "$@"
    ;;
esac
