# Managed by Ansible, role wireguard: changes made here are overwritten.
table inet frameworks {
  set wireguard_peers {
    type ipv4_addr
    elements = { {{ wireguard__endpoints.values() | sort | join(', ') }} }
  }
}
