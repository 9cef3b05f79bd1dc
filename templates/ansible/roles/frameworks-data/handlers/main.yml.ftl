---
- name: Read the units of data services again
  ansible.builtin.systemd:
    daemon_reload: true
  when: not ansible_check_mode

- name: Restart PostgreSQL
  ansible.builtin.systemd:
    name: "postgresql@{{ frameworks_data_postgres_version }}-main.service"
    state: restarted
  when: not ansible_check_mode

- name: Reload PostgreSQL
  ansible.builtin.systemd:
    name: "postgresql@{{ frameworks_data_postgres_version }}-main.service"
    state: reloaded
  when: not ansible_check_mode

- name: Restart Redis
  ansible.builtin.systemd:
    name: redis-server.service
    state: restarted
  when: not ansible_check_mode

- name: Restart ClickHouse
  ansible.builtin.systemd:
    name: clickhouse-server.service
    state: restarted
  when: not ansible_check_mode

- name: Restart ClickHouse Keeper
  ansible.builtin.systemd:
    name: clickhouse-keeper.service
    state: restarted
  when: not ansible_check_mode

- name: Restart Kafka
  ansible.builtin.systemd:
    name: frameworks-kafka.service
    state: restarted
  when: not ansible_check_mode

- name: Restart MirrorMaker
  ansible.builtin.systemd:
    name: frameworks-kafka-mirrormaker.service
    state: restarted
  when: not ansible_check_mode

- name: Reload nginx
  ansible.builtin.systemd:
    name: nginx.service
    state: reloaded
  when: not ansible_check_mode

- name: Restart Caddy
  ansible.builtin.systemd:
    name: caddy.service
    state: restarted
  when: not ansible_check_mode

- name: Reload Caddy
  ansible.builtin.systemd:
    name: caddy.service
    state: reloaded
  when: not ansible_check_mode
