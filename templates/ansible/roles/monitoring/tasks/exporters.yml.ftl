---
- name: Check that the secrets of the exporters are there
  ansible.builtin.assert:
    that:
      - monitoring__missing | length == 0
    fail_msg: "The exporters need {{ monitoring__missing | join(', ') }} in group_vars/frameworks/vault.yml of this inventory."
    quiet: true
  vars:
    monitoring__missing: >-
      {{ monitoring_exporters | map(attribute='secrets') | map('dict2items') | flatten | map(attribute='value') | unique
      | difference(lookup('ansible.builtin.varnames', '.+', wantlist=True)) }}
  tags: [config]

- name: Install the exporters
  ansible.builtin.apt:
    name: "{{ monitoring_exporters | map(attribute='package') | list }}"
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  when: monitoring_exporters | length > 0
  tags: [packages]

- name: Create the folders of the drop-ins
  ansible.builtin.file:
    path: "/etc/systemd/system/{{ item.package }}.service.d"
    state: directory
    owner: root
    group: root
    mode: "0755"
  loop: "{{ monitoring_exporters }}"
  loop_control:
    label: "{{ item.name }}"
  tags: [config]

- name: Start the exporters after the mesh
  ansible.builtin.template:
    src: after-mesh.conf.j2
    dest: "/etc/systemd/system/{{ item.package }}.service.d/10-frameworks.conf"
    owner: root
    group: root
    mode: "0644"
  loop: "{{ monitoring_exporters }}"
  loop_control:
    label: "{{ item.name }}"
  notify: Read the units of monitoring again
  tags: [config]

- name: Write what the blackbox exporter may ask
  ansible.builtin.template:
    src: blackbox.yml.j2
    dest: /etc/prometheus/blackbox.yml
    owner: root
    group: root
    mode: "0644"
  when: monitoring_blackbox | bool
  notify: Restart the blackbox exporter
  tags: [config]

- name: Write the settings of the exporters
  ansible.builtin.template:
    src: exporter.default.j2
    dest: "/etc/default/{{ item.package }}"
    owner: root
    group: root
    mode: "0640"
  loop: "{{ monitoring_exporters }}"
  loop_control:
    label: "{{ item.name }}"
  register: monitoring__settings
  no_log: true
  tags: [config]

- name: Restart the exporters whose settings changed
  ansible.builtin.systemd:
    name: "{{ item }}.service"
    state: restarted
    daemon_reload: true
  loop: "{{ monitoring__settings.results | selectattr('changed') | map(attribute='item.package') | list }}"
  when: not ansible_check_mode
  tags: [config]

- name: Start the exporters now and at boot
  ansible.builtin.systemd:
    name: "{{ item.package }}.service"
    state: started
    enabled: true
  loop: "{{ monitoring_exporters }}"
  loop_control:
    label: "{{ item.name }}"
  when: not ansible_check_mode
  tags: [config]
