---
- name: Create the folder of the drop-in
  ansible.builtin.file:
    path: "/etc/systemd/system/wg-quick@{{ wireguard_interface }}.service.d"
    state: directory
    owner: root
    group: root
    mode: "0755"

- name: Replace the reload of the package, which would clear the private key
  ansible.builtin.template:
    src: reload.conf.j2
    dest: "/etc/systemd/system/wg-quick@{{ wireguard_interface }}.service.d/10-frameworks.conf"
    owner: root
    group: root
    mode: "0644"
  notify: Read the mesh unit again

- name: Create the folder of further firewall rules
  ansible.builtin.file:
    path: /etc/nftables.d
    state: directory
    owner: root
    group: root
    mode: "0755"
  when: wireguard_open_firewall | bool

- name: Admit the members
  ansible.builtin.template:
    src: peers.nft.j2
    dest: /etc/nftables.d/wireguard.nft
    owner: root
    group: root
    mode: "0644"
  when: wireguard_open_firewall | bool
  notify: Load the members into the firewall

- name: Note what only a restart can change
  ansible.builtin.template:
    src: interface.j2
    dest: "/etc/wireguard/{{ wireguard_interface }}.interface"
    owner: root
    group: root
    mode: "0600"
  vars:
    wireguard__self: "{{ wireguard_members | selectattr('name', 'equalto', inventory_hostname) | first }}"
  notify: Restart the mesh interface

- name: Write the configuration
  ansible.builtin.template:
    src: interface.conf.j2
    dest: "/etc/wireguard/{{ wireguard_interface }}.conf"
    owner: root
    group: root
    mode: "0600"
  vars:
    wireguard__self: "{{ wireguard_members | selectattr('name', 'equalto', inventory_hostname) | first }}"
  notify: Reload the mesh interface

- name: Ask whether the interface was left behind by a failed start
  ansible.builtin.command:
    cmd: "systemctl status --no-pager wg-quick@{{ wireguard_interface }}.service"
  register: wireguard__failed
  changed_when: false
  failed_when: false
  check_mode: false

- name: Remove an interface that was left behind
  ansible.builtin.command:
    argv:
      - ip
      - link
      - delete
      - dev
      - "{{ wireguard_interface }}"
    removes: "/sys/class/net/{{ wireguard_interface }}"
  when: "'Active: failed' in wireguard__failed.stdout"

- name: Start the interface now and at boot
  ansible.builtin.systemd:
    name: "wg-quick@{{ wireguard_interface }}.service"
    state: started
    enabled: true
    daemon_reload: true
  when: not ansible_check_mode

- name: Apply changes before others are told
  ansible.builtin.meta: flush_handlers
