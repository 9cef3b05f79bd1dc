#!/usr/bin/env bash
# Writes the certificates that Terraform ordered to where Ansible takes them from, readable by nobody else.
#
# usage: scripts/export-certificates.sh environment
set -euo pipefail

# shellcheck source=lib.sh
source "$(dirname -- "${BASH_SOURCE[0]}")/lib.sh"

if [[ $# -ne 1 ]]; then
  fail "usage: scripts/export-certificates.sh environment"
fi
require_environment "$1"
folder=$tree/ansible/certificates/$1

umask 077
enter_terraform "$1"
terraform output -json certificates | python3 -c '
import json
import pathlib
import sys

for name, certificate in sorted(json.load(sys.stdin).items()):
    target = pathlib.Path(sys.argv[1], name)
    target.mkdir(parents=True, exist_ok=True)
    (target / "tls.crt").write_text(certificate["fullchain_pem"], encoding="ascii")
    (target / "tls.key").write_text(certificate["private_key_pem"], encoding="ascii")
    print(target)
' "$folder"
