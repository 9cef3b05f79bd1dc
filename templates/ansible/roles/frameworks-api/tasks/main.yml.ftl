---
- name: Write the slice that all network services share
  ansible.builtin.template:
    src: network.slice.j2
    dest: /etc/systemd/system/frameworks-network.slice
    owner: root
    group: root
    mode: "0644"
  notify: Read the slice of network services again
  tags: [config, services]

- name: Release each service
  ansible.builtin.include_tasks:
    file: release.yml
  loop: "{{ frameworks_api_services }}"
  loop_control:
    loop_var: frameworks_api_service
    label: "{{ frameworks_api_service.name }}"
  tags: [always]
