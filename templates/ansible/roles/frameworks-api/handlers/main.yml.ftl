---
# Services are restarted where they are changed, one by one, behind a health gate. What remains is host-global.
- name: Read the slice of network services again
  ansible.builtin.systemd:
    daemon_reload: true
  when: not ansible_check_mode
