[Interface]
Address = {{ wireguard__self.address }}/{{ wireguard_prefix_length }}
ListenPort = {{ wireguard_port }}
MTU = {{ wireguard_mtu }}
PostUp = wg set %i private-key /etc/wireguard/%i.key
