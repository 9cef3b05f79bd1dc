---
# With --limit the others must still learn the new key. One host of the run writes to each of them what a full run would.
- name: Write the configuration of members outside of this run
  ansible.builtin.template:
    src: interface.conf.j2
    dest: "/etc/wireguard/{{ wireguard_interface }}.conf"
    owner: root
    group: root
    mode: "0600"
  vars:
    wireguard__self: "{{ item }}"
  loop: "{{ wireguard_members | rejectattr('name', 'in', ansible_play_hosts_all) | list }}"
  loop_control:
    label: "{{ item.name }}"
  delegate_to: "{{ item.name }}"
  register: wireguard__joined
  ignore_unreachable: true
  when:
    - wireguard_join_peers | bool
    - inventory_hostname == ansible_play_hosts | first

- name: Admit the members on hosts outside of this run
  ansible.builtin.template:
    src: peers.nft.j2
    dest: /etc/nftables.d/wireguard.nft
    owner: root
    group: root
    mode: "0644"
  loop: "{{ wireguard_members | rejectattr('name', 'in', ansible_play_hosts_all) | list }}"
  loop_control:
    label: "{{ item.name }}"
  delegate_to: "{{ item.name }}"
  register: wireguard__admitted
  ignore_unreachable: true
  when:
    - wireguard_join_peers | bool
    - wireguard_open_firewall | bool
    - inventory_hostname == ansible_play_hosts | first

- name: Load the members into the firewall outside of this run
  ansible.builtin.systemd:
    name: nftables.service
    state: reloaded
  loop: "{{ wireguard__admitted.results | default([]) | selectattr('changed', 'defined') | selectattr('changed') | map(attribute='item') | list }}"
  loop_control:
    label: "{{ item.name }}"
  delegate_to: "{{ item.name }}"
  when: not ansible_check_mode

- name: Reload the interface of members outside of this run
  ansible.builtin.systemd:
    name: "wg-quick@{{ wireguard_interface }}.service"
    state: reloaded
  loop: "{{ wireguard__joined.results | default([]) | selectattr('changed', 'defined') | selectattr('changed') | map(attribute='item') | list }}"
  loop_control:
    label: "{{ item.name }}"
  delegate_to: "{{ item.name }}"
  when: not ansible_check_mode

- name: Name the members that could not be told
  ansible.builtin.debug:
    msg: "{{ item }} did not answer. Run this playbook for it when it is back."
  loop: "{{ wireguard__joined.results | default([]) | selectattr('unreachable', 'defined') | selectattr('unreachable') | map(attribute='item.name') | list }}"
