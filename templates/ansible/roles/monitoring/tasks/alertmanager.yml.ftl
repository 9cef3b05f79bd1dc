---
- name: Install Alertmanager
  ansible.builtin.apt:
    name: prometheus-alertmanager
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Create the folders of Alertmanager
  ansible.builtin.file:
    path: "{{ item.path }}"
    state: directory
    owner: root
    group: "{{ item.group }}"
    mode: "{{ item.mode }}"
  loop:
    - {path: /etc/systemd/system/prometheus-alertmanager.service.d, group: root, mode: "0755"}
    - {path: /etc/alertmanager, group: root, mode: "0755"}
    - {path: /etc/alertmanager/secrets, group: prometheus, mode: "0750"}
  loop_control:
    label: "{{ item.path }}"
  tags: [config]

- name: Start Alertmanager after the mesh
  ansible.builtin.template:
    src: after-mesh.conf.j2
    dest: /etc/systemd/system/prometheus-alertmanager.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify: Read the units of monitoring again
  tags: [config]

- name: Check that the credentials of the receivers are there
  ansible.builtin.assert:
    that:
      - monitoring__credentials | length == 0
    fail_msg: "Alertmanager needs {{ monitoring__credentials | join(', ') }} in group_vars/frameworks/vault.yml of this inventory."
    quiet: true
  vars:
    monitoring__credentials: >-
      {{ dict(monitoring_alertmanager_secrets.values()
      | zip(query('ansible.builtin.vars', *monitoring_alertmanager_secrets.values(), default='')))
      | dict2items | rejectattr('value') | map(attribute='key') | list }}
  tags: [config]

- name: Write the credentials of the receivers
  ansible.builtin.copy:
    content: "{{ lookup('ansible.builtin.vars', item.value) | string }}"
    dest: "/etc/alertmanager/secrets/{{ item.key }}"
    owner: root
    group: prometheus
    mode: "0640"
  loop: "{{ monitoring_alertmanager_secrets | dict2items }}"
  no_log: true
  notify: Reload Alertmanager
  tags: [config]

- name: Write the command line of Alertmanager
  ansible.builtin.template:
    src: alertmanager.default.j2
    dest: /etc/default/prometheus-alertmanager
    owner: root
    group: root
    mode: "0644"
  notify: Restart Alertmanager
  tags: [config]

- name: Copy the configuration of Alertmanager
  ansible.builtin.copy:
    src: "{{ monitoring_alertmanager_file }}"
    dest: /etc/alertmanager/alertmanager.yml
    owner: root
    group: root
    mode: "0644"
    validate: amtool check-config %s
  notify: Reload Alertmanager
  tags: [config]

- name: Start Alertmanager now and at boot
  ansible.builtin.systemd:
    name: prometheus-alertmanager.service
    state: started
    enabled: true
    daemon_reload: true
  when: not ansible_check_mode
  tags: [config]
