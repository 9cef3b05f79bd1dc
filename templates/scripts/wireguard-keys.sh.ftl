#!/usr/bin/env bash
# Makes the WireGuard key of each host on the host itself, and writes the public keys into the inventory.
#
# usage: scripts/wireguard-keys.sh environment [argument of ansible-playbook...]
#
# Keys that exist are kept. Commit the files host_vars/<host>/wireguard_key.yml that it writes.
set -euo pipefail

# shellcheck source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -lt 1 ]]; then
  fail "usage: scripts/wireguard-keys.sh environment [argument of ansible-playbook...]"
fi
exec "$tree/scripts/playbook.sh" "$1" wireguard_keys "${@:2}"
