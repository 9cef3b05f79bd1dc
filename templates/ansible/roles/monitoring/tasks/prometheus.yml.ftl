---
- name: Install Prometheus
  ansible.builtin.apt:
    name: prometheus
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Create the folders of Prometheus
  ansible.builtin.file:
    path: "{{ item }}"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop:
    - /etc/prometheus
    - /etc/prometheus/rules
    - /etc/prometheus/targets
    - /etc/systemd/system/prometheus.service.d
  tags: [config]

- name: Start Prometheus after the mesh
  ansible.builtin.template:
    src: after-mesh.conf.j2
    dest: /etc/systemd/system/prometheus.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Read the units of monitoring again
  tags: [config]

- name: Write the command line of Prometheus
  ansible.builtin.template:
    src: prometheus.default.j2
    dest: /etc/default/prometheus
    owner: root
    group: root
    mode: "0644"
  notify: Restart Prometheus
  tags: [config]

- name: Copy the rules
  ansible.builtin.copy:
    src: "{{ item }}"
    dest: "/etc/prometheus/rules/{{ item | basename }}"
    owner: root
    group: root
    mode: "0644"
    validate: promtool check rules %s
  loop: "{{ query('ansible.builtin.fileglob', monitoring_source ~ '/prometheus/rules/*.yml') | sort }}"
  loop_control:
    label: "{{ item | basename }}"
  notify: Reload Prometheus
  tags: [config]

- name: Copy the targets of this environment
  ansible.builtin.copy:
    src: "{{ item }}"
    dest: "/etc/prometheus/targets/{{ item | basename }}"
    owner: root
    group: root
    mode: "0644"
  loop: "{{ query('ansible.builtin.fileglob', monitoring_source ~ '/prometheus/targets/*.' ~ frameworks_environment ~ '.json') | sort }}"
  loop_control:
    label: "{{ item | basename }}"
  tags: [config]

- name: Look for targets and rules that are left over
  ansible.builtin.find:
    paths:
      - /etc/prometheus/rules
      - /etc/prometheus/targets
    patterns:
      - "*.yml"
      - "*.json"
  register: monitoring__present
  tags: [config]

- name: Remove targets and rules that are left over
  ansible.builtin.file:
    path: "{{ item }}"
    state: absent
  loop: "{{ monitoring__present.files | map(attribute='path') | difference(monitoring__rules + monitoring__targets) | sort }}"
  vars:
    monitoring__rules: >-
      {{ query('ansible.builtin.fileglob', monitoring_source ~ '/prometheus/rules/*.yml')
      | map('basename') | map('regex_replace', '^', '/etc/prometheus/rules/') | list }}
    monitoring__targets: >-
      {{ query('ansible.builtin.fileglob', monitoring_source ~ '/prometheus/targets/*.' ~ frameworks_environment ~ '.json')
      | map('basename') | map('regex_replace', '^', '/etc/prometheus/targets/') | list }}
  notify: Reload Prometheus
  tags: [config]

- name: Copy the configuration of Prometheus
  ansible.builtin.copy:
    src: "{{ monitoring_source }}/prometheus/prometheus.yml"
    dest: /etc/prometheus/prometheus.yml
    owner: root
    group: root
    mode: "0644"
    validate: promtool check config --syntax-only %s
  notify: Reload Prometheus
  tags: [config]

- name: Check everything that Prometheus will read
  ansible.builtin.command:
    argv:
      - promtool
      - check
      - config
      - /etc/prometheus/prometheus.yml
  changed_when: false
  when: not ansible_check_mode
  tags: [config]

- name: Start Prometheus now and at boot
  ansible.builtin.systemd:
    name: prometheus.service
    state: started
    enabled: true
    daemon_reload: true
  when: not ansible_check_mode
  tags: [config]
