---
- name: Read the units of monitoring again
  ansible.builtin.systemd:
    daemon_reload: true
  when: not ansible_check_mode

- name: Restart the blackbox exporter
  ansible.builtin.systemd:
    name: prometheus-blackbox-exporter.service
    state: restarted
  when: not ansible_check_mode

- name: Restart Prometheus
  ansible.builtin.systemd:
    name: prometheus.service
    state: restarted
  when: not ansible_check_mode

- name: Reload Prometheus
  ansible.builtin.systemd:
    name: prometheus.service
    state: reloaded
  when: not ansible_check_mode

- name: Restart Alertmanager
  ansible.builtin.systemd:
    name: prometheus-alertmanager.service
    state: restarted
  when: not ansible_check_mode

- name: Reload Alertmanager
  ansible.builtin.systemd:
    name: prometheus-alertmanager.service
    state: reloaded
  when: not ansible_check_mode

- name: Restart Grafana
  ansible.builtin.systemd:
    name: grafana-server.service
    state: restarted
  when: not ansible_check_mode
