---
common__in_container: "{{ ansible_facts['virtualization_type'] | default('') in ['container', 'docker', 'lxc', 'podman', 'systemd-nspawn'] }}"
# A key and a certificate belong together when both halves have the same public key.
common__same_key: >-
  set -euo pipefail;
  cmp <(openssl x509 -in "$1/tls.crt" -noout -pubkey) <(openssl pkey -in "$1/tls.key" -pubout)
