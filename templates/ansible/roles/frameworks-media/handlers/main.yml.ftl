---
# Services are restarted where they are changed, by the tasks that frameworks-api lends; see its README.
- name: Read the slice of media services again
  ansible.builtin.systemd:
    daemon_reload: true
  when: not ansible_check_mode
