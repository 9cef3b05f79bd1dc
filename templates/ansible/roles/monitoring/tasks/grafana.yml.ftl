---
- name: Install Grafana
  ansible.builtin.apt:
    name: "{{ monitoring_grafana_package }}"
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Check that the secrets of Grafana are there
  ansible.builtin.assert:
    that:
      - monitoring__grafana | length == 0
    fail_msg: "Grafana needs {{ monitoring__grafana | join(', ') }} in group_vars/frameworks/vault.yml of this inventory."
    quiet: true
  vars:
    monitoring__grafana: >-
      {{ dict(monitoring_grafana_secrets.values()
      | zip(query('ansible.builtin.vars', *monitoring_grafana_secrets.values(), default='')))
      | dict2items | rejectattr('value') | map(attribute='key') | list }}
  tags: [config]

- name: Create the folders of Grafana
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop:
    - /etc/systemd/system/grafana-server.service.d
    - /etc/grafana/provisioning
    - /var/lib/grafana/dashboards
  tags: [config]

- name: Write the unit settings of Grafana
  ansible.builtin.template:
    src: grafana-unit.conf.j2
    dest: /etc/systemd/system/grafana-server.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify:
    - Read the units of monitoring again
    - Restart Grafana
  tags: [config]

- name: Write the settings of Grafana
  ansible.builtin.template:
    src: grafana.env.j2
    dest: /etc/grafana/frameworks.env
    owner: root
    group: root
    mode: "0640"
  no_log: true
  notify: Restart Grafana
  tags: [config]

- name: Copy the data sources and dashboard folders
  ansible.builtin.copy:
    src: "{{ monitoring_source }}/grafana/provisioning/"
    dest: /etc/grafana/provisioning/
    owner: root
    group: grafana
    mode: "0640"
    directory_mode: "0750"
  notify: Restart Grafana
  tags: [config]

- name: Copy the dashboards
  ansible.builtin.copy:
    src: "{{ monitoring_source }}/grafana/dashboards/"
    dest: /var/lib/grafana/dashboards/
    owner: root
    group: root
    mode: "0644"
    directory_mode: "0755"
  tags: [config]

- name: Start Grafana now and at boot
  ansible.builtin.systemd:
    name: grafana-server.service
    state: started
    enabled: true
    daemon_reload: true
  when: not ansible_check_mode
  tags: [config]
