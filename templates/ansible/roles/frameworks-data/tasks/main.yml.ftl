---
- name: Set up PostgreSQL
  ansible.builtin.import_tasks: postgres.yml
  when: "'postgres' in frameworks_data_services"

- name: Set up Redis
  ansible.builtin.import_tasks: redis.yml
  when: "'redis' in frameworks_data_services"

- name: Set up ClickHouse
  ansible.builtin.import_tasks: clickhouse.yml
  when: "'clickhouse' in frameworks_data_services"

- name: Set up ClickHouse Keeper
  ansible.builtin.import_tasks: keeper.yml
  when: "'clickhouse-keeper' in frameworks_data_services"

- name: Set up Kafka
  ansible.builtin.import_tasks: kafka.yml
  when: "'kafka' in frameworks_data_services or 'kafka-mirrormaker' in frameworks_data_services"

- name: Set up nginx
  ansible.builtin.import_tasks: nginx.yml
  when: "'nginx' in frameworks_data_services"

- name: Set up Caddy
  ansible.builtin.import_tasks: caddy.yml
  when: "'caddy' in frameworks_data_services"

- name: Apply changes before anything else needs them
  ansible.builtin.meta: flush_handlers

- name: Release everything else
  ansible.builtin.include_role:
    name: frameworks-api
    tasks_from: release
    apply:
      tags: [data]
  vars:
    frameworks_api_service: "{{ frameworks_data_release }}"
  loop: "{{ frameworks_data_releases }}"
  loop_control:
    loop_var: frameworks_data_release
    label: "{{ frameworks_data_release.name }}"
  tags: [always]
