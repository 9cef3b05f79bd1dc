#!/usr/sbin/nft -f
# Managed by Ansible, role common: changes made here are overwritten.
# Tables of other programs stay as they are.
table inet frameworks
delete table inet frameworks

table inet frameworks {
  # Filled by the role wireguard: who may send to the port of the mesh.
  set wireguard_peers {
    type ipv4_addr
  }

  chain input {
    type filter hook input priority filter; policy drop;

    ct state established,related accept
    ct state invalid drop
    iif "lo" accept
    # ICMP and ICMPv6 by number: a small image has no list of protocol names.
    meta l4proto { 1, 58 } accept
    ip6 saddr fe80::/10 udp dport 546 accept

    udp dport {{ common_firewall_mesh_port }} ip saddr @wireguard_peers accept
    iifname "{{ common_firewall_mesh_interface }}" tcp dport {{ common_firewall_ssh_port }} accept
{% for source in common_firewall_ssh_sources %}
    {{ 'ip6' if ':' in source else 'ip' }} saddr {{ source }} tcp dport {{ common_firewall_ssh_port }} accept
{% endfor %}

{% for rule in common_firewall_rules %}
    {{ 'iifname "' ~ common_firewall_mesh_interface ~ '" ' if rule.source == 'mesh' else '' }}{{ rule.protocol }} dport {{ rule.port }} accept comment "{{ rule.service }}"
{% endfor %}
  }

  chain forward {
    type filter hook forward priority filter; policy drop;
  }
}

include "/etc/nftables.d/*.nft"
