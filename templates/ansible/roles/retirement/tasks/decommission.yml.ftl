---
- name: Check that some hosts remain
  ansible.builtin.assert:
    that:
      - groups['frameworks'] | difference(ansible_play_hosts_all) | length > 0 or retirement_of_everything | bool
    fail_msg: >-
      This takes hosts out of service for good. Name those that leave with --limit, or say -e retirement_of_everything=true
      when the whole environment shall end.
    quiet: true

- name: Take everything away
  ansible.builtin.import_tasks: main.yml
  vars:
    retirement_services: []

- name: Leave the mesh for good
  ansible.builtin.systemd:
    name: "wg-quick@{{ retirement_mesh_interface }}.service"
    enabled: false
  register: retirement__mesh
  failed_when:
    - retirement__mesh is failed
    - "'Could not find the requested service' not in retirement__mesh.msg | default('')"

- name: Remove all keys
  ansible.builtin.file:
    path: "{{ item }}"
    state: absent
  loop:
    - /etc/frameworks
    - "/etc/wireguard/{{ retirement_mesh_interface }}.conf"
    - "/etc/wireguard/{{ retirement_mesh_interface }}.interface"
    - "/etc/wireguard/{{ retirement_mesh_interface }}.key"

- name: Look for the interface of the mesh
  ansible.builtin.stat:
    path: "/sys/class/net/{{ retirement_mesh_interface }}"
    get_checksum: false
  register: retirement__interface

# The controller may have come through the tunnel, so it falls a little later.
- name: Close the tunnel
  ansible.builtin.command:
    argv:
      - systemd-run
      - --on-active=3s
      - ip
      - link
      - delete
      - dev
      - "{{ retirement_mesh_interface }}"
  changed_when: true
  when:
    - retirement__interface.stat.exists
    - not ansible_check_mode
