---
- name: Create the service group
  ansible.builtin.group:
    name: "{{ common_service_user }}"
    system: true

- name: Create the service user
  ansible.builtin.user:
    name: "{{ common_service_user }}"
    group: "{{ common_service_user }}"
    system: true
    create_home: false
    home: /nonexistent
    shell: /usr/sbin/nologin

- name: Create the folders of the services
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop:
    - /etc/frameworks
    - /opt/frameworks
    - /var/lib/frameworks
