<#import "/ansible/lib/installers.yml.ftl" as lib>
<@lib.only role="frameworks-packages">
---
- name: Check that the secrets of the services are there
  ansible.builtin.assert:
    that:
      - frameworks_packages__missing | length == 0
    fail_msg: "The services need {{ frameworks_packages__missing | join(', ') }} in group_vars/frameworks/vault.yml of this inventory."
    quiet: true
  vars:
    frameworks_packages__missing: >-
      {{ dict(frameworks_packages__secrets
      | zip(query('ansible.builtin.vars', *frameworks_packages__secrets, default='')))
      | dict2items | rejectattr('value') | map(attribute='key') | list }}
  tags: [config]

- name: Install the packages
  ansible.builtin.apt:
    name: "{{ frameworks_packages_services | map(attribute='package') | list }}"
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  when: frameworks_packages_services | length > 0
  tags: [packages]

- name: Look for the folders of the configuration files
  ansible.builtin.stat:
    path: "{{ item }}"
    get_checksum: false
  register: frameworks_packages__folders
  loop: "{{ frameworks_packages__files | map(attribute='1.path') | map('dirname') | unique | list }}"
  tags: [config]

- name: Create the folders that no package has made
  ansible.builtin.file:
    path: "{{ item.item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop: "{{ frameworks_packages__folders.results | rejectattr('stat.exists') | list }}"
  loop_control:
    label: "{{ item.item }}"
  tags: [config]

- name: Write the configuration files
  ansible.builtin.copy:
    content: "{{ item.1.content }}"
    dest: "{{ item.1.path }}"
    owner: root
    group: "{{ item.0.account or 'root' }}"
    mode: "{{ '0640' if item.0.account else '0644' }}"
  register: frameworks_packages__written
  loop: "{{ frameworks_packages__files }}"
  loop_control:
    label: "{{ item.1.path }}"
  tags: [config]

- name: Write the environment of each service
  ansible.builtin.template:
    src: service.env.j2
    dest: "/etc/frameworks/{{ item.name }}.env"
    owner: root
    group: root
    mode: "0600"
  register: frameworks_packages__environments
  loop: "{{ frameworks_packages_services }}"
  loop_control:
    label: "{{ item.name }}"
  no_log: true
  tags: [config]

- name: Create the folders of the drop-ins
  ansible.builtin.file:
    path: "/etc/systemd/system/{{ item.unit }}.d"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop: "{{ frameworks_packages_services }}"
  loop_control:
    label: "{{ item.name }}"
  tags: [config]

- name: Write the drop-in of each unit
  ansible.builtin.template:
    src: unit.conf.j2
    dest: "/etc/systemd/system/{{ item.unit }}.d/10-frameworks.conf"
    owner: root
    group: root
    mode: "0644"
  register: frameworks_packages__units
  loop: "{{ frameworks_packages_services }}"
  loop_control:
    label: "{{ item.name }}"
  tags: [config]

- name: Start the services now and at boot, again where something changed
  ansible.builtin.systemd:
    name: "{{ item.unit }}"
    state: "{{ 'restarted' if item.name in frameworks_packages__changed else 'started' }}"
    enabled: true
    daemon_reload: true
  loop: "{{ frameworks_packages_services }}"
  loop_control:
    label: "{{ item.name }}"
  when: not ansible_check_mode
  tags: [config]

- name: Wait until the services are well
  ansible.builtin.uri:
    url: "{{ item.health_url }}"
    status_code: [200]
  register: frameworks_packages__health
  until: frameworks_packages__health is succeeded
  retries: "{{ frameworks_packages_health_retries }}"
  delay: "{{ frameworks_packages_health_delay }}"
  loop: "{{ frameworks_packages_services | selectattr('health_url') | list }}"
  loop_control:
    label: "{{ item.name }}"
  when: not ansible_check_mode
  tags: [config]

- name: Wait until the services without a health page have stayed up
  ansible.builtin.command:
    cmd: "systemctl status --no-pager {{ item.unit }}"
  register: frameworks_packages__active
  changed_when: false
  until: frameworks_packages__active.rc == 0
  retries: "{{ frameworks_packages_health_retries }}"
  delay: "{{ frameworks_packages_health_delay }}"
  loop: "{{ frameworks_packages_services | rejectattr('health_url') | list }}"
  loop_control:
    label: "{{ item.name }}"
  when: not ansible_check_mode
  tags: [config]
</@lib.only>
