---
wireguard_public_key: "{{ wireguard__own_key.stdout }}"
