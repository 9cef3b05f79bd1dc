---
wireguard_interface: wg0
wireguard_port: 51820
wireguard_mtu: 1420
wireguard_prefix_length: 16
# Everybody in the mesh: name in this inventory and mesh address.
wireguard_members: []
# Addresses that replace what the DNS says about a member, by its name.
wireguard_endpoints: {}
# Seconds between keepalives, by the name of the host that sits behind address translation.
wireguard_keepalive: {}
# Whether members that are not part of a run learn its new keys.
wireguard_join_peers: true
# Whether the host firewall admits the members.
wireguard_open_firewall: true
# Where the playbook wireguard_keys.yml publishes public keys.
wireguard_publish_folder: "{{ inventory_dir }}/host_vars"
