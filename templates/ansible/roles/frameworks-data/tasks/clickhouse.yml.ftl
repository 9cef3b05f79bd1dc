---
- name: Install ClickHouse
  ansible.builtin.apt:
    name: "{{ frameworks_data_clickhouse_packages }}"
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Check that the passwords of ClickHouse are there
  ansible.builtin.assert:
    that:
      - frameworks_data__absent | length == 0
    fail_msg: "ClickHouse needs {{ frameworks_data__absent | join(', ') }} in group_vars/frameworks/vault.yml of this inventory."
    quiet: true
  vars:
    frameworks_data__absent: >-
      {{ frameworks_data_clickhouse_accounts | map(attribute='variable')
      | difference(lookup('ansible.builtin.varnames', '.+', wantlist=True)) }}
  tags: [config]

- name: Create the folders of the ClickHouse settings
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop:
    - /etc/clickhouse-server/config.d
    - /etc/clickhouse-server/users.d
    - /etc/systemd/system/clickhouse-server.service.d
  tags: [config]

- name: Start ClickHouse after the mesh
  ansible.builtin.template:
    src: after-mesh.conf.j2
    dest: /etc/systemd/system/clickhouse-server.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Read the units of data services again
  tags: [config]

- name: Write the settings of ClickHouse
  ansible.builtin.template:
    src: clickhouse.xml.j2
    dest: /etc/clickhouse-server/config.d/frameworks.xml
    owner: root
    group: root
    mode: "0644"
  notify: Restart ClickHouse
  tags: [config]

- name: Write the accounts of ClickHouse
  ansible.builtin.template:
    src: clickhouse-users.xml.j2
    dest: /etc/clickhouse-server/users.d/frameworks.xml
    owner: root
    group: clickhouse
    mode: "0640"
  no_log: true
  notify: Restart ClickHouse
  tags: [config]

- name: Start ClickHouse now and at boot
  ansible.builtin.systemd:
    name: clickhouse-server.service
    state: started
    enabled: true
  when: not ansible_check_mode
  tags: [config]

- name: Apply changes before databases are made
  ansible.builtin.meta: flush_handlers
  tags: [config]

- name: Wait until ClickHouse answers
  ansible.builtin.uri:
    url: "http://{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports.clickhouse.http }}/ping"
  register: frameworks_data__clickhouse
  until: frameworks_data__clickhouse is succeeded
  retries: 30
  delay: 2
  when: not ansible_check_mode
  tags: [config]

- name: Make the databases of ClickHouse
  ansible.builtin.uri:
    url: "http://{{ frameworks_data_mesh_address }}:{{ frameworks_data_ports.clickhouse.http }}/"
    method: POST
    url_username: "{{ frameworks_data_clickhouse_accounts[0].name }}"
    url_password: "{{ lookup('ansible.builtin.vars', frameworks_data_clickhouse_accounts[0].variable) | string }}"
    force_basic_auth: true
    body: "CREATE DATABASE IF NOT EXISTS `{{ item }}`"
  loop: "{{ frameworks_data_clickhouse_databases }}"
  when: not ansible_check_mode
  no_log: true
  tags: [config]
