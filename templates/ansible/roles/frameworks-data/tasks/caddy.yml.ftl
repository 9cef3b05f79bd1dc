---
- name: Install Caddy
  ansible.builtin.apt:
    name: caddy
    state: present
    install_recommends: false
    update_cache: true
    cache_valid_time: 3600
  tags: [packages]

- name: Create the folder of the Caddy drop-in
  ansible.builtin.file:
    path: /etc/systemd/system/caddy.service.d
    state: directory
    owner: root
    group: root
    mode: "0755"
  tags: [config]

- name: Let Caddy read keys and wait for the mesh
  ansible.builtin.template:
    src: caddy-unit.conf.j2
    dest: /etc/systemd/system/caddy.service.d/10-frameworks.conf
    owner: root
    group: root
    mode: "0644"
  notify:
    - Read the units of data services again
    - Restart Caddy
  tags: [config]

- name: Write the sites of Caddy
  ansible.builtin.template:
    src: Caddyfile.j2
    dest: /etc/caddy/Caddyfile
    owner: root
    group: root
    mode: "0644"
    validate: caddy validate --adapter caddyfile --config %s
  notify: Reload Caddy
  tags: [config]

- name: Start Caddy now and at boot
  ansible.builtin.systemd:
    name: caddy.service
    state: started
    enabled: true
    daemon_reload: true
  when: not ansible_check_mode
  tags: [config]

- name: Reload Caddy when certificates change
  ansible.builtin.import_tasks: ingress.yml
  vars:
    frameworks_data__proxy: caddy.service
  tags: [config]
