---
- name: Prepare the hosts
  ansible.builtin.import_playbook: infrastructure.yml

- name: Release the services
  ansible.builtin.import_playbook: services.yml

- name: Watch everything
  ansible.builtin.import_playbook: monitoring.yml
