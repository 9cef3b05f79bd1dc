---
# The order counts: the drop-in must be known before the first reload, the port be open before the first packet.
- name: Read the mesh unit again
  ansible.builtin.systemd:
    daemon_reload: true
  when: not ansible_check_mode

- name: Load the members into the firewall
  ansible.builtin.systemd:
    name: nftables.service
    state: reloaded
  when: not ansible_check_mode

- name: Restart the mesh interface
  ansible.builtin.systemd:
    name: "wg-quick@{{ wireguard_interface }}.service"
    state: restarted
  when: not ansible_check_mode

- name: Reload the mesh interface
  ansible.builtin.systemd:
    name: "wg-quick@{{ wireguard_interface }}.service"
    state: reloaded
  when: not ansible_check_mode
