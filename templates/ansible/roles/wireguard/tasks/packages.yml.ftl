---
- name: Install the WireGuard tools
  ansible.builtin.apt:
    name:
      - nftables
      - wireguard-tools
    state: present
    # Recommended packages would bring another kernel.
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
