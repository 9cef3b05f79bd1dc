---
- name: Check what the role was given
  ansible.builtin.import_tasks: preflight.yml

- name: Install packages
  ansible.builtin.import_tasks: packages.yml
  tags: [packages]

- name: Create the service account
  ansible.builtin.import_tasks: account.yml
  tags: [config]

- name: Write private names
  ansible.builtin.import_tasks: names.yml
  tags: [config]

- name: Tune the system
  ansible.builtin.import_tasks: tuning.yml
  tags: [config]

- name: Deliver certificates
  ansible.builtin.import_tasks: certificates.yml
  tags: [config, certificates]

- name: Write the firewall
  ansible.builtin.import_tasks: firewall.yml
  tags: [config, firewall]
