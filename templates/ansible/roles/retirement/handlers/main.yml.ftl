---
- name: Forget the units that were removed
  ansible.builtin.systemd:
    daemon_reload: true
  when: not ansible_check_mode
