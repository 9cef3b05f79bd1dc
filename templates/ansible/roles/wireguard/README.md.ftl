# wireguard

A full mesh of WireGuard tunnels between the hosts of an environment.

- The private key is made on the host and never leaves it; no playbook reads it. The configuration names the key file
  instead of holding the key, so it can be shown and compared.
- Public keys are inventory data: `playbooks/wireguard_keys.yml` writes
  `inventory/<environment>/host_vars/<host>/wireguard_key.yml`. Commit these files. A host whose key differs from the
  published one stops the run.
- Members, addresses and ports come from the model; public addresses of the members from the DNS of the controller, or
  from `wireguard_endpoints`.
- A change of peers is a reload, which loses no packet; only a change of the interface itself is a restart. The reload of
  the Debian package would clear the key here, so the role replaces it.
- `--limit new-host` configures that host and tells all others about it; `wireguard_join_peers: false` leaves the others
  alone.

Tags: `packages`, `config`; in the playbooks the whole role has the tag `wireguard`.
