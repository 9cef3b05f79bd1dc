---
- name: Look for the WireGuard tools
  ansible.builtin.stat:
    path: /usr/bin/wg
    get_checksum: false
  register: wireguard__tools

- name: Check that the WireGuard tools are installed
  ansible.builtin.assert:
    that:
      - wireguard__tools.stat.exists or ansible_check_mode
    fail_msg: "wireguard-tools is not installed here. Run once without --tags, or with --tags wireguard."
    quiet: true

- name: Create the configuration folder
  ansible.builtin.file:
    path: /etc/wireguard
    state: directory
    owner: root
    group: root
    mode: "0700"

- name: Make the private key, which never leaves this host
  ansible.builtin.shell:
    cmd: |
      set -euo pipefail
      umask 077
      wg genkey > /etc/wireguard/{{ wireguard_interface }}.key.new
      mv -n /etc/wireguard/{{ wireguard_interface }}.key.new /etc/wireguard/{{ wireguard_interface }}.key
    creates: "/etc/wireguard/{{ wireguard_interface }}.key"
    executable: /bin/bash

- name: Keep the private key private
  ansible.builtin.file:
    path: "/etc/wireguard/{{ wireguard_interface }}.key"
    owner: root
    group: root
    state: file
    mode: "0600"
  when: not ansible_check_mode

- name: Read the public key
  ansible.builtin.shell:
    cmd: "wg pubkey < /etc/wireguard/{{ wireguard_interface }}.key"
  register: wireguard__own_key
  changed_when: false
  failed_when: false
  check_mode: false

- name: Check the public key
  ansible.builtin.assert:
    that:
      - wireguard__own_key.stdout != '' or ansible_check_mode
      - wireguard_public_key is not defined or wireguard__own_key.stdout in ['', wireguard_public_key]
    fail_msg: >-
      The key of this host is not the one published in host_vars/{{ inventory_hostname }}/wireguard_key.yml.
      If the host was rebuilt, run playbooks/wireguard_keys.yml; if not, find out who has changed its key.
    quiet: true
