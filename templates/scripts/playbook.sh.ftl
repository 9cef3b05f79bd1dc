#!/usr/bin/env bash
# Runs an Ansible playbook on one environment.
#
# usage: scripts/playbook.sh environment playbook [argument...]
#
#   scripts/playbook.sh [=plan.environments[0].name] site --check --diff
#   scripts/playbook.sh [=plan.environments[0].name] services --tags config
set -euo pipefail

# shellcheck source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -lt 2 ]]; then
  fail "usage: scripts/playbook.sh environment playbook [argument...]"
fi
environment=$1
playbook=$2
shift 2
require_environment "$environment"

if [[ ! -f $tree/ansible/playbooks/$playbook.yml ]]; then
  fail "there is no playbook ansible/playbooks/$playbook.yml"
fi

# Ansible reads its settings from the folder it is started in.
cd -- "$tree/ansible"
exec ansible-playbook -i "inventory/$environment" "playbooks/$playbook.yml" "$@"
