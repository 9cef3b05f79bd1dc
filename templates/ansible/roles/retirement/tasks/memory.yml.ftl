---
- name: Read the memory of this host
  ansible.builtin.command:
    cmd: "cat {{ retirement_memory }}"
  register: retirement__memory
  changed_when: false
  failed_when: false
  check_mode: false

- name: Know what this host was given
  ansible.builtin.set_fact:
    retirement__given: "{{ retirement__memory.stdout | default('[]', true) | from_json }}"
