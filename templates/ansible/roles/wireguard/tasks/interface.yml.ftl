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

- name: Read the key that the interface has
  ansible.builtin.command:
    argv:
      - wg
      - show
      - "{{ wireguard_interface }}"
      - public-key
  register: wireguard__used_key
  changed_when: false
  failed_when: false
  check_mode: false

# Nothing in the configuration tells of a new key: it stands in a file of its own.
- name: Give the interface the key of this host
  ansible.builtin.systemd:
    name: "wg-quick@{{ wireguard_interface }}.service"
    state: reloaded
  when:
    - not ansible_check_mode
    - wireguard__used_key.stdout != wireguard__own_key.stdout

- name: Read what the interface has now
  ansible.builtin.command:
    argv:
      - wg
      - show
      - "{{ wireguard_interface }}"
      - public-key
  register: wireguard__taken_key
  changed_when: false
  check_mode: false
  when: not ansible_check_mode

- name: Check that the interface has the key of this host
  ansible.builtin.assert:
    that:
      - wireguard__taken_key.stdout == wireguard__own_key.stdout
    fail_msg: >-
      {{ wireguard_interface }} does not use /etc/wireguard/{{ wireguard_interface }}.key: others know the key
      {{ wireguard__own_key.stdout }}, it has {{ wireguard__taken_key.stdout }}. Look at `systemctl status wg-quick@{{ wireguard_interface }}`.
    quiet: true
  when: not ansible_check_mode
