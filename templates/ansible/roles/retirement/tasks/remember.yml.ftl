---
- name: Read what this host was given
  ansible.builtin.import_tasks: memory.yml

- name: Create the folder of the memory
  ansible.builtin.file:
    path: "{{ retirement_memory | dirname }}"
    state: directory
    owner: root
    group: root
    mode: "0755"

- name: Remember what this host is about to be given
  ansible.builtin.copy:
    content: "{{ (retirement__given + retirement_services) | unique | sort(attribute='name') | to_nice_json }}\n"
    dest: "{{ retirement_memory }}"
    owner: root
    group: root
    mode: "0600"
