---
- name: Install ClickHouse Keeper
  ansible.builtin.apt:
    name: clickhouse-keeper
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Create the folders of ClickHouse Keeper
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop:
    - /etc/clickhouse-keeper
    - /etc/systemd/system/clickhouse-keeper.service.d
  tags: [config]

- name: Start ClickHouse Keeper after the mesh
  ansible.builtin.template:
    src: after-mesh.conf.j2
    dest: /etc/systemd/system/clickhouse-keeper.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Read the units of data services again
  tags: [config]

- name: Write the settings of ClickHouse Keeper
  ansible.builtin.template:
    src: keeper.xml.j2
    dest: /etc/clickhouse-keeper/keeper_config.xml
    owner: root
    group: root
    mode: "0644"
  notify: Restart ClickHouse Keeper
  tags: [config]

- name: Start ClickHouse Keeper now and at boot
  ansible.builtin.systemd:
    name: clickhouse-keeper.service
    state: started
    enabled: true
  when: not ansible_check_mode
  tags: [config]
