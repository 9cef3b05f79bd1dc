---
- name: Check the list of members
  ansible.builtin.import_tasks: preflight.yml
  tags: [config]

- name: Install the tools
  ansible.builtin.import_tasks: packages.yml
  tags: [packages]

- name: Make the key and read the public one
  ansible.builtin.import_tasks: keys.yml
  tags: [config]

- name: Collect keys and addresses of the members
  ansible.builtin.import_tasks: members.yml
  tags: [config]

- name: Configure the interface
  ansible.builtin.import_tasks: interface.yml
  tags: [config]

- name: Tell the members outside of this run
  ansible.builtin.import_tasks: join.yml
  tags: [config]
