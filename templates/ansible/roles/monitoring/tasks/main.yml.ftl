---
- name: Set up the exporters
  ansible.builtin.import_tasks: exporters.yml

- name: Release everything else
  ansible.builtin.include_role:
    name: frameworks-api
    tasks_from: release
    apply:
      tags: [monitoring]
  vars:
    frameworks_api_service: "{{ monitoring_release }}"
  loop: "{{ monitoring_releases }}"
  loop_control:
    loop_var: monitoring_release
    label: "{{ monitoring_release.name }}"
  tags: [always]

- name: Set up Prometheus
  ansible.builtin.import_tasks: prometheus.yml
  when: monitoring_prometheus_listen | length > 0

- name: Set up Alertmanager
  ansible.builtin.import_tasks: alertmanager.yml
  when: monitoring_alertmanager_listen | length > 0

- name: Set up Grafana
  ansible.builtin.import_tasks: grafana.yml
  when: monitoring_grafana_address | length > 0
