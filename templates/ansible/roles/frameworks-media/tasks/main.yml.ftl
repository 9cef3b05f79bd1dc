---
- name: Prepare MistServer
  ansible.builtin.import_tasks: mistserver.yml
  when: frameworks_media_protocols | length > 0
  tags: [config, services]

- name: Release each service
  ansible.builtin.include_role:
    name: frameworks-api
    tasks_from: release
  vars:
    frameworks_api_service: "{{ frameworks_media_service }}"
  loop: "{{ frameworks_media_services }}"
  loop_control:
    loop_var: frameworks_media_service
    label: "{{ frameworks_media_service.name }}"
  tags: [always]
