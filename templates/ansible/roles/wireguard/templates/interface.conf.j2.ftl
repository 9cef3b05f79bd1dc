# Managed by Ansible, role wireguard: changes made here are overwritten.
{% include 'interface.j2' %}

{% for member in wireguard_members if member.name != wireguard__self.name and member.name in wireguard__keys %}

# {{ member.name }}
[Peer]
PublicKey = {{ wireguard__keys[member.name] }}
Endpoint = {{ wireguard__endpoints[member.name] }}:{{ wireguard_port }}
AllowedIPs = {{ member.address }}/32
PersistentKeepalive = {{ wireguard_keepalive[wireguard__self.name] | default('off') }}
{% endfor %}
