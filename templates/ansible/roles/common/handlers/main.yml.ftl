---
- name: Apply kernel settings
  ansible.builtin.command:
    argv:
      - sysctl
      - --load=/etc/sysctl.d/90-frameworks.conf
  register: common__sysctl
  changed_when: true
  # A container may not set what belongs to its host.
  failed_when:
    - common__sysctl.rc != 0
    - not common__in_container
  when: not ansible_check_mode

- name: Reload the firewall
  ansible.builtin.systemd:
    name: nftables.service
    state: reloaded
  when: not ansible_check_mode

- name: Announce new certificates
  ansible.builtin.file:
    path: /etc/frameworks/ingress/reload.trigger
    state: touch
    owner: root
    group: root
    mode: "0644"
  when: not ansible_check_mode
