---
- name: Create the folder of further rules
  ansible.builtin.file:
    path: /etc/nftables.d
    state: directory
    owner: root
    group: root
    mode: "0755"
  when: common_firewall_enabled | bool

- name: Write the rules
  ansible.builtin.template:
    src: nftables.conf.j2
    dest: /etc/nftables.conf
    owner: root
    group: root
    mode: "0644"
    validate: /usr/sbin/nft -c -f %s
  when: common_firewall_enabled | bool
  notify: Reload the firewall

- name: Switch the firewall on
  ansible.builtin.systemd:
    name: nftables.service
    state: started
    enabled: true
  when:
    - common_firewall_enabled | bool
    - not ansible_check_mode
