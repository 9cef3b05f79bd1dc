---
- name: Write the slice that puts media before everything else
  ansible.builtin.template:
    src: media.slice.j2
    dest: /etc/systemd/system/frameworks-media.slice
    owner: root
    group: root
    mode: "0644"
  notify: Read the slice of media services again
  tags: [config, services]

- name: Prepare MistServer
  ansible.builtin.import_tasks: mistserver.yml
  when: frameworks_media_protocols | length > 0
  tags: [config, services]

- name: Release each service
  ansible.builtin.include_role:
    name: frameworks-api
    tasks_from: release
    apply:
      tags: [services]
  vars:
    frameworks_api_service: "{{ frameworks_media_service }}"
  loop: "{{ frameworks_media_services }}"
  loop_control:
    loop_var: frameworks_media_service
    label: "{{ frameworks_media_service.name }}"
  tags: [always]
