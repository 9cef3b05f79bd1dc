---
- name: Release each service
  ansible.builtin.include_tasks:
    file: release.yml
  loop: "{{ frameworks_api_services }}"
  loop_control:
    loop_var: frameworks_api_service
    label: "{{ frameworks_api_service.name }}"
  tags: [always]
